import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env } from '#lib/env.ts';

export default async function robots(): Promise<MetadataRoute.Robots> {
  // The site's address is a setting of the running installation, not of the build.
  await connection();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/'] },
    sitemap: new URL('/sitemap.xml', env.SITE_URL).href,
  };
}
