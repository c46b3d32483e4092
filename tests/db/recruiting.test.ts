import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { Forbidden, NotFound } from '#lib/errors.ts';
import { decideSubmission } from '#lib/recruiting/decide-submission.ts';
import { submitPosting } from '#lib/recruiting/submit-posting.ts';

const now = new Date('2026-11-24T12:00:00Z');
const admin = { id: 'u1', name: 'Ada', email: 'ada@example.com', role: 'admin' as const };
const form = () => ({
  formKey: randomUUID(),
  companyName: 'Tallowtree',
  companyUrl: 'tallowtree.example.com',
  email: 'jobs@tallowtree.example.com',
  title: 'Founding Engineer',
  locations: 'Seattle, WA\nPortland, OR',
  workplace: 'Hybrid',
  employmentType: 'Full-time',
  department: '',
  payMin: '150,000',
  payMax: '185000',
  payCurrency: 'usd',
  payPeriod: 'year',
  description:
    'Write the first version of everything, talk to organ builders, and keep the workshop running.\n\n- 4+ years of experience\n- <b>Patience</b><script>alert(1)</script>',
  applyUrl: 'https://tallowtree.example.com/jobs/1',
  existingVacancy: 'yes',
  usesAiScreening: 'no',
});
const context = { clientAddress: '203.0.113.9', trap: '', now };
const count = async (sql: string) => (await pool.query(sql)).rows[0].n;

beforeEach(async () => {
  await pool.query('TRUNCATE company, board, posting, submission, rate_limit, audit_entry CASCADE');
});

describe('submitting', () => {
  test('keeps a role for review and shows nothing', async () => {
    const result = await submitPosting(form(), context);
    expect(result).toMatchObject({ ok: true });
    expect(await count("SELECT count(*)::int AS n FROM submission WHERE state = 'pending'")).toBe(1);
    expect(await count('SELECT count(*)::int AS n FROM posting')).toBe(0);
  });

  test('the same form sent twice is one submission', async () => {
    const once = form();
    const [first, second] = [await submitPosting(once, context), await submitPosting(once, context)];
    expect(second).toEqual(first);
    expect(await count('SELECT count(*)::int AS n FROM submission')).toBe(1);
  });

  test('a filled trap gets the same answer and keeps nothing', async () => {
    expect(await submitPosting(form(), { ...context, trap: 'x' })).toMatchObject({ ok: true });
    expect(await count('SELECT count(*)::int AS n FROM submission')).toBe(0);
  });

  test('the twenty-first role of an hour is held back, and the next hour is free again', async () => {
    for (let n = 0; n < 20; n++) expect((await submitPosting(form(), context)).ok).toBe(true);
    expect(await submitPosting(form(), context)).toMatchObject({
      ok: false,
      errors: { form: expect.any(String) },
    });
    const later = { ...context, now: new Date(now.getTime() + 3_600_001) };
    expect((await submitPosting(form(), later)).ok).toBe(true);
  });

  test.each([
    ['applyUrl', 'http://169.254.169.254/latest'],
    ['applyUrl', 'javascript:alert(1)'],
    ['applyUrl', 'http://localhost:3000/x'],
    ['companyUrl', 'https://user:pw@example.com'],
    ['email', 'nobody'],
    ['payMax', '100000'],
    ['payCurrency', ''],
    ['description', 'short'],
    ['existingVacancy', ''],
  ])('%s = %j is refused beside its field', async (field, value) => {
    const result = await submitPosting({ ...form(), [field]: value }, context);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(Object.keys(result.errors)).toContain(field);
  });
});

describe('deciding', () => {
  const submitted = async () => {
    const result = await submitPosting(form(), context);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    return result.id;
  };

  test('approving publishes the role with the recruiter’s facts, without markup, and writes the log', async () => {
    const id = await submitted();
    const { postingId } = await decideSubmission(admin, { id, decision: 'approve', reason: '' }, { now });
    const { rows } = await pool.query(
      'SELECT p.*, b.description_text, c.name FROM posting p JOIN posting_body b ON b.posting_id = p.id JOIN company c ON c.id = p.company_id WHERE p.id = $1',
      [postingId],
    );
    expect(rows[0]).toMatchObject({
      state: 'open',
      origin: 'recruiter',
      workplace: 'hybrid',
      pay_currency: 'USD',
      name: 'Tallowtree',
    });
    expect(Number(rows[0].pay_min)).toBe(150_000);
    expect(rows[0].description_text).toContain('Patience');
    expect(JSON.stringify(rows[0])).not.toContain('alert(1)');
    expect(
      await count("SELECT count(*)::int AS n FROM audit_entry WHERE action = 'submission.approve'"),
    ).toBe(1);
    expect(await count("SELECT count(*)::int AS n FROM posting_event WHERE kind = 'opened'")).toBe(1);
  });

  test('a second role of the same company goes to the same company', async () => {
    for (let n = 0; n < 2; n++)
      await decideSubmission(admin, { id: await submitted(), decision: 'approve', reason: '' }, { now });
    expect(await count('SELECT count(*)::int AS n FROM company')).toBe(1);
    expect(await count('SELECT count(*)::int AS n FROM posting')).toBe(2);
  });

  test('a decision is made once', async () => {
    const id = await submitted();
    await decideSubmission(admin, { id, decision: 'reject', reason: 'no such company' }, { now });
    await expect(decideSubmission(admin, { id, decision: 'approve', reason: '' }, { now })).rejects.toThrow(
      NotFound,
    );
    expect(await count('SELECT count(*)::int AS n FROM posting')).toBe(0);
  });

  test('only an admin decides', async () => {
    const id = await submitted();
    const recruiter = { ...admin, role: 'recruiter' as const };
    await expect(
      decideSubmission(recruiter, { id, decision: 'approve', reason: '' }, { now }),
    ).rejects.toThrow(Forbidden);
    await expect(decideSubmission(null, { id, decision: 'approve', reason: '' }, { now })).rejects.toThrow(
      Forbidden,
    );
  });
});
