import { routes } from '#lib/routes.ts';

/** The square that stands for a company: its logo, else its initials on one of eight inks, the same every time. */
export interface CompanyTile {
  /** Address of the picture, on our own origin; null where there is none. */
  logo: string | null;
  initials: string;
  /** 0 to 7: the `--tile-n` of globals.css. */
  tone: number;
}

/** `'Acme Robotics GmbH'` → `AR`; one word gives its first two letters. The tone follows from the slug alone. */
export function companyTile(company: { name: string; slug: string; logo: string | null }): CompanyTile {
  const words = company.name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = '?', second] = words;
  const initials =
    second === undefined ? [...first].slice(0, 2).join('') : `${[...first][0]}${[...second][0]}`;
  let hash = 0;
  for (const char of company.slug) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  const logo = company.logo === null ? null : routes.logo(company.logo);
  return { logo, initials: initials.toUpperCase(), tone: hash % 8 };
}
