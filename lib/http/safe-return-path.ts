/**
 * Where to go back to after signing in: a path of our own origin, or "/". A value such as `//evil.example`,
 * `/\evil.example` or `/.//evil.example` leads to another origin or would after one more round through a browser.
 * `safeReturnPath('/jobs?q=rust#a', 'https://ours.example')` is `/jobs?q=rust#a`.
 */
export function safeReturnPath(value: string, origin: string): string {
  if (!value.startsWith('/') || value.length > 2048) return '/';
  const url = URL.parse(value, origin);
  if (!url || url.origin !== URL.parse(origin)?.origin) return '/';
  const path = url.pathname + url.search + url.hash;
  // Removing dot segments may leave two slashes in front: that would be a host name in a Location header.
  return path.startsWith('//') ? '/' : path;
}
