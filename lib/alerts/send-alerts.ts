/** Sends what is new in each confirmed search, and says when an awaited role is open again. */
import {
  type AlertRow,
  deleteAlertById,
  filterUnsent,
  findReopened,
  listDueAlerts,
  lockAlert,
  noteSent,
} from '../db/alerts.ts';
import { type Db, pool, transaction } from '../db/client.ts';
import { sendMail } from '../email/send-mail.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import type { PostingSummary } from '../posting-record.ts';
import { routes } from '../routes.ts';
import { parseSearch } from '../search/query.ts';
import { searchPostings } from '../search/search-postings.ts';
import { toDigestMail, toReopenedMail } from '../views/alert-mail.ts';
import { describeSearch } from '../views/describe-search.ts';
import { stopToken } from './alert-tokens.ts';

/** Alerts looked at in one run; the rest is due at the next. */
const PER_RUN = 2_000;
/** The newest roles of a search that are looked at. */
const MOST_PAGES = 5;
const PAGE = 100;

const stopLinks = (alertId: string) => {
  const token = stopToken(alertId);
  const absolute = (path: string) => new URL(path, env.SITE_URL).href;
  return { page: absolute(routes.stopAlert(token)), oneClick: absolute(routes.stopAlertNow(token)) };
};

/** RFC 2369 and RFC 8058: the mail program's own button ends the alert in one press. */
const unsubscribeHeaders = (oneClick: string) => ({
  'List-Unsubscribe': `<${oneClick}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Open roles of the search that we first saw after `since`, newest first, of the 500 newest. */
async function findNew(query: string, since: Date, now: Date): Promise<PostingSummary[]> {
  let { query: asked } = parseSearch(new URLSearchParams(query));
  const found: PostingSummary[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await searchPostings(asked, { now, limit: PAGE });
    found.push(...answer.postings.filter(({ firstSeenAt }) => firstSeenAt > since));
    if (answer.next === null) break;
    asked = { ...asked, after: answer.next };
  }
  return found;
}

async function sendDigest(tx: Db, alert: AlertRow & { confirmedAt: Date }, now: Date): Promise<boolean> {
  const found = await findNew(alert.query, alert.confirmedAt, now);
  const unsent = await filterUnsent(
    tx,
    alert.id,
    found.map(({ id }) => id),
  );
  // A sample is no role that anybody could have.
  const postings = found.filter(({ id, isSample }) => unsent.has(id) && !isSample);
  if (postings.length > 0) {
    const stop = stopLinks(alert.id);
    const { query } = parseSearch(new URLSearchParams(alert.query));
    await sendMail(tx, {
      to: alert.email,
      headers: unsubscribeHeaders(stop.oneClick),
      ...toDigestMail({
        words: describeSearch(query),
        query,
        postings,
        stopHref: stop.page,
        siteUrl: env.SITE_URL,
      }),
    });
  }
  await noteSent(
    tx,
    alert.id,
    postings.map(({ id }) => id),
    now,
  );
  return postings.length > 0;
}

/** Said once; then the alert has done its work and is deleted with its address. */
async function sendReopened(tx: Db, alert: AlertRow): Promise<boolean> {
  const reopened = await findReopened(tx, alert.query.slice('reopens:'.length));
  if (reopened === null) return false;
  const stop = stopLinks(alert.id);
  await sendMail(tx, {
    to: alert.email,
    headers: unsubscribeHeaders(stop.oneClick),
    ...toReopenedMail({ ...reopened, siteUrl: env.SITE_URL }),
  });
  await deleteAlertById(tx, alert.id);
  return true;
}

/**
 * Goes through the alerts that are due; each in a transaction of its own, so that a role is noted as sent exactly when the
 * mail server has taken the mail. One that fails is left for the next run. Stops early when `signal` aborts.
 */
export async function sendAlerts({
  now,
  signal,
}: {
  now: Date;
  signal?: AbortSignal;
}): Promise<{ sent: number; failed: number }> {
  const result = { sent: 0, failed: 0 };
  for (const id of await listDueAlerts(pool, now, PER_RUN)) {
    if (signal?.aborted) break;
    try {
      const sent = await transaction(async (tx) => {
        const alert = await lockAlert(tx, id);
        if (alert === null) return false;
        return alert.query.startsWith('reopens:') ? sendReopened(tx, alert) : sendDigest(tx, alert, now);
      });
      if (sent) result.sent += 1;
    } catch (error) {
      result.failed += 1;
      log.error({ err: error, alert: id }, 'an alert could not be sent');
    }
  }
  return result;
}
