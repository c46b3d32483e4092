/**
 * What the fleet's boards hold. Pure: everything follows from the board's number, so that whoever reads a
 * board can be held against it. Half of the boards answer as Greenhouse's API does (eight postings in one answer), half are
 * pages: a list that links three postings with JSON-LD. Five boards in a hundred are bad.
 */

/** A whole host that is bad: 1 in 200 of each. Its boards get nothing, robots.txt least of all. */
const BAD_HOSTS = ['refuse', 'hang', 'throttle'] as const;
/** What is wrong with single boards on hosts that are well: 35 boards in a thousand, each kind as often. */
const BAD_BOARDS = [
  'server-error',
  'busy',
  'garbage',
  'truncated',
  'bomb',
  'loop',
  'wrong-shape',
  'reset',
  'drip',
  'gone',
  'denied',
] as const;
export type Fault = (typeof BAD_HOSTS)[number] | (typeof BAD_BOARDS)[number];

export interface FleetBoard {
  index: number;
  /** 0 … hosts − 1. */
  host: number;
  kind: 'api' | 'pages';
  token: string;
  fault: Fault | null;
}

export interface FleetPosting {
  id: string;
  title: string;
  place: string;
}

export const hostName = (host: number) => `fleet${String(host).padStart(3, '0')}.example`;
export const hostAddress = (host: number) => `127.77.0.${host + 1}`;
/** The number of a host by its name; −1 for any other name. */
export const hostOf = (name: string) => Number(/^fleet(\d{3})\.example$/.exec(name)?.[1] ?? -1);

/** The fault of a whole host: the first three of every 200 and nothing below that. */
export function hostFault(host: number): Fault | null {
  return BAD_HOSTS[host % 200] ?? null;
}

export function boardAt(index: number, hosts: number): FleetBoard {
  const host = index % hosts;
  const draw = mix(index, 7) % 1000;
  const single = draw < 36 ? (BAD_BOARDS[mix(index, 11) % BAD_BOARDS.length] ?? null) : null;
  return {
    index,
    host,
    kind: mix(index, 3) % 2 === 0 ? 'api' : 'pages',
    token: `b${String(index).padStart(5, '0')}`,
    fault: hostFault(host) ?? single,
  };
}

const ROLES = ['Backend Engineer', 'Product Designer', 'Data Analyst', 'Account Executive', 'Site Engineer'];
const LEVELS = ['Junior', 'Senior', 'Staff', 'Lead'];
const PLACES = ['Berlin, Germany', 'Paris, France', 'Austin, TX, United States', 'Lisbon, Portugal'];
const SENTENCES = [
  'You build and run the service that our customers open first thing in the morning.',
  'We are a team of twelve, and each of us talks to customers every week.',
  'You have done this for some years and can say what you would do differently.',
  'You write down what you decided and why, in words that a new colleague understands.',
  'We pay for a laptop, a desk at home and two trips a year to meet everybody.',
  'The first conversation takes half an hour; after three you know where you stand.',
];

const countOf = (board: FleetBoard) => (board.kind === 'api' ? 8 : 3);

/** How many pages a crawler needs for the board: one answer, or the list and a page for each posting. */
export const pagesOf = (board: FleetBoard) => (board.kind === 'api' ? 1 : 1 + countOf(board));

/** The board's postings. */
export function postingsOf(board: FleetBoard): FleetPosting[] {
  const count = countOf(board);
  return Array.from({ length: count }, (_, n) => {
    const seed = mix(board.index * 16 + n, 5);
    return {
      id: String(1_000_000 + board.index * 16 + n),
      title: `${pick(LEVELS, seed)} ${pick(ROLES, seed >> 3)}`,
      place: pick(PLACES, seed >> 6),
    };
  });
}

/** Some two kilobytes of HTML. */
export function descriptionOf(posting: FleetPosting): string {
  const seed = Number(posting.id);
  const paragraph = (n: number) =>
    `<p>${Array.from({ length: 4 }, (_, k) => pick(SENTENCES, mix(seed, n * 4 + k))).join(' ')}</p>`;
  return `<h3>The role</h3>${paragraph(1)}${paragraph(2)}<h3>Requirements</h3>${paragraph(3)}${paragraph(4)}<ul><li>${pick(SENTENCES, seed)}</li></ul>${paragraph(5)}`;
}

/** The answer of `GET /v1/boards/{token}/jobs`. */
export function apiBody(board: FleetBoard, origin: string): string {
  const jobs = postingsOf(board).map((posting) => ({
    id: Number(posting.id),
    internal_job_id: Number(posting.id) + 1,
    title: posting.title,
    absolute_url: `${origin}/${board.token}/jobs/${posting.id}`,
    location: { name: posting.place },
    updated_at: '2026-10-01T09:00:00-04:00',
    first_published: '2026-09-01T09:00:00-04:00',
    departments: [{ name: 'Product' }],
    content: descriptionOf(posting).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }));
  return JSON.stringify({ jobs, meta: { total: jobs.length } });
}

const frame = (
  title: string,
  head: string,
  body: string,
) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta charset="utf-8">${head}</head><body><nav>${'<a href="/about">About us</a> '.repeat(8)}</nav><main>${body}</main>
<footer>${'<a href="/legal">Legal</a> '.repeat(8)}</footer></body></html>`;

/** The page `/careers/{token}`. */
export function listPage(board: FleetBoard): string {
  const items = postingsOf(board).map(
    ({ id, title, place }) =>
      `<li><a class="job" href="/careers/${board.token}/jobs/${id}">${title}</a> <span>${place}</span></li>`,
  );
  return frame(`Jobs at ${board.token}`, '', `<h1>Open positions</h1><ul>${items.join('')}</ul>`);
}

/** The page `/careers/{token}/jobs/{id}`; null when the board has no such posting. */
export function postingPage(board: FleetBoard, id: string): string | null {
  const posting = postingsOf(board).find((one) => one.id === id);
  if (!posting) return null;
  const description = descriptionOf(posting);
  const [locality, ...rest] = posting.place.split(', ');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', value: posting.id },
    title: posting.title,
    datePosted: '2026-09-01',
    description,
    hiringOrganization: { '@type': 'Organization', name: `Company ${board.token}` },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: locality, addressCountry: rest.at(-1) },
    },
  };
  const script = `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
  return frame(
    posting.title,
    script,
    `<h1>${posting.title}</h1>${description}<a href="/apply/${id}">Apply</a>`,
  );
}

const pick = <T>(list: readonly T[], seed: number): T => list[(seed >>> 0) % list.length] as T;

/** A well mixed number of 31 bits out of two. */
function mix(value: number, salt: number): number {
  let x = Math.imul(value + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return (x ^ (x >>> 15)) >>> 1;
}
