/**
 * Where a link in a description leads, in canonical form: absolute http, https or mailto, a host name as the public
 * network has it, no user name, at most 2,048 characters. `null` for anything else: the words stay, the link goes.
 * Never throws.
 */
export function linkTarget(href: string | null): string | null {
  if (!href || href.length > MAX_LENGTH || !SCHEME.test(href)) return null;
  const url = URL.parse(href);
  if (url === null || url.href.length > MAX_LENGTH) return null;
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'mailto:') return MAIL.test(url.pathname) ? plainMailto(url) : null;
  return PUBLIC_HOST.test(url.hostname) && !PRIVATE_SUFFIX.test(url.hostname) ? url.href : null;
}

const MAX_LENGTH = 2048;
const SCHEME = /^\s*(?:https?:\/\/(?=[^/\\])|mailto:)/i;
const MAIL = /^[^\s@<>"(),:;\\]{1,64}@[^\s@<>"(),:;\\]{1,255}$/;
/** A name with a dot whose last label has a letter: no address in figures, no bare name. */
const PUBLIC_HOST = /\.(?=[a-z\d-]*[a-z])[a-z\d-]{2,63}\.?$/;
const PRIVATE_SUFFIX = /\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|onion|arpa)\.?$/;

/** A mail link may suggest a subject and a text; it may not add recipients. */
function plainMailto(url: URL): string {
  for (const key of url.searchParams.keys()) {
    if (!/^(?:subject|body)$/i.test(key)) return `mailto:${url.pathname}`;
  }
  return url.href;
}
