/**
 * Gusto job boards. jobs.gusto.com/boards/{name}-{uuid}?page=N lists page by page until a page without postings, each
 * posting has its page. No API; read 2026-11.
 *
 * Quirks: a row's second line is "pay · type", or the type alone; no dates; pages may stand behind a bot wall
 * (Blocked).
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { firstKnown } from './kit/pages.ts';
import { rawPayOf } from './kit/pay.ts';
import { rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const SITE = 'https://jobs.gusto.com';
/** A board of more would be a page that repeats itself. */
const MAX_PAGES = 100;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const posting = z.object({
  path: z.string().startsWith('/postings/').regex(UUID),
  title: z.string().trim().min(1),
  place: text,
  terms: text,
});
interface Board {
  postings: unknown[];
  /** The page says that there are none. */
  empty: boolean;
  company: string | null;
}

export const gusto: Scraper = {
  ats: 'gusto',
  name: 'Gusto',
  docs: 'https://gusto.com',
  urls: ['jobs.gusto.com/boards/:token/**'],
  embeds: [
    /["'(](?:https:\/\/jobs\.gusto\.com)?\/boards\/([\w-]+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/,
  ],
  boardUrl: (token) => `${SITE}/boards/${encodeURIComponent(token)}`,
  authority: 'fragile',

  async *list(board, ctx) {
    const url = gusto.boardUrl(board.token);
    const seen = new Set<string>();
    for (let number = 1; number <= MAX_PAGES; number++) {
      // The first page has the bare address, too.
      const page = () => ctx.page<Board>(`${url}?page=${number}`, 'board');
      const { data } = await (number === 1 ? firstKnown(page, () => ctx.page<Board>(url, 'board')) : page());
      const found = rows.parse(data.postings);
      if (found.length === 0 && number === 1 && !data.empty) {
        throw new SourceChanged(`${url} holds no list of postings`, 'a[href^="/postings/"]');
      }
      if (found.length === 0) return { complete: true, total: null, why: null };
      const before = seen.size;
      for (const row of ctx.rows(found, posting)) {
        seen.add(row.path);
        yield toListed(row, data.company);
      }
      if (seen.size === before)
        return { complete: false, total: null, why: `page ${number} brought nothing new` };
    }
    return { complete: false, total: null, why: `more than ${MAX_PAGES} pages` };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<string | null>(listed.url, 'advert');
    return { ...listed, descriptionHtml: data };
  },

  extract: {
    board: ($): Board => ({
      postings: $('a[href*="/postings/"]')
        .toArray()
        .map((element) => {
          const [place, terms] = $(element)
            .find('p')
            .toArray()
            .map((line) => squashed($(line).text()));
          const path = URL.parse(element.attribs.href ?? '', SITE)?.pathname;
          return { path, title: squashed($(element).find('h3').text()), place, terms };
        }),
      empty: /no open positions/i.test($('h3').text()),
      company: squashed($('#job-board-header h1').first().text()) || null,
    }),
    advert: advertOf,
  },
};

/** The blocks that follow the page's heading, without forms and buttons. */
function advertOf($: CheerioAPI): string | null {
  const blocks = $('h1').first().nextAll('div');
  blocks.find('form, button, script, a[href$="/applicants/new"]').remove();
  const html = blocks
    .toArray()
    .map((block) => $.html(block))
    .join('\n');
  return html === '' ? null : html;
}

function toListed(row: z.output<typeof posting>, companyName: string | null): ListedPosting {
  const terms = row.terms?.split('·').map((term) => term.trim()) ?? [];
  const pay = terms.length > 1 ? (terms[0] ?? null) : null;
  return {
    sourceId: UUID.exec(row.path)?.[0] ?? row.path,
    url: SITE + row.path,
    title: row.title,
    locations: [row.place ?? ''],
    department: null,
    employmentType: terms.at(-1) ?? null,
    workplace: null,
    remote: null,
    pay: rawPayOf({ min: null, max: null, currency: null, period: null, text: pay }),
    postedAt: null,
    validThrough: null,
    applyUrl: `${SITE}${row.path}/applicants/new`,
    companyName,
  };
}

function squashed(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
