#!/usr/bin/env node
/** `npm run wasm`: makes lib/search/index/kernel.wasm of kernel.wat, the same bytes on every machine. */
import fs from 'node:fs';
import path from 'node:path';
import { compileKernel } from './lib/compile-kernel.mjs';
import { root } from './lib/root.mjs';

fs.writeFileSync(path.join(root, 'lib/search/index/kernel.wasm'), await compileKernel());
