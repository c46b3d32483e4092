'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { routes } from '#lib/routes.ts';
import { Wordmark } from './wordmark.tsx';

/** What we are and what we do not do. */
export function SiteFooter() {
  return (
    <footer className="print-hidden mt-auto pt-20">
      <div className="sheet">
        <div className="double-rule flex flex-wrap gap-x-16 gap-y-6 py-8">
          <div className="max-w-[44ch]">
            <Wordmark />
            <p className="mt-3 text-small text-soft">
              Open roles read from companies’ own job boards, each fact with the sentence it was read from.
            </p>
          </div>
          <nav aria-label="Footer" className="flex gap-10 text-small">
            <ul>
              <FooterLink href={routes.jobs()}>All open roles</FooterLink>
              <FooterLink href={routes.companies()}>Companies</FooterLink>
              <FooterLink href={routes.postJob()}>Post a job</FooterLink>
            </ul>
            <ul>
              <FooterLink href={routes.sources()}>Boards we read</FooterLink>
              <FooterLink href={routes.about()}>How we read them</FooterLink>
              <FooterLink href={routes.policy()}>Listing policy</FooterLink>
              <FooterLink href={routes.tracker()}>What this browser keeps</FooterLink>
            </ul>
          </nav>
          <p className="grow self-end text-small text-faint md:text-right">
            No cookies, no trackers, no account needed to read.
          </p>
        </div>
      </div>
    </footer>
  );
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a href={href} className="inline-flex min-h-10 items-center no-underline hover:underline">
        {children}
      </a>
    </li>
  );
}
