/** Test vectors that lie beside the repository and are not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const SHARED = path.resolve(import.meta.dirname, '../../../shared');

/** Path of a file or folder in it. */
export const shared = (file: string) => path.join(SHARED, file);

/** False where the vectors are absent; the tests that read them are skipped. */
export function hasShared(file: string): boolean {
  return existsSync(shared(file));
}

/** The JSON lines of a file in it; empty where it is absent. */
export function sharedLines<T>(file: string): T[] {
  if (!hasShared(file)) return [];
  return readFileSync(shared(file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
