/** The mails of alerts, each as text and as HTML of the same words. Pure. */
import type { PostingSummary } from '#lib/posting-record.ts';
import { routes } from '#lib/routes.ts';
import { type SearchQuery, searchHref, withFilter } from '#lib/search/query.ts';
import { toFeedItem } from './feed.ts';
import { formatCount } from './format-number.ts';
import { escapeXml } from './xml.ts';

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

/** Roles of one company in one mail; the rest is a line with a link. */
const PER_COMPANY = 3;
/** Companies in one mail; who wants more follows the link to the search. */
const MOST_COMPANIES = 25;

/** What becomes a line or a paragraph; `href` makes it a link. */
interface Line {
  text: string;
  href?: string;
  /** A second line under it. */
  note?: string;
}

function toMail(subject: string, blocks: readonly Line[][]): MailText {
  const lineText = ({ text, href, note }: Line) =>
    [text, note, href].filter((part) => part !== undefined && part !== '').join('\n');
  const lineHtml = ({ text, href, note }: Line) => {
    const words = escapeXml(text);
    const linked = href === undefined ? words : `<a href="${escapeXml(href)}">${words}</a>`;
    return `<p style="margin:0 0 8px">${linked}${note ? `<br>${escapeXml(note)}` : ''}</p>`;
  };
  const body = blocks.map((block) => `<div style="margin:0 0 24px">${block.map(lineHtml).join('')}</div>`);
  return {
    // A title of a posting must not begin a header of its own.
    subject: subject.replace(/\s+/g, ' ').slice(0, 200),
    text: `${blocks.map((block) => block.map(lineText).join('\n\n')).join('\n\n\n')}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(subject)}</title></head><body style="font:16px/1.5 sans-serif;max-width:40em">${body.join('')}</body></html>`,
  };
}

/** The one question that is asked before anything is sent. `cadence` is null for an alert that comes once. */
export function toConfirmMail(alert: {
  words: string;
  cadence: 'daily' | 'weekly' | null;
  href: string;
  siteUrl: string;
}): MailText {
  const often = { daily: 'once a day at most', weekly: 'once a week at most' };
  return toMail('Please confirm your alert', [
    [
      {
        text: `Somebody, hopefully you, asked That Startup Job (${new URL(alert.siteUrl).host}) to write to this address about:`,
      },
      { text: alert.words },
    ],
    [
      {
        text:
          alert.cadence === null
            ? 'It comes once.'
            : `It comes ${often[alert.cadence]}, only when there is something new.`,
      },
      { text: 'Yes, send it', href: alert.href },
    ],
    [
      {
        text: 'If it was not you, do nothing: without this confirmation nothing is ever sent, and the address is deleted after a week.',
      },
    ],
  ]);
}

/** What is new in a search: three roles a company at most, the rest as a number with its link. */
export function toDigestMail(digest: {
  words: string;
  query: SearchQuery;
  postings: readonly PostingSummary[];
  stopHref: string;
  siteUrl: string;
}): MailText {
  const absolute = (path: string) => new URL(path, digest.siteUrl).href;
  const companies = [...Map.groupBy(digest.postings, ({ company }) => company.slug).entries()];
  const blocks = companies.slice(0, MOST_COMPANIES).map(([slug, postings]): Line[] => {
    const lines: Line[] = postings.slice(0, PER_COMPANY).map((posting) => {
      const item = toFeedItem(posting, digest.siteUrl);
      return { text: item.title, href: item.url, note: item.summary };
    });
    const rest = postings.length - PER_COMPANY;
    const name = postings[0]?.company.name ?? slug;
    return rest <= 0
      ? lines
      : [
          ...lines,
          {
            text: `${rest} more at ${name}`,
            href: absolute(searchHref(withFilter(digest.query, 'company', slug))),
          },
        ];
  });
  const left = companies.length - MOST_COMPANIES;
  const count = formatCount(digest.postings.length, 'new role');
  return toMail(`${count}: ${digest.words}`, [
    [{ text: `${count} since your last mail, of ${digest.words}.` }],
    ...blocks,
    ...(left > 0
      ? [
          [
            {
              text: `And of ${formatCount(left, 'more company', 'more companies')}`,
              href: absolute(searchHref(digest.query)),
            },
          ],
        ]
      : []),
    [
      { text: 'The whole search', href: absolute(searchHref(digest.query)) },
      { text: 'Stop this alert and delete my address', href: digest.stopHref },
    ],
  ]);
}

export function toReopenedMail(role: {
  slug: string;
  title: string;
  company: string;
  siteUrl: string;
}): MailText {
  return toMail(`Open again: ${role.title} at ${role.company}`, [
    [
      {
        text: `${role.title} at ${role.company} is open again`,
        href: new URL(routes.job(role.slug), role.siteUrl).href,
      },
    ],
    [{ text: 'You asked to be told. This was the only mail, and your address is deleted.' }],
  ]);
}
