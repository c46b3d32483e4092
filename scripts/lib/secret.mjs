import crypto from 'node:crypto';
import fs from 'node:fs';

/**
 * The secret in a file that only its owner may read; made when it is not there yet.
 * @param {string} file
 * @returns {string} 43 characters
 */
export function keptSecret(file) {
  if (!fs.existsSync(file)) {
    const secret = crypto.randomBytes(32).toString('base64url');
    try {
      fs.writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another command made it in this moment
    }
  }
  return fs.readFileSync(file, 'utf8').trim();
}
