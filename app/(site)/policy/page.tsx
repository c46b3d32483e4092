import type { Metadata } from 'next';
import { PagePart } from '#components/layout/page-part.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { env } from '#lib/env.ts';
import { EXPIRED_REPORTS_BEFORE_RECHECK } from '#lib/moderation/report-posting.ts';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = {
  title: 'Listing policy',
  description: 'What may be listed, how to report a role, and what becomes of a report.',
  alternates: { canonical: routes.policy() },
};

/** Changes with the words below; earlier versions stay in the project's history. */
const IN_FORCE_SINCE = '25 November 2026';

export default function PolicyPage() {
  return (
    <>
      <PageHeader
        title="Listing policy"
        lead={`What may be listed here, how to report a role, and what becomes of a report. In force since ${IN_FORCE_SINCE}.`}
      />
      <div className="double-rule">
        <PagePart title="What is listed">
          <p>
            Open roles that an employer publishes on its own job board or careers page, or on an open feed
            that names the employer; and roles that a recruiter posts here, after a person has looked at them.
          </p>
          <p>Nobody pays for a place in the list, and nobody can buy a better one.</p>
        </PagePart>
        <PagePart title="What is not">
          <ul className="list-disc pl-5">
            <li>Roles that do not exist, or that ask applicants for money, bank data or copies of papers.</li>
            <li>Somebody who poses as a company, or a link that leads elsewhere than it says.</li>
            <li>Wording that shuts people out for what the law protects.</li>
            <li>Talent pools and general applications sold as open roles.</li>
          </ul>
        </PagePart>
        <PagePart title="How to report">
          <p>
            Every role has a link “Report this role”. You need no account and give no address. You get a
            reference number at once.
          </p>
        </PagePart>
        <PagePart title="What becomes of it">
          <p>
            A person reads each report, those about fraud first, and confirms or dismisses it; the decision,
            who took it and why are kept. A confirmed fraud is closed at once and stays closed, whatever its
            source says; its page says that it was reported and confirmed.
          </p>
          <p>
            A report closes nothing by itself. When {EXPIRED_REPORTS_BEFORE_RECHECK} readers say that a role
            is no longer open, its board is read again at once, and the board decides.
          </p>
          <p>
            Wrong facts are corrected where we read them wrongly. Where the employer’s own words disagree,
            both stay on the page, with their place.
          </p>
        </PagePart>
        <PagePart title="Employers">
          <p>
            An employer who wants a role corrected, closed or taken out can{' '}
            <a href={env.CONTACT_URL} rel="noopener">
              write to us
            </a>
            , from an address at the company’s own domain. The form to{' '}
            <a href={routes.postJob()}>post a role</a> asks whether the vacancy exists and whether artificial
            intelligence screens applicants.
          </p>
        </PagePart>
        <PagePart title="What is kept">
          <p>
            A report is kept with its reference, its words and the decision; nothing that says who sent it.
            This policy and its earlier versions are kept for at least three years after they end.
          </p>
        </PagePart>
      </div>
    </>
  );
}
