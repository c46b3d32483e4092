import type { Db } from '../db/client.ts';
import { listProfileSources, updateCompanyProfile } from '../db/company-profiles.ts';
import { findBoilerplate } from '../normalize/boilerplate.ts';
import { readCompanyProfile } from '../normalize/read-company-profile.ts';

/** So many of its newest postings say what a company says of itself. */
const MAX_SOURCES = 24;

/** Reads the company's profile anew from its open postings, each text with the posting it stands in. */
export async function refreshCompanyProfile(tx: Db, company: { id: string; name: string }): Promise<void> {
  const sources = await listProfileSources(tx, company.id, MAX_SOURCES);
  const profile = readCompanyProfile(sources, company.name);
  const stored = <T extends { posting: number }>({ posting, ...rest }: T) => ({
    ...rest,
    origin: 'text',
    postingId: sources[posting]?.id ?? null,
  });
  const website = profile.links.find(({ kind }) => kind === 'website')?.url ?? null;
  await updateCompanyProfile(tx, company.id, {
    about: profile.about.map(stored),
    lifeAt: profile.lifeAt.map(stored),
    values: profile.values.map(stored),
    links: profile.links.map(({ kind, url }) => ({ kind, url })),
    websiteUrl: website,
    boilerplate: findBoilerplate(sources),
  });
}
