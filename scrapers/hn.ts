/**
 * Hacker News "Who is hiring?": a month's thread is a board, each comment under it a posting. GET
 * hn.algolia.com/api/v1/items/{thread} answers the whole thread. Read 2026-11.
 *
 * Quirks: the text is HTML with `<p>` as separators; its first line is, by habit, "Company | Role | Place | REMOTE | pay", whose
 * role is the title, else the line itself; replies are talk, not postings; deleted comments have no text; private addresses and
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
/** Longer first lines are prose or hostile. */
const MAX_LINE = 1_000;
/** Who is sought. */
const PERSON =
  'engineers?|developers?|devs?|programmers?|designers?|managers?|leads?|scientists?|analysts?|architects?|directors?|founders?|marketers?|recruiters?|researchers?|writers?|interns?|advocates?|consultants?|specialists?|operators?|technicians?|administrators?|executives?|sres?|swes?|mles?|aes?|sdrs?|bdrs?|vp|cto|coo|cfo|cmo';
/** A part of the first line that names what is sought. */
const ROLE = new RegExp(
  `(?<![.\\w])(?:${PERSON}|engineering|head of|marketing|sales|devops|devrel|full[- ]?stack|back[- ]?end|front[- ]?end|ios|android|flutter|qa|internships?|product (?:owner|person)|roles?|positions?|openings)\\b`,
  'i',
);
const ENDS_IN_PERSON = new RegExp(`(?<![.\\w])(?:${PERSON})(?:\\s*\\(.*\\))?$`, 'i');
/** An address of the web, with what holds it; a bare one is a part by itself. */
const ADDRESS = /\s*[-–:([]*\s*https?:[^\s)\]]*[)\]]?|^\S+\.[a-z]{2,4}$/gi;
/** "$140-$270K based on role", "Full-time roles": where, how or for how much. */
const TERMS = /\b(?:remote|on-?site|hybrid|full[- ]?time|part[- ]?time|equity|visa)\b|[$€£]|\d{2}/i;

const MAX_CONTRACT = 60;
/** The part that says for how long or how many hours. */
const CONTRACT = /\b(?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|1099|b2b)\b/i;

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
  const { title, company, contract } = readFirstLine(first.slice(0, MAX_LINE));
  return {
    sourceId: row.id,
    url: `https://news.ycombinator.com/item?id=${row.id}`,
    title: title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title,
    locations: [],
    department: null,
    employmentType: contract,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: row.created_at,
    validThrough: null,
    descriptionHtml: html,
    applyUrl: null,
    companyName: company,
  };
}

/** The company and the role of "Company | Role | Place | REMOTE"; the whole line is the title where no part names a role. */
function readFirstLine(first: string): { title: string; company: string | null; contract: string | null } {
  const [head = '', ...rest] = first.split(/\s*\|\s*/);
  if (rest.length === 0) return { title: first, company: null, contract: null };
  const parts = rest.map((part) => part.replace(ADDRESS, '').trim()).filter((part) => part !== '');
  const said = parts.find((part) => part.length <= MAX_CONTRACT && CONTRACT.test(part));
  // "Full-time or contract": the one stated first.
  const contract = said?.match(CONTRACT)?.[0] ?? null;
  const from = parts.findIndex(namesRole);
  // "Senior ML Engineer | Acme | REMOTE", "Senior ML Engineer | REMOTE"
  if (from < 0 && ENDS_IN_PERSON.test(head.trim())) {
    const [next = ''] = parts;
    return { title: head.trim(), company: TERMS.test(next) ? null : companyOf(next), contract };
  }
  if (from < 0) return { title: first, company: companyOf(head), contract };
  const after = parts.slice(from).findIndex((part) => !namesRole(part));
  const roles = parts.slice(from, after < 0 ? undefined : from + after);
  return { title: roles.join(' | '), company: companyOf(head), contract };
}

function namesRole(part: string): boolean {
  const words = part.match(ROLE)?.[0] ?? '';
  return words !== '' && !(/^(?:role|position)/i.test(words) && TERMS.test(part));
}

function companyOf(part: string): string | null {
  return part.length <= 80 ? part.replace(/\s*\(.*$/, '').trim() || null : null;
}

/** E-mail addresses and telephone numbers of people are not ours to spread; the link to the comment stays. */
function withoutPrivateContacts(html: string): string {
  return html
    .replace(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, '[address at the source]')
    .replace(/\+\d[\d ().-]{7,18}\d/g, '[number at the source]');
}
