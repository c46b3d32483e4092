import type { Metadata } from 'next';
import { PagePart } from '#components/layout/page-part.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { env } from '#lib/env.ts';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = {
  title: 'How we read job boards',
  description:
    'Where the facts come from, what “not stated” means, when a role closes, and what we do not do.',
  alternates: { canonical: routes.about() },
};

export default function AboutPage() {
  return (
    <>
      <PageHeader
        title="How we read job boards"
        lead="Companies publish their openings on boards of their own. We read those boards, and show what they say with the place where they say it."
      />
      <div className="double-rule">
        <PagePart title="Receipts">
          <p>
            A fact on a role’s page – pay, workplace, place, years, degree, visa – stands beside its source: a
            field of the board, the title, or a sentence of the advert. Press the mark and the sentence is
            shown where it stands.
          </p>
          <p>
            Where two sources disagree, both are shown. We take the more specific one and say so; we do not
            settle it for the employer.
          </p>
        </PagePart>
        <PagePart title="Not stated">
          <p>
            What an advert does not say is called <em>not stated</em>. We do not estimate pay, guess a place
            from a flag or take silence for a no. Filters count the silent adverts and let you keep or leave
            them.
          </p>
        </PagePart>
        <PagePart title="Age">
          <p>
            A role’s age counts from the day we first saw it, or from the employer’s own date when that is
            earlier. The employer’s date is labelled as a claim. A role that is taken down and posted again
            keeps its first date.
          </p>
        </PagePart>
        <PagePart title="When a role closes">
          <p>
            Only a complete reading of a board can close a role by not listing it. A reading that comes back
            empty, or with far fewer roles than before, is held until a person has looked at it. Errors never
            close anything.
          </p>
          <p>A closed role keeps its page: it says when it closed and how we know.</p>
        </PagePart>
        <PagePart title="Manners">
          <p>
            We obey robots.txt, read one page at a time per host with a pause between, ask only for what has
            changed, and name ourselves with an address where we can be reached.{' '}
            <a href={routes.sources()}>Every board we read</a> is listed with its state.
          </p>
        </PagePart>
        <PagePart title="Your privacy">
          <p>
            Reading and searching set no cookie, load nothing from third parties and need no account. Links to
            employers carry nothing of ours.
          </p>
          <p>
            Roles you save, apply to or hide stay in your browser; nothing is stored before you press
            something. <a href={routes.tracker()}>What this browser keeps</a>
          </p>
        </PagePart>
        <PagePart title="Corrections">
          <p>
            An employer who wants a role corrected, closed or taken out, or a board left unread, can{' '}
            <a href={env.CONTACT_URL} rel="noopener">
              write to us
            </a>
            .
          </p>
        </PagePart>
      </div>
    </>
  );
}
