import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashOf, readStamp } from '../../scripts/lib/stamp.mjs';

test('a hash changes with content, name and presence, and with nothing else', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'stamp-'));
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  };
  const hash = () => hashOf(root, ['app', 'next.config.ts', 'missing.ts'], ['app/generated']);
  write('app/page.tsx', 'one');
  write('next.config.ts', 'config');
  const first = hash();
  write('app/generated/client.ts', 'made');
  write('app/.hidden', 'editor');
  write('lib/other.ts', 'elsewhere');
  fs.utimesSync(path.join(root, 'app/page.tsx'), 1, 1);
  expect(hash()).toBe(first);
  write('app/page.tsx', 'two');
  const second = hash();
  write('app/new.tsx', '');
  const third = hash();
  write('missing.ts', '');
  expect(new Set([first, second, third, hash()]).size).toBe(4);
  expect(readStamp(path.join(root, 'no-stamp'))).toBe('');
  fs.rmSync(root, { recursive: true });
});
