/**
 * The policy of every answer of the site. Scripts run by nonce only; there is no third-party origin and no inline style.
 * `development` lets React's error overlay work; `https` upgrades requests where the site is served so.
 */
export function contentSecurityPolicy(nonce: string, mode: { development: boolean; https: boolean }): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${mode.development ? " 'unsafe-eval'" : ''}`,
    mode.development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(mode.https ? ['upgrade-insecure-requests'] : []),
  ];
  return directives.join('; ');
}
