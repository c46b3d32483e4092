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

/** The letter a name is filed under: its first letter without accents, `#` for figures and other scripts. */
function letterOf(name: string): string {
  const first = name
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
}

/** With fewer, letters would mostly stand over a single name. */
const lettersFrom = 60;

export function toCompanyIndex(companies: readonly CompanySummary[], now: Date): CompanyLetter[] {
  const letters = new Map<string, CompanyEntry[]>();
  for (const company of companies) {
    const letter = companies.length < lettersFrom ? '' : letterOf(company.name);
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
  return [...letters]
    .sort(([a], [b]) => (a === '#' ? 1 : b === '#' ? -1 : a < b ? -1 : 1))
    .map(([letter, entries]) => ({
      letter: letter === '' ? null : letter,
      id: `letter-${letter === '#' ? 'other' : letter.toLowerCase() || 'all'}`,
      companies: entries,
    }));
}
