/** S19: alerts with nothing but an address. No mail server is set, so mail is what the console keeps. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sendAlerts } from '#lib/alerts/send-alerts.ts';
import {
  confirmSubscription,
  isConfirmable,
  readSubject,
  stopSubscription,
  subscribe,
} from '#lib/alerts/subscribe.ts';
import { pruneAlerts } from '#lib/db/alerts.ts';
import { type CapturedMailRow, listCapturedMail } from '#lib/db/captured-mail.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { NotFound } from '#lib/errors.ts';
import { type GivenPosting, insertPostings } from '../helpers/insert-postings.ts';

const start = new Date('2026-11-25T08:00:00Z');
const hours = (count: number) => new Date(start.getTime() + count * 3_600_000);
const context = { clientAddress: '203.0.113.9', trap: '', now: start };
const form = { email: 'Reader@Example.com', cadence: 'daily' };

/** The mails since the last call, the oldest first. */
async function takeMail(): Promise<CapturedMailRow[]> {
  const mails = await listCapturedMail(pool, 100);
  await pool.query('DELETE FROM captured_mail');
  return mails.toReversed();
}
const only = (mails: CapturedMailRow[]) =>
  mails.length === 1 && mails[0] ? mails[0] : expect.fail(`${mails.length} mails`);
const tokenOf = (mail: CapturedMailRow) => /token=([\w-]+)/.exec(mail.text)?.[1] ?? expect.fail('no link');
const insert = (given: GivenPosting[]) => transaction((tx) => insertPostings(tx, given));
const add = (title: string, at: Date, over: GivenPosting = {}) =>
  insert([{ title, company: 'Saltbox', firstSeenAt: at, ...over }]);
const search = (text: string) => readSubject(new URLSearchParams(text));

async function subscribed(text: string, given: Partial<typeof form> = {}): Promise<void> {
  expect(await subscribe(await search(text), { ...form, ...given }, context)).toEqual({ ok: true });
  expect(await confirmSubscription(tokenOf(only(await takeMail())), start)).toBe(true);
}

beforeEach(async () => {
  await pool.query(
    'TRUNCATE company, board, posting, alert, captured_mail, rate_limit, search_word, posting_search CASCADE',
  );
});

describe('subscribing', () => {
  test('one question goes out, in text and HTML; nothing else before it is confirmed', async () => {
    await subscribe(await search('q=welder&workplace=remote'), form, context);
    const question = only(await takeMail());
    expect(question).toMatchObject({ to: 'reader@example.com', subject: 'Please confirm your alert' });
    expect(question.text).toContain('open roles for “welder” (Workplace: Remote)');
    expect(question.html).toContain(tokenOf(question));
    await add('Welder', hours(1), { workplace: 'remote' });
    await sendAlerts({ now: hours(48) });
    expect(await takeMail()).toEqual([]);
    expect(await isConfirmable(tokenOf(question))).toBe(true);
    expect(await confirmSubscription(tokenOf(question), start)).toBe(true);
    expect(await confirmSubscription(tokenOf(question), start)).toBe(false);
  });

  test('the database keeps no token', async () => {
    await subscribe(await search('q=welder'), form, context);
    const { rows } = await pool.query('SELECT * FROM alert');
    expect(JSON.stringify(rows)).not.toContain(tokenOf(only(await takeMail())));
  });

  test('a mailbox is asked three times a day at most, and an alert that is on is not asked again', async () => {
    for (let n = 0; n < 5; n++)
      expect(await subscribe(await search(`q=word${n}`), form, context)).toEqual({ ok: true });
    expect(await takeMail()).toHaveLength(3);
    await pool.query('TRUNCATE rate_limit');
    await subscribed('q=welder');
    expect(await subscribe(await search('q=welder'), form, context)).toEqual({ ok: true });
    expect(await takeMail()).toEqual([]);
  });

  test.each([
    ['email', { email: 'nobody' }],
    ['email', { email: 'a@b.example\r\nBcc: c@d.example' }],
    ['cadence', { cadence: 'hourly' }],
  ])('a wrong %s is named', async (field, over) => {
    expect(await subscribe(await search(''), { ...form, ...over }, context)).toMatchObject({
      ok: false,
      errors: { [field]: expect.any(String) },
    });
    expect(await takeMail()).toEqual([]);
  });

  test('a filled trap gets the same answer and sends nothing', async () => {
    expect(await subscribe(await search(''), form, { ...context, trap: 'x' })).toEqual({ ok: true });
    expect(await takeMail()).toEqual([]);
  });

  test('what nobody confirms is deleted after a week', async () => {
    await subscribe(await search('q=welder'), form, {
      ...context,
      now: new Date(Date.now() - 8 * 86_400_000),
    });
    expect(await pruneAlerts(pool)).toBe(1);
  });
});

