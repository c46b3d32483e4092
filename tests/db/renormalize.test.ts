import { beforeEach, expect, test } from 'vitest';
import { registerBoard } from '#lib/companies/register-board.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { publishPosting } from '#lib/ingest/publish-posting.ts';
import { renormalize } from '#lib/ingest/renormalize.ts';
import { RULES_VERSION, rawPosting } from '#lib/posting.ts';

const now = new Date('2026-11-24T12:00:00Z');
const raw = (id: string) =>
  rawPosting.parse({
    sourceId: id,
    url: `https://tallowtree.example.com/jobs/${id}`,
    title: 'Senior Data Engineer',
    locations: ['Seattle, WA'],
    department: null,
    employmentType: 'Full-time',
    workplace: 'Hybrid',
    remote: null,
    pay: { min: 100_000, max: 120_000, currency: 'USD', period: 'year', text: null },
    postedAt: null,
    validThrough: null,
    descriptionHtml: '<p>You bring 4+ years of experience with Python.</p>',
    applyUrl: null,
  });
const one = async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows[0];

async function publish(id: string): Promise<string> {
  return transaction(async (tx) => {
    const board = {
      company: 'Tallowtree',
      ats: 'manual',
      token: 'tallowtree',
      url: null,
      priority: 0,
      isSample: false,
    };
    const { id: boardId } = await registerBoard(tx, board);
    const { rows } = await tx.query('SELECT company_id FROM board WHERE id = $1', [boardId]);
    const to = {
      companyId: rows[0].company_id,
      companyName: 'Tallowtree',
      boardId,
      actorId: 'x',
      isSample: false,
      now,
    };
    return publishPosting(tx, raw(id), to);
  });
}

/** As if older rules had read it otherwise. */
const age = (id: string) =>
  pool.query(
    `UPDATE posting SET rules_version = rules_version - 1, seniority = NULL, pay_max = 999999, technologies = '{COBOL}' WHERE id = $1`,
    [id],
  );

beforeEach(() => pool.query('TRUNCATE company, board, posting CASCADE'));

test('what older rules derived is derived again, told field by field, and nothing else moves', async () => {
  const id = await publish('a');
  const before = await one('SELECT slug, version, first_seen_at, content_hash FROM posting WHERE id = $1', [
    id,
  ]);
  await age(id);
  const result = await renormalize({ dryRun: false, onlyOutdated: true, now });
  expect(result).toMatchObject({ postings: 1, changed: 1, failed: [] });
  expect(Object.keys(result.fields).sort()).toEqual(['pay_max', 'seniority', 'technologies']);
  expect(result.fields.seniority?.samples[0]).toMatchObject({ before: null, after: 'senior' });
  expect(await one('SELECT seniority, pay_max::int, technologies, rules_version FROM posting')).toEqual({
    seniority: 'senior',
    pay_max: 120_000,
    technologies: ['Python'],
    rules_version: RULES_VERSION,
  });
  expect(
    await one('SELECT slug, version, first_seen_at, content_hash FROM posting WHERE id = $1', [id]),
  ).toEqual(before);
  expect(await one("SELECT count(*)::int AS n FROM posting_event WHERE kind = 'changed'")).toEqual({ n: 0 });
});

test('a second time there is nothing to do, and a full walk changes nothing', async () => {
  await publish('a');
  expect(await renormalize({ dryRun: false, onlyOutdated: true, now })).toMatchObject({ postings: 0 });
  expect(await renormalize({ dryRun: false, onlyOutdated: false, now })).toMatchObject({
    postings: 1,
    changed: 0,
  });
});

test('a dry run tells and writes nothing', async () => {
  await age(await publish('a'));
  expect(await renormalize({ dryRun: true, onlyOutdated: false, now })).toMatchObject({ changed: 1 });
  expect(await one('SELECT seniority FROM posting')).toEqual({ seniority: null });
});

test('a stored posting that no longer fits is named, stays as it was, and costs only itself', async () => {
  const [bad, good] = [await publish('a'), await publish('b')];
  await age(bad);
  await age(good);
  await pool.query(`UPDATE posting_body SET raw = '{}' WHERE posting_id = $1`, [bad]);
  expect(await renormalize({ dryRun: false, onlyOutdated: true, now })).toMatchObject({ failed: [bad] });
  expect(await one('SELECT seniority FROM posting WHERE id = $1', [good])).toEqual({ seniority: 'senior' });
  expect(await one('SELECT seniority FROM posting WHERE id = $1', [bad])).toEqual({ seniority: null });
});
