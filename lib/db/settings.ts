/** Facts about the installation: one row a key. */
import type { Db } from './client.ts';

/** How the site was filled: from the network, by the sample boards, or from a recording. */
export type Filling = 'network' | 'sample' | 'replay';

export async function findFilling(db: Db): Promise<Filling | null> {
  const { rows } = await db.query({
    name: 'filling',
    text: "SELECT value FROM setting WHERE key = 'filling'",
  });
  return rows[0]?.value ?? null;
}

export async function writeFilling(db: Db, filling: Filling): Promise<void> {
  await db.query(
    `INSERT INTO setting (key, value, updated_at) VALUES ('filling', to_jsonb($1::text), now())
     ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value, updated_at = now()`,
    [filling],
  );
}