describe('sending', () => {
  test('only what is new and unsent, each role once', async () => {
    await add('Old Welder', hours(-30));
    await subscribed('q=welder');
    await add('New Welder', hours(2));
    await add('Baker', hours(2));
    await sendAlerts({ now: hours(25) });
    const digest = only(await takeMail());
    expect(digest.text).toContain('New Welder at Saltbox');
    expect(digest.text).not.toContain('Old Welder');
    expect(digest.text).not.toContain('Baker');
    await sendAlerts({ now: hours(50) });
    expect(await takeMail()).toEqual([]);
    await add('Third Welder', hours(51));
    await sendAlerts({ now: hours(76) });
    expect(only(await takeMail()).text).not.toContain('New Welder');
  });

  test('daily is not twice a day, weekly not twice a week', async () => {
    await subscribed('q=welder', { cadence: 'weekly' });
    await subscribed('q=baker');
    for (const at of [2, 26, 50]) {
      await add(`Welder ${at}`, hours(at));
      await add(`Baker ${at}`, hours(at));
    }
    await sendAlerts({ now: hours(3) });
    expect(await takeMail()).toEqual([]);
    await sendAlerts({ now: hours(51) });
    expect(only(await takeMail()).subject).toContain('3 new roles');
    await sendAlerts({ now: hours(52) });
    expect(await takeMail()).toEqual([]);
    await sendAlerts({ now: hours(24 * 7) });
    expect(only(await takeMail()).text).toContain('Welder 2');
  });

  test('three of a company and the number of the rest; the rest is not sent later', async () => {
    await subscribed('q=welder');
    for (let n = 0; n < 5; n++) await add(`Welder ${n}`, hours(1));
    await add('Welder elsewhere', hours(1), { company: 'Quillwort' });
    await sendAlerts({ now: hours(25) });
    const digest = only(await takeMail());
    expect(digest.subject).toContain('6 new roles');
    expect(digest.text.match(/Welder \d at Saltbox/g)).toHaveLength(3);
    expect(digest.text).toMatch(/2 more at Saltbox\n\S+company=saltbox/);
    expect(digest.text).toContain('Welder elsewhere at Quillwort');
    await sendAlerts({ now: hours(50) });
    expect(await takeMail()).toEqual([]);
  });

  test('a role that closed before the sending is absent', async () => {
    await subscribed('q=welder');
    await add('Welder A', hours(1), { state: 'closed', closedAt: hours(2) });
    await sendAlerts({ now: hours(25) });
    expect(await takeMail()).toEqual([]);
  });

  test('one press in the mail program ends it, and nothing comes ever again', async () => {
    await subscribed('q=welder');
    await add('Welder A', hours(1));
    await sendAlerts({ now: hours(25) });
    const digest = only(await takeMail());
    expect(digest.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const token = /token=([\w-]+)>/.exec(digest.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    await stopSubscription(token);
    await stopSubscription(token);
    expect((await pool.query('SELECT count(*)::int AS n FROM alert')).rows[0].n).toBe(0);
    await add('Welder B', hours(26));
    await sendAlerts({ now: hours(75) });
    expect(await takeMail()).toEqual([]);
  });

  test('two workers at once send a digest once', async () => {
    await subscribed('q=welder');
    await add('Welder A', hours(1));
    await Promise.all([sendAlerts({ now: hours(25) }), sendAlerts({ now: hours(25) })]);
    expect(await takeMail()).toHaveLength(1);
  });

  test('a hostile title stays text, and begins no header', async () => {
    await subscribed('');
    await add('<img src=x onerror=alert(1)> Welder', hours(1));
    await sendAlerts({ now: hours(25) });
    const { subject, html } = only(await takeMail());
    expect(html).not.toContain('<img');
    expect(subject).not.toMatch(/[\r\n]/);
  });
});

describe('tell me if it reopens', () => {
  const closed = (over: GivenPosting = {}) =>
    insert([
      {
        title: 'Keeper',
        company: 'Farne',
        slug: 'keeper',
        state: 'closed',
        firstSeenAt: hours(-90),
        closedAt: hours(-1),
        ...over,
      },
    ]);

  test('one mail when it is open again, and the address is forgotten', async () => {
    const [role] = await closed();
    await subscribed('reopens=keeper');
    await sendAlerts({ now: hours(1) });
    expect(await takeMail()).toEqual([]);
    await pool.query("UPDATE posting SET state = 'open', closed_at = NULL WHERE id = $1", [role?.id]);
    await sendAlerts({ now: hours(2) });
    const mail = only(await takeMail());
    expect(mail.subject).toBe('Open again: Keeper at Farne');
    expect(mail.text).toContain('/jobs/keeper');
    expect((await pool.query('SELECT count(*)::int AS n FROM alert')).rows[0].n).toBe(0);
  });

  test('posted anew under another id counts too', async () => {
    const [role] = await closed();
    await subscribed('reopens=keeper');
    await insert([{ title: 'Keeper', company: 'Farne', slug: 'keeper-2', repostOfId: role?.id ?? null }]);
    await sendAlerts({ now: hours(2) });
    expect(only(await takeMail()).text).toContain('/jobs/keeper-2');
  });

  test('a role that is open has nothing to wait for', async () => {
    await insert([{ title: 'Open', company: 'Farne', slug: 'still-open' }]);
    await expect(search('reopens=still-open')).rejects.toThrow(NotFound);
  });

  test('an unknown role is not found', async () => {
    await expect(search('reopens=nothing')).rejects.toThrow(NotFound);
  });
});
