/** A board of 25 postings as Greenhouse's API and as a page with JSON-LD would serve it, with what the fault list varies. */
import type { BoardBytes, Spec } from './fault-replies.ts';

const ROLES = ['Backend Engineer', 'Product Designer', 'Data Analyst', 'Account Executive', 'Recruiter'];
/** "エンジニア" in Shift_JIS, as the characters that these bytes are in Latin-1. */
const SHIFT_JIS = Buffer.from('834783938357836a8341', 'hex').toString('latin1');

type Body = NonNullable<Spec['body']>;

interface Row {
  id: number;
  title: string;
  company: string | null;
  posted: string;
}

/** The rows of a list; `of`, `title`, `titles`, `company`, `posted`, `lang` and `dup` are the fault list's words. */
export function rowsOf(body: Body & Record<string, unknown>): Row[] {
  const { n = 25, title, titles, company = null, posted = '2026-01-05', lang, dup } = body;
  return Array.from({ length: n }, (_, at) => {
    const own = `${ROLES[at % ROLES.length]} ${lang === 'de' ? '(m/w/d) ' : ''}${Math.floor(at / ROLES.length) + 1}`;
    return {
      // Each id twice.
      id: 1000 + (dup ? Math.floor(at / 2) : at),
      title: (titles as string[] | undefined)?.[at] ?? (title as string | undefined) ?? own,
      company: company as string | null,
      posted: posted as string,
    };
  });
}

const descriptionOf = ({ title }: Row) =>
  `<p>As ${title} you will build and run what our customers use every day, with a team of twelve.</p>`;

/** The answer of Greenhouse's API. */
export function apiText(body: Body & Record<string, unknown>): string {
  const rows = rowsOf(body);
  const jobs = rows.map((row) => ({
    id: row.id,
    internal_job_id: row.id + 1,
    title: row.title,
    absolute_url: `https://boards.greenhouse.io/acme/jobs/${row.id}`,
    location: { name: 'Berlin, Germany' },
    first_published: row.posted,
    updated_at: row.posted,
    company_name: row.company ?? 'Acme',
    content: descriptionOf(row).replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }));
  return JSON.stringify({ jobs, meta: { total: (body.of as number | undefined) ?? jobs.length } });
}

/** A careers page that holds its postings as JSON-LD; `more` is added to its body. */
export function pageText(body: Body & Record<string, unknown>, more = ''): string {
  const nodes = rowsOf(body).map((row) => ({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', value: String(row.id) },
    url: `https://careers.acme.example/jobs/${row.id}`,
    title: row.title,
    datePosted: row.posted,
    description: descriptionOf(row),
    hiringOrganization: { '@type': 'Organization', name: row.company ?? 'Acme' },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Berlin', addressCountry: 'DE' } },
  }));
  const scripts = nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`);
  return `<!doctype html><html><head><title>Jobs at Acme</title></head><body><h1>Open positions</h1>${scripts.join('')}${more}</body></html>`;
}

/** In the encoding the row asks for; the titles of an encoded board hold letters that need it. */
function encode(text: string, encoding = ''): Buffer {
  const word = (foreign: string) => text.replaceAll('Engineer', foreign);
  switch (encoding) {
    case 'shift_jis':
      return Buffer.from(word(SHIFT_JIS), 'latin1');
    case 'utf-16':
      return Buffer.from(`\uFEFF${word('Ingénieur')}`, 'utf16le');
    case 'utf-8-sig':
      return Buffer.from(`\uFEFF${word('Ingénieur')}`);
    case 'utf-8':
      return Buffer.from(word('Ingénieur'));
    default:
      return Buffer.from(text);
  }
}

export const boardBytes: Record<'api' | 'page', BoardBytes> = {
  api: (body) => encode(apiText(body), body.encoding),
  page: (body) => encode(pageText(body), body.encoding),
};
