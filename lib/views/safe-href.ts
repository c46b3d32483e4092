/** Foreign addresses before they become links. */

/**
 * An http(s) address with a public-looking host name (no IP address, no bare word), without user name or password, at most
 * 2,048 characters, in canonical form; else null.
 */
export function safeHref(url: string | null): string | null {
  if (url === null || url.length > 2048) return null;
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  // A name of at least two labels whose last one is no number; this also refuses every form of an IP address.
  return /\.[a-z0-9-]*[a-z][a-z0-9-]*\.?$/.test(parsed.hostname) ? parsed.href : null;
}

/** The one address of a `mailto:` link, or null for anything else; further headers are dropped. */
export function mailAddress(url: string | null): string | null {
  const match = /^mailto:([\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\?|$)/i.exec(url ?? '');
  return match?.[1] ?? null;
}

/** `'https://www.boards.example/jobs/1'` → `'boards.example'`; '' for what is no address. */
export function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
}
