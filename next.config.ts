import type { NextConfig } from 'next';
import { securityHeaders } from './lib/security-headers.ts';

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
