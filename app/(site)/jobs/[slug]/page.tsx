import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { CompanyTile } from '#components/company/company-tile.tsx';
import { JsonLdScript } from '#components/layout/json-ld.tsx';
import { Description } from '#components/posting/description.tsx';
import { FactLedger } from '#components/posting/fact-ledger.client.tsx';
import { PostingList } from '#components/posting/posting-list.tsx';
import { Timeline } from '#components/posting/timeline.client.tsx';
import { TrackerSlot } from '#components/tracker/tracker-slot.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Time } from '#components/ui/time.tsx';
import { env } from '#lib/env.ts';
import { NotFound } from '#lib/errors.ts';
import { findMovedPosting, getPosting, listSimilarPostings } from '#lib/postings/get-posting.ts';
import { routes } from '#lib/routes.ts';
import { toPostingJsonLd } from '#lib/views/json-ld.ts';
import { toPostingCard } from '#lib/views/posting-card.ts';
import { toPostingDetail } from '#lib/views/posting-detail.ts';

type Props = { params: Promise<{ slug: string }> };

const readPosting = cache((slug: string) =>
  getPosting(slug).catch(async (error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
    const moved = await findMovedPosting(slug);
    if (moved === null) notFound();
    permanentRedirect(routes.job(moved));
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const posting = await readPosting((await params).slug);
  const detail = toPostingDetail(posting, new Date());
  return {
    title: `${detail.title} at ${detail.company.name}`,
    description: detail.summary,
    alternates: { canonical: detail.canonical },
    ...(detail.closed === null && !detail.isSample ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function JobPage({ params }: Props) {
  const posting = await readPosting((await params).slug);
  const now = new Date();
  const detail = toPostingDetail(posting, now);
  const jsonLd = toPostingJsonLd(posting, env.SITE_URL);
  const similar = await listSimilarPostings(posting);

  return (
    <>
      {jsonLd ? <JsonLdScript data={jsonLd} /> : null}
      <article>
        <header className="pb-6 pt-8">
          <p className="flex items-center gap-3">
            <CompanyTile tile={detail.company.tile} eager />
            <a href={detail.company.href} className="font-semibold no-underline hover:underline">
              {detail.company.name}
            </a>
          </p>
          <h1 className="mt-3 max-w-[26ch] text-headline" dir="auto">
            {detail.title}
          </h1>
          <TrackerSlot
            role={{ href: routes.job(posting.slug), title: detail.title, company: detail.company }}
          />
        </header>

        {detail.closed ? (
          <Notice tone="bad" className="mb-6" title={detail.closed.title}>
            <p>
              How we know: {detail.closed.reason}. Last seen open <Time moment={detail.seenOpen} />.
            </p>
            <p className="print-hidden">
              <a href={routes.reopenAlert(posting.slug)} rel="nofollow" className="inline-block py-2">
                Tell me if it opens again
              </a>
            </p>
            {detail.closed.replacedBy ? (
              <p>
                It was posted again:{' '}
                <a href={detail.closed.replacedBy.href}>{detail.closed.replacedBy.title}</a>
              </p>
            ) : null}
          </Notice>
        ) : null}

        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem] lg:grid-rows-[auto_1fr]">
          <div className="min-w-0 lg:col-start-2 lg:row-start-1 lg:pt-7">
            {detail.closed ? null : (
              <p className="rubber-stamp">
                Seen open <Time moment={detail.seenOpen} />
              </p>
            )}
            {detail.apply ? (
              <>
                <ButtonLink
                  href={detail.apply.href}
                  rel="nofollow noopener"
                  className="mt-4 w-full text-lead"
                >
                  {detail.apply.text}
                </ButtonLink>
                <p className="mt-2 text-small text-faint">
                  Opens {detail.apply.opens}. We add nothing to the link and are not told who applies.
                </p>
              </>
            ) : null}
            <p className="mt-3 text-small text-soft">
              First seen <Time moment={detail.firstSeen} />
            </p>
            {detail.reposted ? (
              <p className="text-small text-soft">
                Posted again:{' '}
                <a href={detail.reposted.href} className="inline-block py-2">
                  the same role was first seen <Time moment={detail.reposted.since} />
                </a>
              </p>
            ) : null}
            {detail.alsoOn.length > 0 ? (
              <p className="text-small text-soft">
                {detail.alsoOn.length + 1} sources; also on{' '}
                {detail.alsoOn.map((other, index) => (
                  <span key={other.href}>
                    {index > 0 ? ', ' : ''}
                    <a href={other.href} rel="nofollow noopener" className="inline-block py-2">
                      {other.name}
                    </a>
                  </span>
                ))}
              </p>
            ) : null}
            {detail.feed ? (
              <p className="text-small text-soft">
                Found through{' '}
                {detail.feed.href ? (
                  <a href={detail.feed.href} rel="noopener" className="inline-block py-2">
                    {detail.feed.name}
                  </a>
                ) : (
                  detail.feed.name
                )}
              </p>
            ) : null}
            {detail.source && !detail.feed ? (
              <p className="text-small">
                <a href={detail.source.href} rel="nofollow noopener" className="inline-block py-2">
                  Original at {detail.source.host}
                </a>
              </p>
            ) : null}
          </div>

          <div className="flex min-w-0 flex-col gap-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
            <section aria-labelledby="facts-title">
              <h2 id="facts-title" className="eyebrow mb-2">
                What is said, and where we read it
              </h2>
              <FactLedger rows={detail.facts} unstated={detail.unstated} language={detail.language} />
            </section>

            <section aria-labelledby="advert-title">
              <h2 id="advert-title" className="eyebrow double-rule mb-4 pt-3">
                The advert, in the employer’s words
              </h2>
              {detail.sections.length > 0 ? (
                <Description sections={detail.sections} language={detail.language} />
              ) : (
                <p className="text-soft">The source gives no text for this role.</p>
              )}
            </section>
          </div>

          <section aria-labelledby="timeline-title" className="min-w-0 lg:col-start-2 lg:row-start-2">
            <h2 id="timeline-title" className="eyebrow mb-3">
              Timeline
            </h2>
            <Timeline entries={detail.timeline} />
            {detail.signals.length > 0 ? (
              <>
                <h3 className="eyebrow mb-2 mt-6">Worth knowing</h3>
                <ul className="list-disc pl-5 text-small">
                  {detail.signals.map((signal) => (
                    <li key={signal}>{signal}</li>
                  ))}
                </ul>
                <p className="mt-2 text-small text-faint">
                  Counts, not a verdict: nobody outside can see who is interviewed or hired.
                </p>
              </>
            ) : null}
            <p className="print-hidden mt-6 flex flex-wrap gap-x-5 text-small">
              <a href={routes.report(posting.slug)} rel="nofollow" className="inline-block py-2">
                Report this role
              </a>
              <a href={routes.policy()} className="inline-block py-2">
                Listing policy
              </a>
            </p>
          </section>
        </div>
      </article>

      {similar.length > 0 ? (
        <section aria-labelledby="similar-title" className="print-hidden pt-16">
          <h2 id="similar-title" className="pb-3 text-title">
            Similar open roles
          </h2>
          <PostingList
            cards={similar.map((other) => toPostingCard(other, now))}
            label="Similar open roles"
            leavesOut
          />
        </section>
      ) : null}
    </>
  );
}
