/** Facts by which readers judge whether a role is really being filled: said with their numbers, never as a verdict. Pure. */
import type { PostingDetailRecord } from '#lib/posting-record.ts';
import { formatCount, formatNumber } from './format-number.ts';

/** What adverts that collect names for later say of themselves, in words that mean nothing else. */
const EVERGREEN =
  /\b(?:always (?:looking for|hiring|interested in)|evergreen (?:role|requisition|posting|position)|talent (?:pool|community|pipeline)|for (?:future|upcoming) (?:openings|opportunities|roles|positions)|future hiring needs|general application|spontaneous application|Initiativbewerbung|candidature spontanée)\b/i;

const DAY_MS = 86_400_000;

type Role = Pick<
  PostingDetailRecord,
  'state' | 'postedAt' | 'firstSeenAt' | 'reposts' | 'history' | 'descriptionText' | 'company'
>;

/**
 * The signals of an open role. One alone means little (old roles are filled, large teams hire many alike), so fewer than two
 * are none.
 */
export function toRoleSignals(role: Role, now: Date): string[] {
  if (role.state !== 'open') return [];
  const listed = Math.min(role.firstSeenAt.getTime(), (role.postedAt ?? role.firstSeenAt).getTime());
  const days = Math.floor((now.getTime() - listed) / DAY_MS);
  const { daysOpen95, copies } = role.history;
  const evergreen = EVERGREEN.exec(role.descriptionText)?.[0];
  const signals = [
    daysOpen95 !== null && days > daysOpen95
      ? `Open for ${formatCount(days, 'day')}; of the roles ${role.company.name} closed in the last year, 19 of 20 had been open for ${formatNumber(Math.round(daysOpen95))} or fewer.`
      : null,
    role.reposts >= 2 ? `Posted again ${formatNumber(role.reposts)} times.` : null,
    copies > 0
      ? `${formatCount(copies, 'other open posting')} of ${role.company.name} ${copies === 1 ? 'has' : 'have'} the same title and the same words.`
      : null,
    evergreen === undefined ? null : `The advert says “${evergreen}”.`,
  ].filter((signal) => signal !== null);
  return signals.length >= 2 ? signals : [];
}
