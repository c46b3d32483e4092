/** Stamps: a hash of what a step is made from, so that the step is done again only when that changed. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

function* filesUnder(root, name, without) {
  const file = path.join(root, name);
  if (without.includes(name) || !fs.existsSync(file)) return;
  if (!fs.statSync(file).isDirectory()) {
    yield name;
    return;
  }
  for (const entry of fs.readdirSync(file).sort()) {
    if (!entry.startsWith('.')) yield* filesUnder(root, path.posix.join(name, entry), without);
  }
}

/**
 * SHA-256 over names and contents.
 * @param {string} root
 * @param {string[]} names files and folders below it; those that are missing count as missing
 * @param {string[]} [without] files and folders to leave out
 */
export function hashOf(root, names, without = []) {
  const hash = crypto.createHash('sha256');
  for (const name of names) {
    for (const file of filesUnder(root, name, without)) {
      const content = fs.readFileSync(path.join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** The content of a stamp file, '' when there is none. */
export function readStamp(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
