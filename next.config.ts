import type { NextConfig } from 'next';

const securityHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
];

const config: NextConfig = {
  output: 'standalone',
  // Off on purpose: it hides primary content without JavaScript and cannot carry a nonce.
  cacheComponents: false,
  poweredByHeader: false,
  agentRules: false,
  // Title, canonical and robots belong into the head for every reader, not only for known bots.
  htmlLimitedBots: /.*/,
  // No image is ever fetched or resized by this server.
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pg-boss', 'pino'],
  // `npm test` checks the types of everything; a start on a fresh machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
