import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * The search index's kernel in binary form, of lib/search/index/kernel.wat.
 * @returns {Promise<Uint8Array>}
 */
export async function compileKernel() {
  // Only who changes the kernel needs the assembler.
  const { default: loadAssembler } = await import('wabt');
  const assembler = await loadAssembler();
  const file = path.join(root, 'lib/search/index/kernel.wat');
  const module = assembler.parseWat(file, fs.readFileSync(file, 'utf8'), { simd: true });
  try {
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}
