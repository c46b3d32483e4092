/** A reader asks for mail; nothing but one question is sent before they confirm it (double opt-in). */
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { confirmAlert, deleteAlert, findAlertToConfirm, upsertAlert } from '../db/alerts.ts';
import { pool, transaction } from '../db/client.ts';
import { countAttempt } from '../db/rate-limits.ts';
import { sendMail, sendsMail } from '../email/send-mail.ts';
import { env } from '../env.ts';
import { NotFound } from '../errors.ts';
import { getPosting } from '../postings/get-posting.ts';
import { routes } from '../routes.ts';
import { parseSearch, searchString, withSort } from '../search/query.ts';
import { toConfirmMail } from '../views/alert-mail.ts';
import { describeSearch } from '../views/describe-search.ts';
import { hashToken, newConfirmToken, stopToken } from './alert-tokens.ts';

export const alertForm = z.object({
  email: z.email('an e-mail address, such as you@example.com').max(254).toLowerCase(),
  cadence: z.enum(['daily', 'weekly'], 'choose how often'),
});

/** What the alert is about, in words ("open roles for “rust”, Remote"), and how it is stored. */
export interface AlertSubject {
  /** The canonical query string, or `reopens:<posting id>`. */
  query: string;
  words: string;
  href: string;
}

/** Reads what the address of the form asks for. Throws `NotFound` for a role that is unknown or still open. */
export async function readSubject(parameters: URLSearchParams): Promise<AlertSubject> {
  const reopens = parameters.get('reopens');
  if (reopens !== null) {
    const posting = await getPosting(reopens);
    if (posting.state !== 'closed') throw new NotFound(`${reopens} is not closed`);
    return {
      query: `reopens:${posting.id}`,
      words: `“${posting.title}” at ${posting.company.name}, should it open again`,
      href: routes.job(posting.slug),
    };
  }
  const query = withSort({ ...parseSearch(parameters).query, after: null }, 'newest');
  return {
    query: searchString(query),
    words: `new ${describeSearch(query)}`,
    href: routes.jobs(searchString(query)),
  };
}

const HOUR_MS = 3_600_000;
/** From one address of the network; and to one mailbox a day, so that nobody's is flooded by our questions. */
const PER_HOUR = 10;
const PER_MAILBOX = 3;

export type SubscribeResult = { ok: true } | { ok: false; errors: Record<string, string> };

/**
 * Sends the question that confirms the alert. The answer is the same whether the mailbox has the alert already, has been
 * asked too often or is new: it tells nobody who reads what. `trap` is the field that people do not see.
 */
export async function subscribe(
  subject: AlertSubject,
  input: Record<string, string>,
  context: { clientAddress: string | null; trap: string; now: Date },
): Promise<SubscribeResult> {
  const form = alertForm.safeParse(input);
  if (!form.success) {
    const errors: Record<string, string> = {};
    for (const issue of form.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message;
    return { ok: false, errors };
  }
  if (context.trap !== '') return { ok: true };
  const { email, cadence } = form.data;
  const nowMs = context.now.getTime();
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const limit = context.clientAddress === null ? 20 * PER_HOUR : PER_HOUR;
  if (!(await countAttempt(pool, `alert:${hash(context.clientAddress ?? 'unknown')}`, limit, HOUR_MS, nowMs)))
    return { ok: false, errors: { form: 'too many requests in the last hour: please try again later' } };
  if (!(await countAttempt(pool, `alert-mail:${hash(email)}`, PER_MAILBOX, 24 * HOUR_MS, nowMs)))
    return { ok: true };
  const token = newConfirmToken();
  const id = randomUUID();
  // Kept only if the mail is taken: who hears nothing can ask again.
  await transaction(async (tx) => {
    const alert = await upsertAlert(tx, {
      id,
      email,
      query: subject.query,
      cadence,
      confirmTokenHash: hashToken(token),
      stopTokenHash: hashToken(stopToken(id)),
      at: context.now,
    });
    if (alert.confirmedAt !== null) return;
    await sendMail(tx, {
      to: email,
      ...toConfirmMail({
        words: subject.words,
        cadence: subject.query.startsWith('reopens:') ? null : cadence,
        href: new URL(routes.confirmAlert(token), env.SITE_URL).href,
        siteUrl: env.SITE_URL,
      }),
    });
  });
  return { ok: true };
}

/** Whether a confirmation link is good, before its button is pressed. */
export async function isConfirmable(token: string): Promise<boolean> {
  return (await findAlertToConfirm(pool, hashToken(token))) !== null;
}

/** Answers false for a link that is unknown or used already. */
export function confirmSubscription(token: string, now: Date): Promise<boolean> {
  return confirmAlert(pool, hashToken(token), now);
}

/** Ends an alert and forgets its address. An unknown link means that there is nothing left to end. */
export function stopSubscription(token: string): Promise<void> {
  return deleteAlert(pool, hashToken(token));
}

export { sendsMail };
