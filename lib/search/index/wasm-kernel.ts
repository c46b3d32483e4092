import fs from 'node:fs';
import path from 'node:path';
import type { Kernel } from './kernel.ts';
import { kernelTwin } from './kernel-twin.ts';
import type { MakeKernel } from './segment-memory.ts';

/** kernel.wat in binary form: `npm run wasm` makes it. */
const file = path.join(import.meta.dirname, 'kernel.wasm');

const costs: Kernel['costs'] = { label: 1.2, word: 0.25 };

/** The kernel in WebAssembly over a segment's memory. */
export function wasmKernel(): MakeKernel {
  const module = new WebAssembly.Module(fs.readFileSync(file));
  return (memory) => {
    const { exports } = new WebAssembly.Instance(module, { index: { memory } });
    return { costs, ...exports } as unknown as Kernel;
  };
}

/** The fastest kernel this machine has: without SIMD the one in TypeScript. */
export function bestKernel(): MakeKernel {
  try {
    return wasmKernel();
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    return (memory) => kernelTwin(memory.buffer);
  }
}
