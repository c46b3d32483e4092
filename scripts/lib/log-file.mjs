/** A log of lines that cannot fill the disk: at 10 MB it becomes NAME.old, and a new one begins. */
import fs from 'node:fs';
import path from 'node:path';

const LIMIT_BYTES = 10_000_000;

/**
 * @param {string} file
 * @returns {{ write(line: string): void, tail(count: number): string[] }}
 */
export function logFile(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let size = fs.existsSync(file) ? fs.statSync(file).size : 0;
  const recent = [];
  return {
    write(line) {
      recent.push(line);
      if (recent.length > 50) recent.shift();
      try {
        if (size > LIMIT_BYTES) {
          fs.renameSync(file, `${file}.old`);
          size = 0;
        }
        fs.appendFileSync(file, `${line}\n`);
        size += Buffer.byteLength(line) + 1;
      } catch (error) {
        // A full disk costs log lines, not the site.
        if (error.code !== 'ENOSPC') throw error;
      }
    },
    tail: (count) => recent.slice(-count),
  };
}
