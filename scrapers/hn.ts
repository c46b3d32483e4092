/**
 * Hacker News "Who is hiring?": a month's thread is a board, each comment under it a posting. GET
 * hn.algolia.com/api/v1/items/{thread} answers the whole thread. Read 2026-11.
 *
 * Quirks: the text is HTML with `<p>` as separators, and its first line, by habit "Company | Role | Place | REMOTE | pay",
 * serves as the title; replies are talk, not postings; deleted comments have no text; private addresses and
 * numbers are common, so they are blanked; people who look for work post here by mistake.
 */
import { z } from 'zod';
import { plainText } from './kit/html.ts';
import { id, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const comment = z.object({ id, text, created_at: text });
const thread = z.object({ title: text, children: rows });

const SEEKER = /^\W*(?:seeking work|seeking freelancer|who wants to be hired|location:\s*\S+.*\n\s*remote:)/i;
const MAX_TITLE = 200;

export const hn: Scraper = {
  ats: 'hn',
  name: 'Hacker News: Who is hiring?',
  docs: 'https://hn.algolia.com/api',
  urls: [],
  // A company's page that links its own talk there is no thread of postings.
  handedIn: ['news.ycombinator.com/item?id=:token', 'hn.algolia.com/api/v1/items/:token'],
  embeds: [],
  boardUrl: (token) => `https://news.ycombinator.com/item?id=${encodeURIComponent(token)}`,
  authority: 'fragile',
  aggregator: true,
  // A thread stands for its month, and nobody takes its comments down; the next one and its month are grace enough.
  openDays: 60,

  async *list(board, ctx) {
    const url = `https://hn.algolia.com/api/v1/items/${encodeURIComponent(board.token)}`;
    const answer = await ctx.json(url, thread);
    for (const row of ctx.rows(answer.children, comment)) {
      const posting = fromComment(row);
      if (posting) yield posting;
    }
    return { complete: false, total: null, why: 'comments come and go by moderation' };
  },
};

function fromComment(row: z.output<typeof comment>): ListedPosting | null {
  if (row.text === null) return null;
  const html = withoutPrivateContacts(row.text);
  const first =
    html
      .split(/<p>|\n/)
      .map((line) => plainText(line).trim())
      .find(Boolean) ?? '';
  if (first === '' || SEEKER.test(plainText(html))) return null;
  const company = first.split(/\s*[|•·]\s*/)[0] ?? '';
  return {
    sourceId: row.id,
    url: `https://news.ycombinator.com/item?id=${row.id}`,
    title: first.length > MAX_TITLE ? `${first.slice(0, MAX_TITLE - 1)}…` : first,
    locations: [],
    department: null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: row.created_at,
    validThrough: null,
    descriptionHtml: html,
    applyUrl: null,
    companyName: first.includes('|') && company.length <= 80 ? company.replace(/\s*\(.*$/, '') || null : null,
  };
}

/** E-mail addresses and telephone numbers of people are not ours to spread; the link to the comment stays. */
function withoutPrivateContacts(html: string): string {
  return html
    .replace(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, '[address at the source]')
    .replace(/\+\d[\d ().-]{7,18}\d/g, '[number at the source]');
}
