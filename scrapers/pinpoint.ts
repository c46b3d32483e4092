/**
 * Pinpoint career sites. GET {company}.pinpointhq.com/postings.json lists everything in one answer.
 * https://developers.pinpointhq.com, read 2026-11.
 *
 * Quirks: no posting date at all; the advert stands in four parts with headings of the tenant's; pay may only be shown
 * where `compensation_visible` is true; department and requisition stand at two places; an inactive company is sent
 * elsewhere.
 */
import { z } from 'zod';
import type { RawPay } from '#lib/posting.ts';
import { absoluteUrl, joinParts } from './kit/html.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, maybe, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const goneHosts = ['pinpointhq.com', 'www.pinpointhq.com', 'app.pinpointhq.com'];

const named = maybe(z.object({ name: text }));
const posting = z.object({
  id,
  title: z.string().trim().min(1),
  url: text,
  path: text,
  description: text,
  key_responsibilities_header: text,
  key_responsibilities: text,
  skills_knowledge_expertise_header: text,
  skills_knowledge_expertise: text,
  benefits_header: text,
  benefits: text,
  employment_type: text,
  employment_type_text: text,
  workplace_type: text,
  compensation: text,
  compensation_minimum: z.unknown().optional(),
  compensation_maximum: z.unknown().optional(),
  compensation_currency: text,
  compensation_frequency: text,
  compensation_visible: flag,
  deadline_at: text,
  requisition_id: text,
  department: named,
  location: maybe(z.object({ name: text, city: text, province: text })),
  job: maybe(z.object({ requisition_id: text, department: named })),
});

export const pinpoint: Scraper = {
  ats: 'pinpoint',
  name: 'Pinpoint',
  docs: 'https://developers.pinpointhq.com',
  urls: [':token.pinpointhq.com/**'],
  embeds: [],
  boardUrl: (token) => `https://${token}.pinpointhq.com/`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const base = pinpoint.boardUrl(board.token);
    const answer = await ctx.json(`${base}postings.json`, z.object({ data: rows }), { goneHosts });
    for (const row of ctx.rows(answer.data, posting)) yield toListed(row, base);
    return { complete: true, total: null, why: null };
  },
};

function toListed(row: z.output<typeof posting>, base: string): ListedPosting {
  const at = row.location;
  const parts = rawPlace(at?.city, at?.province, null);
  return {
    sourceId: row.id,
    url: row.url ?? absoluteUrl(row.path, base) ?? '',
    title: row.title,
    // The name is the tenant's label ("HQ", "Remote"), told only where there is nothing else.
    locations: [at?.city ? placeText(at.city, at.province) : (at?.name ?? '')],
    places: parts ? [parts] : [],
    department: row.job?.department?.name ?? row.department?.name ?? null,
    employmentType: row.employment_type_text ?? row.employment_type,
    workplace: row.workplace_type,
    remote: null,
    pay: payOf(row),
    postedAt: null,
    validThrough: row.deadline_at,
    descriptionHtml: joinParts([
      { html: row.description },
      { heading: row.key_responsibilities_header, html: row.key_responsibilities },
      { heading: row.skills_knowledge_expertise_header, html: row.skills_knowledge_expertise },
      { heading: row.benefits_header, html: row.benefits },
    ]),
    applyUrl: null,
    requisitionId: row.job?.requisition_id ?? row.requisition_id,
  };
}

function payOf(row: z.output<typeof posting>): RawPay | null {
  if (row.compensation_visible !== true) return null;
  return rawPayOf({
    min: amount(row.compensation_minimum),
    max: amount(row.compensation_maximum),
    currency: currencyCode(row.compensation_currency),
    ...paidPer(row.compensation_frequency, row.compensation),
  });
}
