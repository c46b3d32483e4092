/**
 * JazzHR (Resumator). GET {company}.applytojob.com/apply/jobs is a table of all postings; tenants with a newer site have
 * a list at /apply instead. A posting's page has JSON-LD. Read 2026-11.
 *
 * Quirks: the table's row ids carry the time of posting; the same rows come again for telephones; a bot wall stands in front at
 * times (Blocked).
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { squash } from './kit/html.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { firstKnown } from './kit/pages.ts';
import { rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const row = z.object({
  path: z.string().regex(/^\/apply\/(?:jobs\/details\/)?[\w-]+/),
  title: z.string().trim().min(1),
  rowId: text,
  place: text,
  department: text,
});
interface Board {
  postings: unknown[];
  /** The page is a board, with or without postings. */
  known: boolean;
}

export const jazzhr: Scraper = {
  ats: 'jazzhr',
  name: 'JazzHR',
  docs: 'https://help.jazzhr.com/s/article/Career-Page-Embed-Code',
  urls: [':token.applytojob.com/**', ':token.theresumator.com/apply/**'],
  embeds: [/\/\/app\.(?:jazz\.co|jazzhr\.com|theresumator\.com)\/widgets\/basic\/create\/([\w-]+)/],
  boardUrl: (token) => `https://${token}.applytojob.com/apply`,
  authority: 'fragile',

  async *list(board, ctx) {
    const site = `https://${board.token}.applytojob.com`;
    const read = async (path: string) => (await ctx.page<Board>(site + path, 'board')).data;
    let answer = await firstKnown(
      () => read('/apply/jobs'),
      () => read('/apply'),
    );
    if (!answer.known) answer = await read('/apply');
    if (!answer.known) throw new SourceChanged(`${site} holds no list of postings`, '#jobs_table');
    for (const one of ctx.rows(rows.parse(answer.postings), row)) yield toListed(one, site);
    return { complete: true, total: null, why: null };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<ListedPosting | null>(listed.url, 'posting');
    return completeFromLd(listed, data);
  },

  extract: { board: readBoard, posting: ldPosting },
};

function readBoard($: CheerioAPI): Board {
  const table = $('#jobs_table tr[id^="row_job_"]').toArray();
  const cards = table.length > 0 ? table : $('#jobs_column .jobs_row[id^="row_job_"]').toArray();
  const list = cards.length > 0 ? [] : $('.list-group-item:has(a[href*="/apply/"])').toArray();
  const postings = [...cards, ...list].map((element) => {
    const link = $(element).find('a[href*="/apply/"]').first();
    const cells = $(element).children('td');
    return {
      path: pathOf(link.attr('href'), $('link[rel=canonical]').attr('href')),
      title: squash(link.text()),
      rowId: element.attribs.id,
      place: squash(
        cells.length > 1
          ? cells.eq(1).text()
          : labelled(
              $(element)
                .find('.resumator_description')
                .toArray()
                .map((one) => $(one).text()),
              /^location:/i,
            ) || $(element).find('li:has([class*=map-marker])').first().text(),
      ),
      department: squash(
        $(element).find('.resumator_department').text() ||
          labelled(
            $(element)
              .find('.resumator_description')
              .toArray()
              .map((one) => $(one).text()),
            /^department:/i,
          ) ||
          $(element).find('li:has([class*=sitemap])').first().text(),
      ),
    };
  });
  const known = $('#jobs_table, #job_listings, .jobs-list, #resumator-wrapper').length > 0;
  return { postings, known: known || postings.length > 0 };
}

function labelled(texts: string[], label: RegExp): string {
  const found = texts.map(squash).find((one) => label.test(one));
  return found?.replace(label, '') ?? '';
}

function pathOf(href: string | undefined, base: string | undefined): string | undefined {
  return URL.parse(href ?? '', base ?? 'https://applytojob.com')?.pathname;
}

function toListed(one: z.output<typeof row>, site: string): ListedPosting {
  return {
    sourceId: /^\/apply\/(?:jobs\/details\/)?([\w-]+)/.exec(one.path)?.[1] ?? one.path,
    url: site + one.path,
    title: one.title,
    locations: [one.place ?? ''],
    department: one.department,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: timeOf(one.rowId),
    validThrough: null,
    applyUrl: null,
  };
}

/** `row_job_20260424221125_6YYR…` says when it was posted, without a zone. */
function timeOf(rowId: string | null): string | null {
  const found = /^row_job_(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})_/.exec(rowId ?? '');
  if (!found) return null;
  const iso = `${found.slice(1, 4).join('-')}T${found.slice(4, 7).join(':')}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
