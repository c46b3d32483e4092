/** A raw posting as readers would see it, before it is published. Pure. */
import { normalizePosting } from '../normalize/index.ts';
import type { RawPosting } from '../posting.ts';
import type { PostingDetailRecord } from '../posting-record.ts';
import { type PostingDetail, toPostingDetail } from '../views/posting-detail.ts';

/** The page of the role, made by the code that makes the public one, so that what is approved is what is shown. */
export function previewPosting(raw: RawPosting, companyName: string, now: Date): PostingDetail {
  const posting = normalizePosting(raw, { companyName });
  const record: PostingDetailRecord = {
    ...posting,
    id: 'preview',
    slug: 'preview',
    state: 'pending',
    company: { slug: 'preview', name: companyName, logo: null },
    companyId: 'preview',
    companyWebsiteUrl: raw.companyUrl,
    companyBoilerplate: [],
    remoteWithin: posting.remoteWithin ?? [],
    remoteLimits: posting.remoteLimits ?? [],
    hasConflict: posting.conflicts.length > 0,
    reposts: 0,
    doubles: 0,
    alsoOn: [],
    history: { daysOpen95: null, copies: 0 },
    postedAt: posting.postedAt === null ? null : new Date(posting.postedAt),
    firstSeenAt: now,
    seenOpenAt: now,
    changedAt: null,
    closedAt: null,
    isSample: false,
    board: { ats: 'manual', url: raw.companyUrl },
    feed: null,
    origin: 'recruiter',
    sourceId: raw.sourceId,
    requisitionId: raw.requisitionId,
    url: raw.url,
    department: raw.department,
    locations: raw.locations,
    countries: [...new Set(posting.places.flatMap((place) => place.country ?? []))],
    validThrough: posting.validThrough === null ? null : new Date(posting.validThrough),
    closeReason: null,
    reopenedAt: null,
    payBands: posting.pay?.bands ?? [],
    events: [],
    repostOf: null,
    repostedAs: null,
  };
  return toPostingDetail(record, now);
}
