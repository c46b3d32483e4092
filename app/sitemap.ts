import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env } from '#lib/env.ts';
import { routes } from '#lib/routes.ts';
import { listCompanySlugs, listPublicPostings, readFilling } from '#lib/site/read-site.ts';

/** Open roles and companies. `lastmod` moves only with what a reader would call a change; closed roles leave. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const absolute = (path: string) => new URL(path, env.SITE_URL).href;
  const pages = [
    routes.home(),
    routes.jobs(),
    routes.companies(),
    routes.sources(),
    routes.about(),
    routes.policy(),
  ];
  const fixed = pages.map((path) => ({ url: absolute(path) }));
  if ((await readFilling()) === 'sample') return fixed;
  const [postings, companies] = await Promise.all([listPublicPostings(), listCompanySlugs()]);
  return [
    ...fixed,
    ...companies.map((slug) => ({ url: absolute(routes.company(slug)) })),
    ...postings.map(({ slug, updatedAt }) => ({ url: absolute(routes.job(slug)), lastModified: updatedAt })),
  ];
}
