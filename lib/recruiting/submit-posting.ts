/** A recruiter posts a role through the form. Nothing is shown before a person approved it. */
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { pool } from '../db/client.ts';
import { countAttempt } from '../db/rate-limits.ts';
import { insertSubmission } from '../db/submissions.ts';
import { parsePublicUrl } from '../http/safe-address.ts';
import { PAY_PERIODS, type RawPosting, rawPosting } from '../posting.ts';
import { HOLD_REASON, readDomainProof } from './domain-proof.ts';

const text = (max: number) => z.string().trim().max(max, `at most ${max} characters`);
const required = (max: number, what: string) => text(max).min(1, what);
const optional = (max: number) => text(max).transform((value) => value || null);
const publicUrl = (what: string) =>
  required(2048, what).transform((value, context) => {
    const url = parsePublicUrl(/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`);
    if (url) return url.href;
    context.addIssue({ code: 'custom', message: 'a public web address, such as https://example.com/jobs' });
    return z.NEVER;
  });
const amount = z
  .string()
  .trim()
  .transform((value, context) => {
    if (value === '') return null;
    const number = Number(value.replace(/[\s,_’']/g, ''));
    if (Number.isFinite(number) && number > 0 && number < 1e9) return number;
    context.addIssue({ code: 'custom', message: 'a number, such as 85000' });
    return z.NEVER;
  });
const yesNo = z.enum(['yes', 'no'], 'choose yes or no').transform((value) => value === 'yes');

export const submissionForm = z
  .object({
    formKey: z.uuid('the form is out of date: load it again'),
    companyName: required(120, 'the company’s name'),
    companyUrl: publicUrl('the company’s own site'),
    email: z.email('an e-mail address, such as jobs@example.com').max(254),
    title: required(200, 'the title, as on your own page'),
    locations: required(500, 'where the work is; one place a line, or “Remote – Germany”'),
    workplace: z.enum(['', 'On-site', 'Hybrid', 'Remote']).transform((value) => value || null),
    employmentType: z
      .enum(['', 'Full-time', 'Part-time', 'Contract', 'Temporary', 'Internship'])
      .transform((value) => value || null),
    department: optional(120),
    payMin: amount,
    payMax: amount,
    payCurrency: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^([A-Z]{3})?$/, 'three letters, such as EUR')
      .transform((value) => value || null),
    payPeriod: z.enum(['', ...PAY_PERIODS]).transform((value) => value || null),
    description: required(50_000, 'what the work is, and what you ask for').min(
      80,
      'at least a few sentences',
    ),
    applyUrl: publicUrl('where people apply: your own page'),
    existingVacancy: yesNo,
    usesAiScreening: yesNo,
  })
  .superRefine((form, context) => {
    if (form.payMin !== null && form.payMax !== null && form.payMin > form.payMax)
      context.addIssue({ code: 'custom', path: ['payMax'], message: 'not less than the lower end' });
    if (form.payMin === null && form.payMax === null) return;
    if (form.payCurrency === null)
      context.addIssue({ code: 'custom', path: ['payCurrency'], message: 'the currency of the pay' });
    if (form.payPeriod === null)
      context.addIssue({ code: 'custom', path: ['payPeriod'], message: 'a year, a month, an hour …' });
  });

export type SubmissionForm = z.output<typeof submissionForm>;

/** The form's words as a raw posting. The text may be plain or HTML; the normaliser reads both and lets no markup through. */
export function toRawPosting(form: SubmissionForm, sourceId: string): RawPosting {
  const hasPay = form.payMin !== null || form.payMax !== null;
  return rawPosting.parse({
    sourceId,
    url: form.applyUrl,
    title: form.title,
    locations: form.locations
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    department: form.department,
    employmentType: form.employmentType,
    workplace: form.workplace,
    remote: null,
    pay: hasPay
      ? { min: form.payMin, max: form.payMax, currency: form.payCurrency, period: form.payPeriod, text: null }
      : null,
    postedAt: null,
    validThrough: null,
    descriptionHtml: form.description,
    applyUrl: form.applyUrl,
    companyName: form.companyName,
    companyUrl: form.companyUrl,
    origin: 'recruiter',
  });
}

export type SubmitResult =
  | { ok: true; id: string; holdReason: string }
  | { ok: false; errors: Record<string, string> };

/** Twenty an hour from one address are held back; nobody posts more roles than that by hand. */
const PER_HOUR = 20;

/**
 * Keeps a submission for review. `trap` is the field that people do not see: whatever fills it gets the same answer, and
 * nothing is kept. Field errors come back by field name.
 */
export async function submitPosting(
  input: Record<string, string>,
  context: { clientAddress: string | null; trap: string; now: Date },
): Promise<SubmitResult> {
  const form = submissionForm.safeParse(input);
  if (!form.success) {
    const errors: Record<string, string> = {};
    for (const issue of form.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message;
    return { ok: false, errors };
  }
  const proof = readDomainProof(form.data.email, form.data.companyUrl);
  const id = randomUUID();
  if (context.trap !== '') return { ok: true, id, holdReason: HOLD_REASON[proof] };
  const key = `submit:${createHash('sha256')
    .update(context.clientAddress ?? form.data.email)
    .digest('hex')}`;
  if (!(await countAttempt(pool, key, PER_HOUR, 3_600_000, context.now.getTime())))
    return { ok: false, errors: { form: 'too many postings in the last hour: please try again later' } };
  const kept = await insertSubmission(pool, {
    id,
    formKey: form.data.formKey,
    companyName: form.data.companyName,
    companyUrl: form.data.companyUrl,
    email: form.data.email,
    domainProof: proof,
    holdReason: HOLD_REASON[proof],
    raw: toRawPosting(form.data, id),
    answers: { existingVacancy: form.data.existingVacancy, usesAiScreening: form.data.usesAiScreening },
    at: context.now,
  });
  return { ok: true, id: kept, holdReason: HOLD_REASON[proof] };
}
