/**
 * Paylocity recruiting pages. recruiting.paylocity.com/recruiting/jobs/All/{company} carries all jobs as state, each
 * job has its page with a JobPosting. The company is a UUID; what follows it in addresses is its name. Not documented;
 * read 2026-11.
 *
 * Quirks: descriptions in the list are empty; of a page's sections ("Description", "Requirements", "Salary Description") the
 * JobPosting has the first only, and "Job Type" stands nowhere else; `ShouldDisplayLocation` must be obeyed; the list's dates and the page's
 * differ by the tenant's zone, the list's are right.
 */

import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { joinParts, squash } from './kit/html.ts';
import { jsonAfter, parseJson } from './kit/json.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { rawPlace } from './kit/place.ts';
import { flag, id, maybe, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const SITE = 'https://recruiting.paylocity.com';
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const state = z.object({ Jobs: rows, ModuleTitle: text });
const job = z.object({
  JobId: id,
  JobTitle: z.string().trim().min(1),
  LocationName: text,
  ShouldDisplayLocation: flag,
  PublishedDate: text,
  IsInternal: flag,
  IsRemote: flag,
  HiringDepartment: text,
  JobLocation: maybe(z.object({ City: text, State: text, Country: text })),
});

interface Advert {
  said: ListedPosting | null;
  /** All sections of the page; null where it has none. */
  advert: string | null;
  /** "Job Type". */
  type: string | null;
}

export const paylocity: Scraper = {
  ats: 'paylocity',
  name: 'Paylocity',
  docs: 'https://www.paylocity.com',
  urls: [],
  tokenOf: (url) => {
    const path = new RegExp(`^/recruiting/(?:jobs/All|v2/api/feed/jobs)/(${UUID})(?:/|$)`, 'i');
    const company = path.exec(url.pathname)?.[1];
    return company && /^recruiting2?\.paylocity\.com$/.test(url.hostname) ? company.toLowerCase() : null;
  },
  embeds: [
    new RegExp(`\\bRecruiting/Jobs/All/(${UUID})`, 'i'),
    new RegExp(`\\bRecruiting/PublicLeads/New/(${UUID})`, 'i'),
  ],
  boardUrl: (token) => `${SITE}/recruiting/jobs/All/${token}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const from = URL.parse(board.url ?? '');
    const url =
      from && paylocity.tokenOf?.(from) === board.token ? from.href : paylocity.boardUrl(board.token);
    const { data } = await ctx.page<unknown>(url, 'state');
    const read = state.safeParse(data);
    if (!read.success) throw new SourceChanged(`${url} holds no list of jobs`, 'pageData.Jobs');
    const company = read.data.ModuleTitle?.replace(/\s*\[\d+\]$/, '') ?? null;
    for (const row of ctx.rows(read.data.Jobs, job))
      if (row.IsInternal !== true) yield toListed(row, company);
    return { complete: true, total: null, why: null };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<Advert>(listed.url, 'posting');
    const whole = completeFromLd(listed, data.said);
    return {
      ...whole,
      // A place that the list hides stays hidden.
      locations: listed.locations,
      places: listed.places ?? [],
      employmentType: data.type ?? whole.employmentType,
      descriptionHtml: data.advert ?? whole.descriptionHtml,
    };
  },

  extract: {
    state: ($) => {
      const script = $('script')
        .toArray()
        .map((element) => $(element).text())
        .find((source) => /window\.pageData\s*=/.test(source));
      const found = script ? jsonAfter(script, 'window.pageData') : null;
      return found === null ? null : parseJson(found);
    },
    posting: ($, url): Advert => ({ said: ldPosting($, url), ...sectionsOf($) }),
  },
};

/** The page's sections, each a heading with what follows it. */
function sectionsOf($: CheerioAPI): Pick<Advert, 'advert' | 'type'> {
  const sections = $('.job-listing-header')
    .toArray()
    .map((element) => ({ heading: squash($(element).text()), body: $(element).next('div') }));
  const isType = ({ heading }: { heading: string }) => /^job type$/i.test(heading);
  const type = squash(sections.find(isType)?.body.text() ?? '');
  const whole = squash(sections.find(({ heading }) => /^description$/i.test(heading))?.body.text() ?? '');
  const parts = sections
    .filter((section) => !isType(section))
    // Some write a section into the description, too.
    .filter(({ heading, body }) => /^description$/i.test(heading) || !whole.includes(squash(body.text())))
    .map(({ heading, body }) => ({
      heading: /^description$/i.test(heading) ? null : heading,
      html: body.html(),
    }));
  return { advert: joinParts(parts), type: type === '' ? null : type };
}

function toListed(row: z.output<typeof job>, companyName: string | null): ListedPosting {
  const shown = row.ShouldDisplayLocation !== false;
  const at = shown ? row.JobLocation : null;
  const parts = rawPlace(at?.City, at?.State, at?.Country);
  return {
    sourceId: row.JobId,
    url: `${SITE}/Recruiting/Jobs/Details/${encodeURIComponent(row.JobId)}`,
    title: row.JobTitle,
    locations: shown && row.LocationName ? [row.LocationName] : [],
    places: parts ? [parts] : [],
    department: row.HiringDepartment,
    employmentType: null,
    workplace: null,
    remote: row.IsRemote,
    pay: null,
    postedAt: row.PublishedDate,
    validThrough: null,
    applyUrl: null,
    companyName,
  };
}
