/**
 * Eightfold career sites. GET {host}/api/apply/v2/jobs?domain=…&start=N&num=10 lists ten at a time,
 * …/api/apply/v2/jobs/{id} has the advert; newer sites refuse there (403) and answer at /api/pcsx/search and
 * /api/pcsx/position_details. Not documented; read 2026-11.
 *
 * Quirks: the API is asked with the employer's domain, which is the token, at the host of the careers page, which may
 * be the employer's own; more than ten are never sent; some send departments as a list; a site whose domain is not known is named by its host.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { isoFromEpochSeconds } from './kit/dates.ts';
import { firstOpen } from './kit/pages.ts';
import { flag, id, listOf, rows, text, wholeNumber } from './kit/schemas.ts';
import type { BoardRef, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const HOSTED = /^(?!www\.|app\.|docs\.)[\w-]+\.eightfold\.ai$/;
const SITES = /^(?!www\.|docs\.)[\w-]+\.eightfold\.ai$/;
/** The domain the API wants, as the site's pages name it; the vendor's own stand for no company. */
const GROUP = /\b_EF_GROUP_ID\s*=\s*["'](?!eightfold\.ai|volkscience\.com)([\w.-]+)["']/;

const page = z.object({ count: wholeNumber, positions: rows });
const pcsxPage = z.object({ data: page }).transform(({ data }) => data);
const position = z.object({
  id,
  name: z.string().trim().min(1),
  canonicalPositionUrl: text,
  positionUrl: text,
  location: text,
  locations: listOf(z.string()),
  department: z
    .union([text.pipe(z.string()), listOf(z.string()).transform(([first]) => first ?? null)])
    .catch(null),
  work_location_option: text,
  workLocationOption: text,
  t_create: z.unknown().optional(),
  t_update: z.unknown().optional(),
  postedTs: z.unknown().optional(),
  display_job_id: text,
  displayJobId: text,
  isPrivate: flag,
});
const advert = z.object({ job_description: text });
const pcsxAdvert = z
  .object({ data: z.object({ jobDescription: text }) })
  .transform(({ data }) => ({ job_description: data.jobDescription }));

export const eightfold: Scraper = {
  ats: 'eightfold',
  name: 'Eightfold',
  docs: 'https://eightfold.ai',
  urls: [],
  tokenOf: (url) => {
    if (!/^\/(?:careers|api)\b/.test(url.pathname)) return null;
    const domain = url.searchParams.get('domain');
    // The vendor's own host serves any company, but only by its domain.
    if (url.hostname === 'app.eightfold.ai') return domain;
    return HOSTED.test(url.hostname) ? (domain ?? url.hostname) : null;
  },
  ownHost: [GROUP],
  embeds: [],
  boardUrl: (token, from) => {
    const host = from && SITES.test(from.hostname) ? from.hostname : hostOf(token);
    return `https://${host}/careers`;
  },
  authority: 'authoritative',

  async *list(board, ctx) {
    const { base, domain } = await siteOf(board, ctx);
    const query = `domain=${encodeURIComponent(domain)}`;
    const seen = new Set<string>();
    for (let start = 0; ; ) {
      const answer = await firstOpen(
        () => ctx.json(`${base}/api/apply/v2/jobs?${query}&start=${start}&num=10`, page),
        () => ctx.json(`${base}/api/pcsx/search?${query}&query=&location=&start=${start}`, pcsxPage),
      );
      const before = seen.size;
      for (const row of ctx.rows(answer.positions, position)) {
        seen.add(row.id);
        if (row.isPrivate !== true) yield toListed(row, base);
      }
      start += answer.positions.length;
      const total = answer.count;
      if (start < total && seen.size > before) continue;
      const complete = seen.size === total;
      return { complete, total: null, why: complete ? null : `${seen.size} of ${total} postings came` };
    }
  },

  async detail(listed, board, ctx) {
    const { base, domain } = await siteOf(board, ctx);
    const query = `domain=${encodeURIComponent(domain)}`;
    const row = await firstOpen(
      () => ctx.json(`${base}/api/apply/v2/jobs/${listed.sourceId}?${query}`, advert),
      () =>
        ctx.json(
          `${base}/api/pcsx/position_details?position_id=${listed.sourceId}&${query}&hl=en`,
          pcsxAdvert,
        ),
    );
    return { ...listed, descriptionHtml: row.job_description };
  },

  extract: {
    domain: ($) => GROUP.exec($('script').text())?.[1] ?? null,
  },
};

/** `acme.com` lives at acme.eightfold.ai, where nothing better is known. */
function hostOf(token: string): string {
  return HOSTED.test(token) ? token : `${token.split('.')[0]}.eightfold.ai`;
}

/** Where the site is, and the domain its API wants: the token, or what the careers page says where that is a host. */
async function siteOf(board: BoardRef, ctx: ScrapeContext): Promise<{ base: string; domain: string }> {
  const base = `https://${URL.parse(board.url ?? '')?.host ?? hostOf(board.token)}`;
  if (base !== `https://${board.token}`) return { base, domain: board.token };
  const { data } = await ctx.page<string | null>(`${base}/careers`, 'domain');
  if (data === null) throw new SourceChanged(`${base}/careers names no domain`, 'domain');
  return { base, domain: data };
}

function toListed(row: z.output<typeof position>, base: string): ListedPosting {
  const path = row.positionUrl?.startsWith('/') ? row.positionUrl : `/careers/job/${row.id}`;
  return {
    sourceId: row.id,
    url: row.canonicalPositionUrl ?? base + path,
    title: row.name,
    locations: row.locations.length > 0 ? row.locations : [row.location ?? ''],
    department: row.department,
    employmentType: null,
    workplace: row.work_location_option ?? row.workLocationOption,
    remote: null,
    pay: null,
    postedAt: isoFromEpochSeconds(row.t_create ?? row.postedTs),
    validThrough: null,
    updatedAt: isoFromEpochSeconds(row.t_update),
    applyUrl: null,
    requisitionId: row.display_job_id ?? row.displayJobId,
  };
}
