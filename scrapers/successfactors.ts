/**
 * SAP SuccessFactors Recruiting. GET {host}/career?company={company}&career_ns=job_listing_summary&resultType=XML answers the
 * whole board with descriptions. The token is `host/company`, as a company name is known on its own data centre only.
 * Read 2026-11.
 *
 * Quirks: the XML has elements without a name; titles are escaped once more; what a field (`filterN`, `mfieldN`) means stands
 * in its label, which each tenant words ("Location Flexibility" is no place); dates are figures, the month first unless
 * the feed itself shows otherwise; merge tokens (`[[salaryMin]]`) that nobody filled stand in texts.
 */
import { SourceChanged } from '#lib/errors.ts';
import { isoDate } from './kit/dates.ts';
import { plainText } from './kit/html.ts';
import { type DateOrder, dateOrder, numericDate } from './kit/numeric-dates.ts';
import { parseXml, type XmlElement, xmlChildren, xmlText } from './kit/xml.ts';
import type { ListedPosting, Scraper } from './types.ts';

const HOST = /^career[\w-]*\.(?:successfactors|sapsf)\.(?:com|eu|cn)$/;
/** Labels of places, the narrower first: so the parts read as an address does. */
const PLACES = [
  /\b(?:locations?|city|site|office|standort|ort|lieu|ville|ubicación|ciudad)\b/i,
  /\b(?:state|region|province|land)\b/i,
  /\b(?:country|pays|país)\b/i,
];
const DEPARTMENT =
  /\b(?:department|job area|area|function|category|family|division|business unit|bereich|abteilung|fonction|departamento)\b/i;
/** Never a place, though the label may say so. */
const WORKPLACE =
  /\b(?:work ?(?:place|model|arrangement|style)|location flexibility|flexib\w*|remote|hybrid|telework|home ?office)\b/i;
const EMPLOYMENT = /\b(?:employment|contract|schedule|working time|vertragsart|contrat|contrato)\b/i;

export const successfactors: Scraper = {
  ats: 'successfactors',
  name: 'SAP SuccessFactors',
  docs: 'https://help.sap.com/docs/successfactors-recruiting',
  urls: [],
  tokenOf: (url) => {
    const company = url.searchParams.get('company') ?? url.searchParams.get('career_company') ?? '';
    return HOST.test(url.hostname) && /^[\w.-]{1,60}$/.test(company) ? `${url.hostname}/${company}` : null;
  },
  embeds: [],
  boardUrl: (token) => addressOf(token).href,
  authority: 'authoritative',

  async *list(board, ctx) {
    const url = addressOf(board.token);
    url.searchParams.set('career_ns', 'job_listing_summary');
    url.searchParams.set('resultType', 'XML');
    const body = await ctx.text(url.href);
    const root = parseXml(body);
    if (root.name !== 'Job-Listing')
      throw new SourceChanged(`${url.href} is no job listing`, 'Job-Listing', body);
    const jobs = xmlChildren(root, 'Job');
    const order = dateOrder(jobs.map((job) => xmlText(job, 'Posted-Date') ?? '')) ?? 'month-first';
    for (const job of jobs) yield toListed(job, board.token, order);
    return { complete: true, total: null, why: null };
  },
};

function addressOf(token: string): URL {
  const [host = '', company = ''] = token.split('/');
  const url = new URL(`https://${host}/career`);
  url.searchParams.set('company', company);
  return url;
}

function toListed(job: XmlElement, token: string, order: DateOrder): ListedPosting {
  const sourceId = xmlText(job, 'ReqId') ?? '';
  const url = addressOf(token);
  url.searchParams.set('career_job_req_id', sourceId);
  url.searchParams.set('career_ns', 'job_listing');
  const fields = job.children
    .filter((child) => /^(?:filter|mfield)\d+$/.test(child.name))
    .map((field) => ({ label: xmlText(field, 'label') ?? '', value: filled(xmlText(field, 'value')) }));
  const valueUnder = (rule: RegExp) =>
    fields.find(({ label, value }) => value !== null && rule.test(label))?.value;
  const places = PLACES.flatMap((rule) =>
    fields.flatMap(({ label, value }) =>
      value !== null && rule.test(label) && !WORKPLACE.test(label) ? [value] : [],
    ),
  );
  const posted = xmlText(job, 'Posted-Date');
  return {
    sourceId,
    url: url.href,
    title: plainText(xmlText(job, 'JobTitle') ?? ''),
    locations: places.length === 0 ? [] : [[...new Set(places)].join(', ')],
    department: valueUnder(DEPARTMENT) ?? null,
    employmentType: valueUnder(EMPLOYMENT) ?? null,
    workplace: valueUnder(WORKPLACE) ?? null,
    remote: null,
    pay: null,
    postedAt: isoDate(posted) ?? numericDate(posted, order),
    validThrough: null,
    descriptionHtml: xmlText(job, 'Job-Description')?.replace(/\[\[\w{1,60}\]\]/g, '') ?? null,
    applyUrl: null,
  };
}

/** Null for what nobody filled. */
function filled(value: string | null): string | null {
  return value === null || /\[\[\w+\]\]/.test(value) ? null : value;
}
