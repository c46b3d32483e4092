/**
 * BrassRing (Infinite). POST sjobs.brassring.com/TGnewUI/Search/Ajax/ProcessSortAndShowMoreJobs lists page by page with the
 * total, 50 at most; some partners live on krb-sjobs.brassring.com. The posting's page carries its questions as state. The
 * token is `partnerId/siteId`. Read 2026-11.
 *
 * Quirks: a posting is a list of questions, read by name, never by position; most are called `formtextN`, and what they
 * hold differs per tenant, so a place is known by its values: states, countries, "City, ST". The list's descriptions are cut, and an unknown id answers 500.
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { isoDate } from './kit/dates.ts';
import { plainText } from './kit/html.ts';
import { parseJson } from './kit/json.ts';
import { type DateOrder, dateOrder, numericDate } from './kit/numeric-dates.ts';
import { placeText } from './kit/place.ts';
import { isRegionName } from './kit/region-names.ts';
import { rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const HOST = /^(?:sjobs|jobs|krb-sjobs|krb-jobs|xjobs)\.brassring\.com$/;
const DEFAULT_HOST = 'sjobs.brassring.com';
const MAX_PAGES = 500;
/** So many postings show which questions hold places. */
const SAMPLE = 200;

const question = z.object({ QuestionName: z.string().min(1), Value: text });
const job = z.object({ Link: z.string().min(1), Questions: z.array(question) });
const answer = z.object({
  JobsCount: wholeNumber,
  Jobs: z.object({ Job: z.array(z.unknown()).nullish() }).nullish(),
});
type Job = z.output<typeof job>;

export const brassring: Scraper = {
  ats: 'brassring',
  name: 'BrassRing',
  docs: 'https://www.infinitebrassring.com/',
  urls: [],
  tokenOf: (url) => {
    const asked = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
    const [partner = '', site = ''] = [asked.get('partnerid'), asked.get('siteid')];
    return HOST.test(url.hostname) && /^\d+$/.test(partner) && /^\d+$/.test(site)
      ? `${partner}/${site}`
      : null;
  },
  embeds: [],
  boardUrl: (token, from) => {
    const [partner, site] = token.split('/');
    return `https://${hostOf(from)}/TGnewUI/Search/Home/Home?partnerid=${partner}&siteid=${site}`;
  },
  authority: 'authoritative',

  async *list(board, ctx) {
    const [partnerId, siteId] = board.token.split('/');
    const url = `https://${hostOf(URL.parse(board.url ?? ''))}/TGnewUI/Search/Ajax/ProcessSortAndShowMoreJobs`;
    const sample: Job[] = [];
    const dates: string[] = [];
    let count = 0;
    let total = 0;
    for (let number = 1; number <= MAX_PAGES; number++) {
      const body = {
        partnerId,
        siteId,
        keyword: '',
        location: '',
        activeFacetCategories: [],
        selectedFacets: [],
        pageNumber: String(number),
        pageSize: '50',
      };
      const { JobsCount, Jobs } = await ctx.json(url, answer, { method: 'POST', body });
      total = JobsCount;
      const page = rows.parse(Jobs?.Job ?? []);
      const jobs = ctx.rows(page, job);
      if (sample.length < SAMPLE) sample.push(...jobs);
      for (const one of jobs) dates.push(answerTo(one, 'lastupdated') ?? '');
      const places = placeFields(sample);
      const order = dateOrder(dates);
      for (const one of jobs) yield toListed(one, places, order);
      count += page.length;
      if (page.length === 0 || count >= total) break;
    }
    const complete = count >= total;
    return { complete, total, why: complete ? null : `${count} of ${total} postings came` };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<string | null>(listed.url, 'advert');
    return { ...listed, descriptionHtml: data };
  },

  extract: { advert: advertOf },
};

function hostOf(from: URL | null | undefined): string {
  return from && HOST.test(from.hostname) ? from.hostname : DEFAULT_HOST;
}

