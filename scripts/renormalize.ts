/**
 * `npm run renormalize -- [--dry-run]`: derives every stored posting again from its raw posting, without a request, and prints
 * what differs, field by field. Needs DATABASE_URL. Ctrl-C stops after the current batch; nothing is left half-written.
 */
import { parseArgs } from 'node:util';
import { pool } from '../lib/db/client.ts';
import { env } from '../lib/env.ts';
import { renormalize } from '../lib/ingest/renormalize.ts';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
if (!env.DATABASE_URL) {
  console.error('renormalize needs DATABASE_URL: the database whose postings are derived again');
  process.exit(2);
}
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
const result = await renormalize({
  dryRun: values['dry-run'],
  onlyOutdated: false,
  now: new Date(),
  signal: stop.signal,
  onProgress: (done) => process.stderr.write(`\r${done} postings`),
});
process.stderr.write('\n');
for (const [field, change] of Object.entries(result.fields)) {
  console.log(`${field}: ${change.postings} ${values['dry-run'] ? 'would differ' : 'differ'}`);
  for (const { title, before, after } of change.samples)
    console.log(`  ${title}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
}
console.log(`${result.postings} postings derived, ${result.changed} changed, ${result.failed.length} failed`);
await pool.end();
if (result.failed.length > 0) process.exitCode = 1;
