/** Readers report a role; an admin decides. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readConsoleCounts } from '#lib/console/read-console-counts.ts';
import { getReportLine, listReportLines } from '#lib/console/report-lines.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { Forbidden, NotFound } from '#lib/errors.ts';
import { decideReport } from '#lib/moderation/decide-report.ts';
import { reportPosting } from '#lib/moderation/report-posting.ts';
import { getPosting } from '#lib/postings/get-posting.ts';
import { closeQueue, enqueueTask } from '#lib/tasks/enqueue.ts';
import { type InsertedPosting, insertPostings } from '../helpers/insert-postings.ts';

const now = new Date('2026-11-25T12:00:00Z');
const admin = { id: 'u1', name: 'Ada', email: 'ada@example.com', role: 'admin' as const };
const form = (kind = 'scam', text = 'They ask for 200 € first.') => ({ formKey: randomUUID(), kind, text });
const context = (address: string | null = '203.0.113.9') => ({ clientAddress: address, trap: '', now });
const count = async (sql: string) => (await pool.query(sql)).rows[0].n;
let role: InsertedPosting;

beforeEach(async () => {
  await pool.query('TRUNCATE company, board, posting, report, rate_limit, audit_entry CASCADE');
  const [row] = await transaction((tx) => insertPostings(tx, [{ title: 'Clerk', company: 'Quillwort' }]));
  role = row ?? expect.fail('not inserted');
});
afterAll(closeQueue);

const sent = async (kind?: string, from?: string) => {
  const result = await reportPosting(role.slug, form(kind), context(from));
  return result.ok ? result.reference : expect.fail(JSON.stringify(result.errors));
};

describe('reporting', () => {
  test('gives a reference, keeps the words and nothing of the sender, and leaves the role open', async () => {
    const reference = await sent();
    expect(reference).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{7}$/);
    const { rows } = await pool.query('SELECT * FROM report');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      reference,
      kind: 'scam',
      text: 'They ask for 200 € first.',
      state: 'open',
    });
    expect(JSON.stringify(rows[0])).not.toContain('203.0.113.9');
    expect((await getPosting(role.slug)).state).toBe('open');
  });

  test('the same form sent twice is one report with one reference', async () => {
    const once = form();
    const first = await reportPosting(role.slug, once, context());
    expect(await reportPosting(role.slug, once, context())).toEqual(first);
    expect(await count('SELECT count(*)::int AS n FROM report')).toBe(1);
  });

  test.each([
    ['kind', { kind: '' }],
    ['kind', { kind: 'boring' }],
    ['text', { text: 'x'.repeat(2001) }],
    ['formKey', { formKey: 'no' }],
  ])('a wrong %s is named beside its field', async (field, over) => {
    const result = await reportPosting(role.slug, { ...form(), ...over }, context());
    expect(result).toMatchObject({ ok: false, errors: { [field]: expect.any(String) } });
    expect(await count('SELECT count(*)::int AS n FROM report')).toBe(0);
  });

  test('a filled trap gets a reference and keeps nothing', async () => {
    expect(await reportPosting(role.slug, form(), { ...context(), trap: 'x' })).toMatchObject({ ok: true });
    expect(await count('SELECT count(*)::int AS n FROM report')).toBe(0);
  });

  test('the eleventh report of an hour from one address is held back, not those of others', async () => {
    for (let n = 0; n < 10; n++) await sent();
    expect(await reportPosting(role.slug, form(), context())).toMatchObject({ ok: false });
    expect(await reportPosting(role.slug, form(), context('203.0.113.10'))).toMatchObject({ ok: true });
  });

  test('an unknown role is not found', async () => {
    await expect(reportPosting('no-such-role', form(), context())).rejects.toThrow(NotFound);
  });

  test('three reports that it has closed read its board once, and close nothing', async () => {
    // The queue's tables exist once somebody has asked for them.
    await enqueueTask('prune-history', {});
    const queued = () =>
      count(`SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'scrape-board' AND data->>'trigger' = 'report'
        AND data->>'boardId' = '${role.boardId}'`);
    for (const from of ['203.0.113.1', '203.0.113.2']) await sent('expired', from);
    expect(await queued()).toBe(0);
    await sent('expired', '203.0.113.3');
    expect(await queued()).toBe(1);
    await sent('expired', '203.0.113.4');
    expect(await queued()).toBe(1);
    expect((await getPosting(role.slug)).state).toBe('open');
  });
});

describe('deciding', () => {
  const first = async () => {
    const [line] = await listReportLines(admin, { now });
    return line ?? expect.fail('no report');
  };

  test('fraud is listed first, and the console counts what waits', async () => {
    await sent('duplicate');
    await sent('scam');
    expect((await listReportLines(admin, { now })).map(({ kind }) => kind)).toEqual([
      expect.stringContaining('scam'),
      expect.stringContaining('twice'),
    ]);
    expect((await readConsoleCounts(admin)).reports).toBe(2);
  });

  test('confirming and closing takes the role off, says how we know, and writes the log', async () => {
    await sent();
    const { id } = await first();
    await decideReport(admin, { id, decision: 'close', note: 'asked for money' }, { now });
    expect(await getPosting(role.slug)).toMatchObject({ state: 'closed', closeReason: 'report' });
    expect(
      await count("SELECT count(*)::int AS n FROM posting_event WHERE kind = 'closed' AND reason = 'report'"),
    ).toBe(1);
    expect(await count("SELECT count(*)::int AS n FROM audit_entry WHERE action = 'report.close'")).toBe(1);
    expect(await getReportLine(admin, id, { now })).toMatchObject({
      state: 'confirmed',
      decision: expect.stringContaining('asked for money'),
    });
  });

  test.each(['confirm', 'dismiss'])('%s leaves the role open', async (decision) => {
    await sent();
    await decideReport(admin, { id: (await first()).id, decision, note: '' }, { now });
    expect((await getPosting(role.slug)).state).toBe('open');
    expect(await listReportLines(admin, { now })).toEqual([]);
  });

  test('a decision is made once', async () => {
    await sent();
    const { id } = await first();
    await decideReport(admin, { id, decision: 'dismiss', note: '' }, { now });
    await expect(decideReport(admin, { id, decision: 'close', note: '' }, { now })).rejects.toThrow(NotFound);
    expect((await getPosting(role.slug)).state).toBe('open');
  });

  test('only an admin reads and decides', async () => {
    await sent();
    const { id } = await first();
    const recruiter = { ...admin, role: 'recruiter' as const };
    for (const actor of [null, recruiter])
      await expect(decideReport(actor, { id, decision: 'close', note: '' }, { now })).rejects.toThrow(
        Forbidden,
      );
    await expect(getReportLine(recruiter, id, { now })).rejects.toThrow(Forbidden);
  });
});
