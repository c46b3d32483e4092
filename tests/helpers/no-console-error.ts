/**
 * `console.error` fails the test it happens in. A test that expects one says so by spying on it:
 * `const error = vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

const original = console.error;
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  console.error = (...args: unknown[]) => void printed.push(format(...args));
});

afterEach(() => {
  console.error = original;
  if (printed.length > 0) throw new Error(`console.error was called:\n${printed.join('\n')}`);
});
