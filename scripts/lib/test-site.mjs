/** The site as `npm start` makes it, on a database and a port of its own, filled with the sample boards. */
import crypto from 'node:crypto';
import path from 'node:path';
import readline from 'node:readline';
import { startMailSink } from './mail-sink.mjs';
import { freePort } from './port.mjs';
import { say } from './progress.mjs';
import { signalGroup, spawnGuarded } from './run.mjs';
import { throwAwayDatabase } from './throw-away-database.mjs';

/** Shows what the start prints until the site is ready. */
function untilReady(child) {
  return new Promise((resolve, reject) => {
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      console.log(`  site: ${line}`);
      if (/ ready: http/.test(line)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code} before the site was ready`)));
  });
}

/**
 * @param {string} root the checkout
 * @returns {Promise<{ env: Record<string, string>, stop(): Promise<void> }>} env: what the browser tests are told, among
 *   it BASE_URL, DATABASE_URL, ADMIN_EMAIL, ADMIN_PASSWORD and MAIL_DIR, where the mail it sends lies
 */
export async function startTestSite(root) {
  const database = await throwAwayDatabase(root, 'e2e');
  const port = await freePort();
  const mailDir = path.join(database.dir, 'mail');
  const mail = await startMailSink(mailDir);
  const env = {
    DATABASE_URL: database.url('site'),
    DATA_DIR: database.dir,
    PORT: String(port),
    SITE_URL: `http://127.0.0.1:${port}`,
    ADMIN_EMAIL: 'admin@site.example',
    ADMIN_PASSWORD: crypto.randomBytes(12).toString('base64url'),
    // Tests that send mail as the worker does sign its links with the same secret.
    AUTH_SECRET: crypto.randomBytes(32).toString('base64url'),
    SMTP_URL: mail.url,
  };
  const child = spawnGuarded(process.execPath, [path.join(root, 'scripts/start.mjs'), '--sample'], {
    env: { ...process.env, ...env, TSJ_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      signalGroup(child, 'SIGTERM');
      await ended;
    }
    await mail.stop();
    await database.remove();
  };
  try {
    await untilReady(child);
    say(`the site for the browser tests answers at ${env.SITE_URL}`);
    return { env: { ...env, BASE_URL: env.SITE_URL, MAIL_DIR: mailDir }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
