/** One company with its boards and what it closed lately, by its address. */
import type { CompanyHistory, CompanyRecord, HistoryEntry } from '#lib/company-record.ts';
import { pool } from '#lib/db/client.ts';
import { findCompany, listHistory } from '#lib/db/company-reads.ts';
import { listClosedOfCompany } from '#lib/db/posting-reads.ts';
import { listBoards } from '#lib/db/source-reads.ts';
import { NotFound } from '#lib/errors.ts';
import type { PostingSummary } from '#lib/posting-record.ts';

/** Throws `NotFound` for an unknown slug. `closed` holds the 20 newest closings. */
export async function getCompany(
  slug: string,
  now: Date,
): Promise<{ company: CompanyRecord; closed: PostingSummary[] }> {
  const company = /^[a-z0-9-]{1,200}$/.test(slug) ? await findCompany(pool, slug, now) : null;
  if (company === null) throw new NotFound(`no company ${slug}`);
  const [boards, closed] = await Promise.all([
    listBoards(pool, { companyId: company.id }),
    listClosedOfCompany(pool, company.id, 20),
  ]);
  return { company: { ...company, boards }, closed };
}

/** Throws `NotFound` for an unknown slug. `page` counts from 1; each holds `limit` entries. */
export async function getCompanyHistory(
  slug: string,
  history: CompanyHistory,
  { now, page, limit }: { now: Date; page: number; limit: number },
): Promise<{ name: string; entries: HistoryEntry[]; total: number }> {
  const { company } = await getCompany(slug, now);
  const found = await listHistory(pool, company.id, history, now, { limit, offset: (page - 1) * limit });
  return { name: company.name, ...found };
}
