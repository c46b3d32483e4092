/**
 * Personio. GET {company}.jobs.personio.de/xml lists everything in one answer (.com is the same); where the feed is
 * switched off, the hosted page carries the list as state.
 * https://developer.personio.de/docs/retrieving-open-job-positions, read 2026-11.
 *
 * Quirks: texts are by language, so that a position may come without any; "Remote" is an office; positions have no
 * address; an unknown company is sent to the vendor's home page; the same id may stand twice.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import type { RawPay } from '#lib/posting.ts';
import { isoDate } from './kit/dates.ts';
import { joinParts } from './kit/html.ts';
import { jsonAfter, parseJson } from './kit/json.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { nextFlight } from './kit/page-state.ts';
import { firstKnown } from './kit/pages.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { id, listOf, rows, text } from './kit/schemas.ts';
import { parseXml, type XmlElement, xmlChild, xmlChildren, xmlText } from './kit/xml.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const HOSTED = /^[^.]+\.jobs\.personio\.(?:de|com)$/;
const goneHosts = ['personio.com', 'www.personio.com', 'personio.de', 'www.personio.de'];

const job = z.object({
  id,
  name: z.string().trim().min(1),
  main_office: text,
  additional_offices: listOf(z.string()),
  department: text,
  employment_type_slug: text,
  schedule_slug: text,
  years_of_experience: text,
  created_at: text,
  subcompany: text,
});

export const personio: Scraper = {
  ats: 'personio',
  name: 'Personio',
  docs: 'https://developer.personio.de/docs/retrieving-open-job-positions',
  urls: [':token.jobs.personio.de/**', ':token.jobs.personio.com/**'],
  ownHost: [/personio\.de\/artifact-service\/personio-jobs\//],
  embeds: [],
  boardUrl: (token, from) => {
    if (token.includes('.')) return `https://${token}/`;
    return `https://${from && HOSTED.test(from.host) ? from.host : `${token}.jobs.personio.de`}/`;
  },
  authority: 'authoritative',

  async *list(board, ctx) {
    const base = baseOf(board);
    const xml = await firstKnown(
      () => ctx.text(`${base}xml`, { goneHosts }),
      () => null,
    );
    if (xml === null) return yield* listHostedPage(base, ctx);
    const root = parseXml(xml);
    if (root.name !== 'workzag-jobs') throw new SourceChanged(`${base}xml holds no positions`, root.name);
    for (const position of xmlChildren(root, 'position')) yield fromXml(position, base);
    return { complete: true, total: null, why: null };
  },

  /** Only for what came without a text: in a language of its own, or from the hosted page. */
  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<ListedPosting | null>(listed.url, 'posting', { goneHosts });
    return completeFromLd(listed, data);
  },

  extract: {
    jobs: ($) => {
      const jobs = jsonAfter(nextFlight($), '"jobs":');
      return jobs === null ? null : parseJson(jobs);
    },
    posting: ldPosting,
  },
};

function baseOf(board: BoardRef): string {
  return personio.boardUrl(board.token, URL.parse(board.url ?? '') ?? undefined);
}

async function* listHostedPage(base: string, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const { data } = await ctx.page<unknown>(base, 'jobs', { goneHosts });
  const read = rows.safeParse(data);
  if (!read.success) throw new SourceChanged(`${base} holds no list of positions`, 'jobs');
  for (const row of ctx.rows(read.data, job)) {
    const offices = [row.main_office, ...row.additional_offices].filter((name) => name !== null);
    yield toListed(base, {
      id: row.id,
      name: row.name,
      // As its card on the page reads.
      offices: [offices.join(', ')],
      department: row.department,
      types: [row.employment_type_slug, row.schedule_slug],
      years: row.years_of_experience,
      createdAt: row.created_at,
      subcompany: row.subcompany,
    });
  }
  return { complete: true, total: null, why: null };
}

function fromXml(position: XmlElement, base: string): ListedPosting {
  const value = (name: string) => xmlText(position, name);
  const more = xmlChildren(xmlChild(position, 'additionalOffices'), 'office');
  const parts = xmlChildren(xmlChild(position, 'jobDescriptions'), 'jobDescription').map((part) => ({
    heading: xmlText(part, 'name'),
    html: xmlText(part, 'value'),
  }));
  const advert = joinParts(parts);
  return {
    ...toListed(base, {
      id: value('id') ?? '',
      name: value('name') ?? '',
      offices: [value('office') ?? '', ...more.map((office) => office.text.trim())],
      department: value('department'),
      types: [value('employmentType'), value('schedule')],
      years: value('yearsOfExperience'),
      createdAt: value('createdAt'),
      subcompany: value('subcompany'),
    }),
    pay: payOf(xmlChild(position, 'salaryInformation')),
    ...(advert === null ? {} : { descriptionHtml: advert }),
  };
}

interface Position {
  id: string;
  name: string;
  offices: string[];
  department: string | null;
  types: (string | null)[];
  years: string | null;
  createdAt: string | null;
  subcompany: string | null;
}

function toListed(base: string, position: Position): ListedPosting {
  const types = position.types.filter((type) => type !== null);
  const years = position.years === 'lt-1' ? 'less than 1 year' : position.years && `${position.years} years`;
  return {
    sourceId: position.id,
    url: `${base}job/${encodeURIComponent(position.id)}`,
    title: position.name,
    locations: position.offices,
    department: position.department,
    employmentType: types.length > 0 ? types.join(', ') : null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: isoDate(position.createdAt),
    validThrough: null,
    applyUrl: `${base}job/${encodeURIComponent(position.id)}/apply`,
    companyName: position.subcompany,
    experience: years,
  };
}

function payOf(said: XmlElement | null): RawPay | null {
  return rawPayOf({
    min: amount(xmlText(said, 'min')),
    max: amount(xmlText(said, 'max')),
    currency: currencyCode(xmlText(said, 'currencyCode')),
    ...paidPer(xmlText(said, 'type')),
  });
}
