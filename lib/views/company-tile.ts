/** The square that stands for a company without a logo: its initials on one of eight inks, the same every time. */
export interface CompanyTile {
  initials: string;
  /** 0 to 7: the `--tile-n` of globals.css. */
  tone: number;
}

/** `'Acme Robotics GmbH'` → `AR`; one word gives its first two letters. The tone follows from the slug alone. */
export function companyTile(company: { name: string; slug: string }): CompanyTile {
  const words = company.name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = '?', second] = words;
  const initials =
    second === undefined ? [...first].slice(0, 2).join('') : `${[...first][0]}${[...second][0]}`;
  let hash = 0;
  for (const char of company.slug) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return { initials: initials.toUpperCase(), tone: hash % 8 };
}
