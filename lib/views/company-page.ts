/** The page of one company: its own words with where they stand, and numbers that lead to their rows. Pure. */
import type { CompanyRecord, ProfileText } from '#lib/company-record.ts';
import { routes } from '#lib/routes.ts';
import type { FacetCount } from '#lib/search/engine.ts';
import { type FacetKey, facetOf, UNSTATED } from '#lib/search/facets.ts';
import { emptyQuery, searchHref, withFilter } from '#lib/search/query.ts';
import { type CompanyTile, companyTile } from './company-tile.ts';
import { formatNumber, formatShare } from './format-number.ts';
import { hostOf, safeHref } from './safe-href.ts';
import { type SourceLine, toSourceLine } from './source-line.ts';

export interface ProfileWords {
  text: string;
  /** The posting that says so. */
  from: { href: string; title: string } | null;
}

export interface CompanyPage {
  name: string;
  tile: CompanyTile;
  tagline: string | null;
  legalName: string | null;
  website: { href: string; host: string } | null;
  links: { href: string; text: string }[];
  basics: { label: string; value: string }[];
  numbers: { label: string; value: string; href: string | null }[];
  functions: { label: string; count: string; href: string }[];
  about: ProfileWords[];
  lifeAt: ProfileWords[];
  values: ProfileWords[];
  boards: SourceLine[];
  allHref: string;
  openCount: number;
}

function toWords(texts: readonly ProfileText[]): ProfileWords[] {
  return texts.map(({ text, from }) => ({
    text,
    from: from === null ? null : { href: routes.job(from.slug), title: from.title },
  }));
}

const countOf = (counts: readonly FacetCount[], value: string) =>
  counts.find((entry) => entry.value === value)?.count ?? 0;

/** `answer` is the search for this company alone, so that every number equals the rows its link shows. */
export function toCompanyPage(
  company: CompanyRecord,
  answer: { total: number; facets: Record<FacetKey, FacetCount[]> },
  now: Date,
): CompanyPage {
  const ofCompany = withFilter(emptyQuery, 'company', company.slug);
  const narrowed = (key: FacetKey, value: string) => searchHref(withFilter(ofCompany, key, value));
  const stated = countOf(answer.facets['pay-stated'], 'yes');
  const website = safeHref(company.websiteUrl);
  return {
    name: company.name,
    tile: companyTile(company),
    tagline: company.tagline,
    legalName: company.legalName === company.name ? null : company.legalName,
    website: website === null ? null : { href: website, host: hostOf(website) },
    links: company.links.flatMap(({ kind, url }) => {
      const href = safeHref(url);
      return href === null || href === website ? [] : [{ href, text: `${kind}: ${hostOf(href)}` }];
    }),
    basics: [
      { label: 'Founded', value: company.foundedYear === null ? null : String(company.foundedYear) },
      { label: 'Size', value: company.sizeText },
      { label: 'Seat', value: company.hqText },
    ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
    numbers: [
      { label: 'Open roles', value: formatNumber(answer.total), href: searchHref(ofCompany) },
      {
        label: 'Opened in 90 days',
        value: formatNumber(company.openedCount),
        href: company.openedCount > 0 ? routes.companyHistory(company.slug, 'opened') : null,
      },
      {
        label: 'Closed in 90 days',
        value: formatNumber(company.closedCount),
        href: company.closedCount > 0 ? routes.companyHistory(company.slug, 'closed') : null,
      },
      {
        label: 'State their pay',
        value: answer.total === 0 ? '–' : formatShare(stated, answer.total),
        href: stated > 0 ? narrowed('pay-stated', 'yes') : null,
      },
      {
        label: 'Median days open',
        value:
          company.medianDaysOpen === null
            ? 'too few closed'
            : formatNumber(Math.round(company.medianDaysOpen)),
        href: company.closedForMedian > 0 ? routes.companyHistory(company.slug, 'closed-year') : null,
      },
    ],
    functions: answer.facets.function
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => ({
        label:
          value === UNSTATED
            ? 'Function not stated'
            : (facetOf('function').options?.find((option) => option.value === value)?.label ?? value),
        count: formatNumber(count),
        href: narrowed('function', value),
      })),
    about: toWords(company.about),
    lifeAt: toWords(company.lifeAt),
    values: toWords(company.values),
    boards: company.boards.map((board) => toSourceLine(board, now)),
    allHref: searchHref(ofCompany),
    openCount: answer.total,
  };
}
