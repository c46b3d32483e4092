/** Makes a board known, with its company; a company is a row, never code. */
import { randomUUID } from 'node:crypto';
import {
  findBoard,
  insertBoard,
  insertCompany,
  listCompaniesBySlug,
  listSlugsLike,
  setCompanyDomain,
} from '../db/board-registry.ts';
import type { Db } from '../db/client.ts';
import { companySlug } from './company-slug.ts';
import { employerSlugs } from './employer-slugs.ts';

export interface BoardToRegister {
  company: string;
  /** The company's row where it is known already; else a new one is made. */
  companyId?: string | null;
  /** Registrable domain of the company's own site, where known. */
  domain?: string | null;
  ats: string;
  token: string;
  /** What a person would open; null where the scraper can say it. */
  url: string | null;
  /** Boards with a higher priority are read first when nothing has been read yet. */
  priority: number;
  isSample: boolean;
}

/** The board's id; an existing board is left as it is. Run it inside a transaction. */
export async function registerBoard(
  db: Db,
  board: BoardToRegister,
): Promise<{ id: string; created: boolean }> {
  const known = await findBoard(db, board.ats, board.token);
  if (known) return { id: known, created: false };
  const companyId = board.companyId ?? (await adoptCompany(db, board)) ?? (await createCompany(db, board));
  const id = randomUUID();
  await insertBoard(db, { ...board, id, companyId });
  return { id, created: true };
}

/** The company of this name that only feeds have named so far. One with boards is another company of the same name. */
async function adoptCompany(db: Db, board: BoardToRegister): Promise<string | null> {
  const domain = board.domain ?? null;
  const known = await listCompaniesBySlug(db, employerSlugs(board.company));
  const named = known.find((one) => !one.hasBoard && (one.domain === null || one.domain === domain));
  if (!named) return null;
  if (domain !== null) await setCompanyDomain(db, named.id, domain);
  return named.id;
}

async function createCompany(db: Db, board: BoardToRegister): Promise<string> {
  const base = companySlug(board.company);
  const taken = new Set(await listSlugsLike(db, base));
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  const id = randomUUID();
  await insertCompany(db, {
    id,
    slug,
    name: board.company,
    domain: board.domain ?? null,
    isSample: board.isSample,
  });
  return id;
}
