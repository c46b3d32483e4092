/** The companies that a feed of many employers names: those we know, and new ones. */
import { randomUUID } from 'node:crypto';
import { insertCompanyOnce, listCompaniesBySlug } from '../db/board-registry.ts';
import type { Db } from '../db/client.ts';
import { employerSlugs } from './employer-slugs.ts';

export interface Employer {
  id: string;
  name: string;
}

/**
 * The company of each name. Of several that may be meant, one with a board of its own comes first, then the likelier spelling. A
 * name nobody has yet becomes a company without a board; `registerBoard` adopts it when its board is found.
 */
export async function findEmployers(
  db: Db,
  names: readonly string[],
  options: { isSample: boolean },
): Promise<Map<string, Employer>> {
  const spellings = new Map([...new Set(names)].map((name) => [name, employerSlugs(name)]));
  const found = new Map<string, Employer>();
  if (spellings.size === 0) return found;
  const known = await listCompaniesBySlug(db, [...new Set([...spellings.values()].flat())]);
  for (const [name, slugs] of spellings) {
    const [best] = known
      .filter(({ slug }) => slugs.includes(slug))
      .sort(
        (a, b) => Number(b.hasBoard) - Number(a.hasBoard) || slugs.indexOf(a.slug) - slugs.indexOf(b.slug),
      );
    if (best) {
      found.set(name, { id: best.id, name: best.name });
      continue;
    }
    const slug = slugs[1] ?? slugs[0] ?? name;
    const made = await insertCompanyOnce(db, { id: randomUUID(), slug, name, isSample: options.isSample });
    known.push({ ...made, slug, hasBoard: false });
    found.set(name, made);
  }
  return found;
}
