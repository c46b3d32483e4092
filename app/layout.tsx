import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import { cache, type ReactNode } from 'react';
import { SampleBanner } from '#components/layout/sample-banner.tsx';
import { SkipLink } from '#components/layout/skip-link.tsx';
import { env } from '#lib/env.ts';
import { readFilling } from '#lib/site/read-site.ts';
import { instrument, instrumentExt } from './fonts.ts';
import './globals.css';

const isSampleSite = cache(async () => (await readFilling()) === 'sample');

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: 'That Startup Job', template: '%s · That Startup Job' },
    description: 'Open roles at startups, each fact with the sentence it was read from.',
    formatDetection: { telephone: false, email: false, address: false },
    ...((await isSampleSite()) ? { robots: { index: false, follow: false } } : {}),
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f2f5ec' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1410' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The nonce of the content security policy is made anew for every request, so no page may be prerendered.
  await connection();
  return (
    <html
      lang="en"
      className={`${instrument.variable} ${instrumentExt.variable}`}
      // The tracker marks it before React wakes up.
      suppressHydrationWarning
    >
      <body>
        <SkipLink />
        {(await isSampleSite()) ? <SampleBanner /> : null}
        {children}
      </body>
    </html>
  );
}
