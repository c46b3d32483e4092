/** Puts the ten thousand roles into the site's database. Run by a browser test in a process of its own. */
import { pool, transaction } from '#lib/db/client.ts';
import { insertPostings } from '../helpers/insert-postings.ts';
import { tenThousandRoles } from './ten-thousand-roles.ts';

for (let at = 0; at < tenThousandRoles.length; at += 1_000) {
  const roles = tenThousandRoles.slice(at, at + 1_000).map(({ pay, ...role }) => ({
    ...role,
    firstSeenAt: new Date(),
    ...(pay && { pay: { ...pay, currency: 'USD', period: 'year' } }),
  }));
  await transaction((tx) => insertPostings(tx, roles));
}
await pool.end();
