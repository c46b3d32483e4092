/**
 * The policy of every answer of the site that React wakes up in. Scripts run by nonce only; there is no third-party origin and
 * no inline style. `development` lets React's error overlay work; `https` upgrades requests where the site is served so.
 */
export function contentSecurityPolicy(nonce: string, mode: { development: boolean; https: boolean }): string {
  return policy(
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${mode.development ? " 'unsafe-eval'" : ''}`,
    mode.development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    mode.https,
  );
}

/**
 * The policy of pages that are kept and sent to many, which a nonce cannot guard: our own files, and the one inline script of
 * this hash (`'sha256-…'`).
 */
export function keptPagePolicy(scriptHash: string, mode: { https: boolean }): string {
  return policy(`script-src 'self' '${scriptHash}'`, "style-src 'self'", mode.https);
}

function policy(scripts: string, styles: string, https: boolean): string {
  const directives = [
    "default-src 'self'",
    scripts,
    styles,
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
    ...(https ? ['upgrade-insecure-requests'] : []),
  ];
  return directives.join('; ');
}
