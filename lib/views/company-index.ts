/** All companies with open roles, by first letter; few of them in one list. Pure. */
import type { CompanySummary } from '#lib/company-record.ts';
import { routes } from '#lib/routes.ts';
import { type CompanyTile, companyTile } from './company-tile.ts';
import { formatAge } from './format-age.ts';
import { formatCount, formatShare } from './format-number.ts';

export interface CompanyEntry {
  name: string;
  href: string;
  tile: CompanyTile;
  open: string;
  /** "pay stated in 61 %, newest 3 days ago" */
  note: string;
}

export interface CompanyLetter {
  /** Null for the one list of a short index. */
  letter: string | null;
  /** Anchor: `letter-a`, `letter-other`. */
  id: string;
  companies: CompanyEntry[];
}

/** The letter a name is filed under: its first one without accents, `#` for signs, figures and other scripts, which sort apart. */
function letterOf(name: string): string {
  const first = name.trimStart().normalize('NFKD').charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
}

/** What an address of the list asks for. What it cannot use is left out. */
export interface CompanyListAsk {
  words: string;
  from: string;
  after: string | null;
}

/** Companies on a page. */
export const companiesPerPage = 120;
/** With fewer, letters would mostly stand over a single name. */
const lettersFrom = 60;

type Parameters = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => ([value].flat()[0] ?? '').trim();

/** `{ q: 'acme' }`, `{ from: 'm' }`, `{ after: 'acme-inc' }` */
export function parseCompanyList(parameters: Parameters): CompanyListAsk {
  const after = one(parameters.after);
  return {
    words: one(parameters.q).slice(0, 100),
    from: /^[a-z]$/i.test(one(parameters.from)) ? one(parameters.from).toLowerCase() : '',
    after: /^[a-z0-9-]{1,200}$/.test(after) ? after : null,
  };
}

export interface CompanyIndex {
  lead: string;
  letters: CompanyLetter[];
  /** Where each letter begins; empty for a list of one page. */
  jumps: { letter: string; href: string }[];
  nextHref: string | null;
  /** Another address than that of the whole list from its beginning. */
  narrowed: boolean;
}

export function toCompanyIndex(
  { companies, total, next }: { companies: readonly CompanySummary[]; total: number; next: string | null },
  { words, from, after }: CompanyListAsk,
  now: Date,
): CompanyIndex {
  const letters = new Map<string, CompanyEntry[]>();
  for (const company of companies) {
    const letter = total < lettersFrom ? '' : letterOf(company.name);
    const entries = letters.get(letter) ?? [];
    letters.set(letter, entries);
    const pay =
      company.payStatedCount === 0
        ? 'pay not stated'
        : `pay stated in ${formatShare(company.payStatedCount, company.openCount)}`;
    entries.push({
      name: company.name,
      href: routes.company(company.slug),
      tile: companyTile(company),
      open: formatCount(company.openCount, 'role'),
      note: company.newestAt === null ? pay : `${pay} · newest ${formatAge(company.newestAt, now)}`,
    });
  }
  const having = words === '' ? '' : ` and “${words}” in the name`;
  return {
    lead: `${formatCount(total, 'company', 'companies')} with open roles${having}.`,
    letters: [...letters].map(([letter, companies]) => ({
      letter: letter === '' ? null : letter,
      id: `letter-${letter === '#' ? 'other' : letter.toLowerCase() || 'all'}`,
      companies,
    })),
    jumps:
      total <= companiesPerPage || words !== ''
        ? []
        : [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({
            letter,
            href: routes.companies(`from=${letter.toLowerCase()}`),
          })),
    nextHref:
      next === null
        ? null
        : routes.companies(
            new URLSearchParams({ ...(words === '' ? {} : { q: words }), after: next }).toString(),
          ),
    narrowed: words !== '' || from !== '' || after !== null,
  };
}
