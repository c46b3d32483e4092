/** Accounts and sessions by better-auth. Seekers have none: only admins sign in. */
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { prisma } from '../db/prisma.ts';
import { env } from '../env.ts';

if (!env.AUTH_SECRET) throw new Error('AUTH_SECRET is not set: sessions cannot be signed');

const https = env.SITE_URL.startsWith('https:');

export const auth = betterAuth({
  appName: 'That Startup Job',
  baseURL: env.SITE_URL,
  secret: env.AUTH_SECRET,
  database: prismaAdapter(prisma, { provider: 'postgresql' }),
  emailAndPassword: {
    enabled: true,
    // Accounts are made by lib/auth/ensure-admin.ts or by another admin, never by a visitor.
    disableSignUp: true,
    minPasswordLength: 12,
    revokeSessionsOnPasswordReset: true,
  },
  user: {
    additionalFields: {
      role: { type: 'string', required: true, defaultValue: 'recruiter', input: false },
      disabledAt: { type: 'date', required: false, input: false },
    },
  },
  session: { expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 24 },
  rateLimit: {
    enabled: true,
    storage: 'database',
    window: 60,
    max: 60,
    customRules: { '/sign-in/email': { window: 60, max: 10 } },
  },
  advanced: {
    useSecureCookies: https,
    cookiePrefix: 'tsj',
    defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
  },
  telemetry: { enabled: false },
});