const WORDS =
  /^(?:(?:full|part)[ -]?time|regular|temporary|contract\w*|intern\w*|seasonal|permanent|yes|no|\d[\d./,-]*|\d{1,2}-[A-Za-z]{3}-\d{4}|)$/i;
const TYPE = /^(?:(?:full|part)[ -]?time|temporary|contract\w*|intern\w*|seasonal|permanent|per diem)\b/i;
const CITY_REGION = /^[^,]{2,40},\s*[A-Za-z]{2,}|^[A-Z]{2}-[A-Z]{2,3}-/;

/** The names of the questions that hold places, in the order in which they read. */
function placeFields(jobs: readonly Job[]): string[] {
  const names = [...new Set(jobs.flatMap(({ Questions }) => Questions.map((one) => one.QuestionName)))];
  const said = names.filter((name) => /^(?:location|city|state|country)$/i.test(name));
  if (said.length > 0) return said;
  const open = names.filter((name) => /^formtext\d+$/i.test(name));
  const share = (name: string, rule: (value: string) => boolean) => {
    const values = jobs.map((one) => answerTo(one, name)).filter((value) => value !== null);
    return values.length === 0 ? 0 : values.filter(rule).length / values.length;
  };
  const regions = open.filter((name) => share(name, isRegion) >= 0.6);
  const first = regions[0];
  if (first === undefined)
    return open.filter((name) => share(name, (value) => CITY_REGION.test(value)) >= 0.6).slice(0, 1);
  // A city stands right before its state or country.
  const before = open[open.indexOf(first) - 1];
  const city = before !== undefined && share(before, (value) => !WORDS.test(value)) >= 0.6 ? [before] : [];
  return [...city, ...regions];
}

/** "Massachusetts", "PA - Pennsylvania", "Louisiana (LA)". */
function isRegion(value: string): boolean {
  return isRegionName(value.replace(/^[A-Z]{2}\s+-\s+/, '').replace(/\s*\([A-Z]{2}\)$/, ''));
}

/** The value of a question as text: they are pieces of HTML, with entities and stray blanks. */
function answerTo(one: Job, name: string): string | null {
  const value = plainText(one.Questions.find((entry) => entry.QuestionName === name)?.Value ?? '');
  return value === '' ? null : value;
}

function toListed(one: Job, places: readonly string[], order: DateOrder | null): ListedPosting {
  const updated = answerTo(one, 'lastupdated');
  const sourceId = answerTo(one, 'reqid') ?? '';
  const place = placeText(...places.map((name) => answerTo(one, name)));
  const type = one.Questions.find(
    ({ QuestionName, Value }) => /^formtext/i.test(QuestionName) && TYPE.test(Value ?? ''),
  );
  return {
    sourceId,
    url: one.Link,
    title: answerTo(one, 'jobtitle') ?? '',
    locations: place === '' ? [] : [place],
    department: answerTo(one, 'department'),
    employmentType: type?.Value?.trim() ?? null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    updatedAt: isoDate(updated) ?? numericDate(updated, order),
    applyUrl: null,
    requisitionId: answerTo(one, 'autoreq'),
  };
}

/** The longest answer of the page's state that is called a description. */
function advertOf($: CheerioAPI): string | null {
  const state = $('#preLoadJSON').first();
  const source = state.attr('value') ?? state.text();
  if (source.trim() === '') return null;
  const found: string[] = [];
  const open: unknown[] = [parseJson(source)];
  for (let steps = 0; open.length > 0 && steps < 100_000; steps++) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { AnswerValue, VerityZone } = value as Record<string, unknown>;
    if (typeof AnswerValue === 'string' && /jobdescription/i.test(String(VerityZone)))
      found.push(AnswerValue);
    open.push(...Object.values(value));
  }
  return found.sort((one, other) => other.length - one.length)[0] ?? null;
}
