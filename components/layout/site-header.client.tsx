'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { routes } from '#lib/routes.ts';
import { Wordmark } from './wordmark.tsx';

const links: { href: string; label: string; wide?: boolean }[] = [
  { href: routes.jobs(), label: 'Jobs' },
  { href: routes.companies(), label: 'Companies' },
  { href: routes.insights(), label: 'Insights' },
  { href: routes.sources(), label: 'Sources' },
  // On a phone the footer has it.
  { href: routes.about(), label: 'About', wide: true },
  { href: routes.postJob(), label: 'Post a job' },
];

/** Name and navigation. */
export function SiteHeader() {
  return (
    <header className="print-hidden border-b border-rule">
      <div className="sheet flex flex-wrap items-center gap-x-8 gap-y-1 py-2">
        <a href={routes.home()} className="flex min-h-11 items-center no-underline">
          <Wordmark />
        </a>
        <nav aria-label="Main" className="-mx-1.5 min-w-0 grow sm:-mx-2">
          <ul className="flex flex-wrap">
            {links.map((link) => (
              <li key={link.href} className={link.wide ? 'hidden sm:block' : 'md:last:ml-auto'}>
                <a
                  href={link.href}
                  className="flex min-h-11 items-center px-1.5 text-small font-medium no-underline hover:underline sm:px-2 sm:text-base"
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
