/** A reader says what is wrong with a posting, without an account. A report never closes anything by itself. */
import { createHash, randomInt } from 'node:crypto';
import { z } from 'zod';
import { pool } from '../db/client.ts';
import { countAttempt } from '../db/rate-limits.ts';
import { countOpenReports, insertReport } from '../db/reports.ts';
import { log } from '../log.ts';
import { getPosting } from '../postings/get-posting.ts';
import { REPORT_KINDS, type ReportKind } from '../report-kinds.ts';
import { enqueueTask } from '../tasks/enqueue.ts';

const kinds = Object.keys(REPORT_KINDS) as [ReportKind, ...ReportKind[]];

const reportForm = z.object({
  formKey: z.uuid('the form is out of date: load it again'),
  kind: z.enum(kinds, 'choose what is wrong'),
  text: z
    .string()
    .trim()
    .max(2000, 'at most 2,000 characters')
    .transform((value) => value || null),
});

/** Crockford's base 32: no I, L, O, U, so that a reference survives being read out. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const newReference = () =>
  `R-${Array.from({ length: 7 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;

/** Ten an hour from one address; who has more to say can write to us. */
const PER_HOUR = 10;

/** So many readers say that it is no longer open, then its board is read again, once. */
export const EXPIRED_REPORTS_BEFORE_RECHECK = 3;

export type ReportResult = { ok: true; reference: string } | { ok: false; errors: Record<string, string> };

/**
 * Keeps a report about the posting of `slug` (throws `NotFound` for an unknown one) and answers with the reference that the
 * reader is given. `trap` is the field that people do not see: whatever fills it gets a reference, and nothing is kept. The
 * third open report that a role has closed asks the worker to read its board again; what the board says then decides.
 */
export async function reportPosting(
  slug: string,
  input: Record<string, string>,
  context: { clientAddress: string | null; trap: string; now: Date },
): Promise<ReportResult> {
  const posting = await getPosting(slug);
  const form = reportForm.safeParse(input);
  if (!form.success) {
    const errors: Record<string, string> = {};
    for (const issue of form.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message;
    return { ok: false, errors };
  }
  if (context.trap !== '') return { ok: true, reference: newReference() };
  // Without an address (a proxy that passes none on) all share one count, which is then wider.
  const limit = context.clientAddress === null ? 20 * PER_HOUR : PER_HOUR;
  const key = `report:${createHash('sha256')
    .update(context.clientAddress ?? 'unknown')
    .digest('hex')}`;
  if (!(await countAttempt(pool, key, limit, 3_600_000, context.now.getTime())))
    return { ok: false, errors: { form: 'too many reports in the last hour: please try again later' } };
  const { formKey, kind, text } = form.data;
  let reference: string | null = null;
  while (reference === null)
    reference = await insertReport(pool, {
      reference: newReference(),
      formKey,
      postingId: posting.id,
      kind,
      text,
      at: context.now,
    });
  if (kind === 'expired' && posting.state === 'open') await recheck(posting.id);
  return { ok: true, reference };
}

/** The report is kept already: a queue that is away does not lose it, and a person sees it in the console all the same. */
async function recheck(postingId: string): Promise<void> {
  try {
    const open = await countOpenReports(pool, postingId, 'expired');
    if (open?.count !== EXPIRED_REPORTS_BEFORE_RECHECK) return;
    const { boardId } = open;
    await enqueueTask('scrape-board', { boardId, trigger: 'report', requestedBy: null }, { priority: 50 });
  } catch (error) {
    log.error({ err: error, postingId }, 'a reported role is not checked again');
  }
}
