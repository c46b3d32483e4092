/** Recognises boards in addresses by the `urls` patterns of the scrapers. Exact hosts only: look-alikes are not taken. */

/** Host labels and path words of vendors themselves, which are no company. */
const RESERVED = new Set(
  `www api app apps help support jobs job careers career static cdn embed assets images img blog docs developers developer status
info go get marketing resources learn community hello partners about login signin signup auth my portal j v0 v1 v2 v3 js css
undefined null widget oneclick-ui company companies search legal privacy terms security pricing product products sitemap.xml
robots.txt favicon.ico internal test-embed users account accounts admin boards job-boards apply
careers-analytics scripts __assets__ my-applications my-jobs sr-jobs recruiting`.split(/\s+/),
);
const TOKEN = /^[\p{L}\p{N}_][\p{L}\p{N} ._&',+~-]{0,119}$/u;

/**
 * The token an address carries by a pattern (`host/path` with `:token`, `*`, a trailing `/**`, `?for=:token`), or null.
 *
 * @example matchBoardUrl('jobs.lever.co/:token/**', 'https://jobs.lever.co/acme/123') // 'acme'
 */
export function matchBoardUrl(pattern: string, address: string): string | null {
  const url = plainAddress(address);
  if (!url) return null;
  const [place = '', query = ''] = pattern.split('?', 2);
  const [host = '', ...path] = place.split('/');
  const found: string[] = [];
  if (!matchParts(host.split('.'), url.hostname.split('.'), found)) return null;
  const segments = url.pathname.split('/').slice(1);
  if (segments.at(-1) === '') segments.pop();
  if (
    !matchParts(
      path.filter((part) => part !== ''),
      segments,
      found,
    )
  )
    return null;
  for (const [key, wanted] of new URLSearchParams(query)) {
    const value = url.searchParams.get(key);
    if (value === null) return null;
    if (wanted === ':token') found.push(value);
    else if (value !== wanted) return null;
  }
  return found.length === 1 ? boardToken(found[0] ?? '') : null;
}

/** A web address without user name and port, or null: what pretends to be a vendor's often has one. */
export function plainAddress(address: string): URL | null {
  const url = URL.parse(address);
  const plain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return plain && url.port === '' ? url : null;
}

/** A token as it stands in an address, decoded; null when it can name no company. */
export function boardToken(segment: string): string | null {
  const token = unescaped(segment)?.trim();
  return token !== undefined &&
    TOKEN.test(token) &&
    !RESERVED.has(token.toLowerCase()) &&
    !/-cdn$/i.test(token)
    ? token
    : null;
}

function matchParts(wanted: string[], given: string[], found: string[]): boolean {
  const open = wanted.at(-1) === '**';
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? given.length < fixed.length : given.length !== fixed.length) return false;
  return fixed.every((part, index) => {
    const value = given[index] ?? '';
    if (part === ':token') found.push(value);
    return part === ':token' || part === '*' || part.toLowerCase() === value.toLowerCase();
  });
}

/** Every web address that stands anywhere in a page: links, scripts, inline code, escaped or not, inside another. In order, once each. */
export function addressesIn(html: string): string[] {
  const text = html
    .replaceAll('\\/', '/')
    .replace(/\\u002f/gi, '/')
    .replaceAll('&amp;', '&')
    .replace(/&(?:quot|#34|#x22|#39|#x27);/gi, '"')
    .replace(/&#(?:x2f|47);/gi, '/');
  const found = new Set<string>();
  for (const [match] of text.matchAll(
    /(?:https?:)?\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}(?:[/?#@:][^\s"'<>\\`)}\]]*)?/gi,
  )) {
    found.add(match.startsWith('//') ? `https:${match}` : match);
    for (const inner of match.matchAll(/https?%3A%2F%2F[^&?#]+/gi)) {
      const address = unescaped(inner[0]);
      if (address !== null) found.add(address);
    }
  }
  return [...found];
}

function unescaped(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
