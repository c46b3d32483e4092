/**
 * SmartRecruiters postings. GET api.smartrecruiters.com/v1/companies/{id}/postings?limit=100&offset=N lists page by
 * page, …/postings/{posting} has the advert. Read 2026-11.
 *
 * Quirks: an unknown company answers like an empty one; ids are case-sensitive; a posting may stand on two pages; list
 * rows carry no public address; `creator` names staff and is never read.
 */
import { z } from 'zod';
import type { RawPay } from '#lib/posting.ts';
import { boardToken } from './kit/board-url.ts';
import { joinParts } from './kit/html.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const LIMIT = 100;

const label = maybe(z.object({ label: text }));
const page = z.object({ totalFound: wholeNumber, content: rows });
const posting = z.object({
  id,
  name: z.string().trim().min(1),
  refNumber: text,
  releasedDate: text,
  company: maybe(z.object({ identifier: text, name: text })),
  location: maybe(
    z.object({ city: text, region: text, country: text, remote: flag, hybrid: flag, fullLocation: text }),
  ),
  department: label,
  typeOfEmployment: label,
  language: maybe(z.object({ code: text })),
});
const section = maybe(z.object({ title: text, text }));
const detail = z.object({
  postingUrl: text,
  applyUrl: text,
  compensation: maybe(
    z.object({ min: z.unknown().optional(), max: z.unknown().optional(), currency: text, period: text }),
  ),
  jobAd: maybe(
    z.object({
      sections: maybe(
        z.object({
          companyDescription: section,
          jobDescription: section,
          qualifications: section,
          additionalInformation: section,
        }),
      ),
    }),
  ),
});

export const smartrecruiters: Scraper = {
  ats: 'smartrecruiters',
  name: 'SmartRecruiters',
  docs: 'https://developers.smartrecruiters.com/docs/posting-api',
  urls: [
    'api.smartrecruiters.com/v1/companies/:token/**',
    'careers.smartrecruiters.com/:token/**',
    'jobs.smartrecruiters.com/oneclick-ui/company/:token/**',
    'jobs.smartrecruiters.com/:token/**',
    'www.smartrecruiters.com/my-applications/:token',
    'www.smartrecruiters.com/job-api/public/search/widgets/:token/**',
  ],
  tokenOf: (url) => {
    const named =
      /^(?:www\.)?smartrecruiters\.com$/.test(url.hostname) && /^\/([^/]+)\/\d{6,}/.exec(url.pathname);
    return named ? boardToken(named[1] ?? '') : null;
  },
  embeds: [
    /\bwidget\(\s*\{[^}]{0,400}?company_code["']?\s*:\s*["']([\w-]+)["']/,
    /smart_?(?:widget|recruiters)[\s\S]{0,2000}?\bcompany_code["']?\s*:\s*["']([\w-]+)["']/i,
  ],
  boardUrl: (token) => `https://careers.smartrecruiters.com/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const seen = new Set<string>();
    let read = 0;
    for (let offset = 0; ; offset += LIMIT) {
      const { totalFound, content } = await ctx.json(
        `${api(board.token)}?limit=${LIMIT}&offset=${offset}`,
        page,
      );
      for (const row of ctx.rows(content, posting)) {
        seen.add(row.id);
        yield toListed(row, board.token);
      }
      read += content.length;
      if (content.length > 0 && read < totalFound) continue;
      if (totalFound === 0) {
        return { complete: false, total: 0, why: 'an unknown company answers like one without postings' };
      }
      const complete = seen.size === totalFound;
      const why = complete ? null : `${seen.size} of ${totalFound} postings came`;
      return { complete, total: totalFound, why };
    }
  },

  async detail(listed, board, ctx) {
    const row = await ctx.json(`${api(board.token)}/${encodeURIComponent(listed.sourceId)}`, detail);
    const parts = row.jobAd?.sections;
    const ordered = [
      parts?.companyDescription,
      parts?.jobDescription,
      parts?.qualifications,
      parts?.additionalInformation,
    ];
    return {
      ...listed,
      url: row.postingUrl ?? listed.url,
      applyUrl: row.applyUrl ?? listed.applyUrl,
      pay: payOf(row.compensation),
      descriptionHtml: joinParts(
        ordered.map((part) => ({ heading: part?.title ?? null, html: part?.text ?? null })),
      ),
    };
  },
};

function api(token: string): string {
  return `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(token)}/postings`;
}

function toListed(row: z.output<typeof posting>, token: string): ListedPosting {
  const at = row.location;
  const company = encodeURIComponent(row.company?.identifier ?? token);
  // Old rows say "remote" where the country stands.
  const country = at?.country?.length === 2 ? at.country.toUpperCase() : null;
  const where = at?.fullLocation ?? placeText(at?.city, at?.region, country);
  const parts = rawPlace(at?.city, at?.region, country);
  return {
    sourceId: row.id,
    url: `https://jobs.smartrecruiters.com/${company}/${row.id}`,
    title: row.name,
    locations: [where],
    places: parts ? [parts] : [],
    department: row.department?.label ?? null,
    employmentType: row.typeOfEmployment?.label ?? null,
    workplace: at?.hybrid === true && at.remote !== true ? 'hybrid' : null,
    remote: at?.remote ?? null,
    pay: null,
    postedAt: row.releasedDate,
    validThrough: null,
    applyUrl: null,
    requisitionId: row.refNumber,
    companyName: row.company?.name ?? null,
    language: row.language?.code ?? null,
  };
}

function payOf(said: z.output<typeof detail>['compensation']): RawPay | null {
  if (!said) return null;
  return rawPayOf({
    min: amount(said.min),
    max: amount(said.max),
    currency: currencyCode(said.currency),
    ...paidPer(said.period),
  });
}
