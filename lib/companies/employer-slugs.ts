import { companySlug } from './company-slug.ts';

/** Legal forms that some write behind a name and others leave out. */
const LEGAL_FORMS =
  `inc incorporated llc llp ltd limited corp corporation plc gmbh ag se kg ug sa sas sarl bv nv ab as aps oy oyj
srl spa sl pty pte pty-ltd pte-ltd co-ltd gmbh-co-kg`.split(/\s+/);
const FORM = new RegExp(`-(?:${[...LEGAL_FORMS].sort((a, b) => b.length - a.length).join('|')})$`);

/**
 * The addresses under which a company of this name may be kept, the likeliest first: as written, without its legal form, and
 * with each of the usual ones.
 * @example employerSlugs('Acme, Inc.') // ['acme-inc', 'acme', 'acme-incorporated', 'acme-llc', …]
 */
export function employerSlugs(name: string): string[] {
  const exact = companySlug(name);
  const bare = exact.replace(FORM, '');
  return [...new Set([exact, bare, ...LEGAL_FORMS.map((form) => `${bare}-${form}`)])];
}
