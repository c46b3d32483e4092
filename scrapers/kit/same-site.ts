/** Second-level labels under which names are registered in many countries. */
const SHARED_SECOND = /^(?:com?|org|net|gov|ac|edu|gob|or|ne)$/;

/** The same host, or hosts under one registered name (`jobs.example.com` and `www.example.com`). */
export function sameSite(one: URL, other: URL): boolean {
  return one.host === other.host || registeredName(one) === registeredName(other);
}

/**
 * The name under which a host is registered. Good enough without the public suffix list: it only has to keep strangers apart
 * on one page.
 *
 * @example registeredName(new URL('https://jobs.acme.co.uk/')) // 'acme.co.uk'
 */
export function registeredName(url: URL): string {
  const labels = url.hostname.split('.');
  const shared = labels.length > 2 && SHARED_SECOND.test(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}
