/** Every environment variable the project reads, checked once. `.env.example` explains each to a person. */
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  /** The public address of this installation; links in feeds, mail and JSON-LD are built from it, never from Host. */
  SITE_URL: z.url().default('http://localhost:3000'),
  /** Signs sessions and links. `npm start` makes one in .data when it is unset. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** The first admin account is made with these; unset: a random password, shown once. */
  ADMIN_EMAIL: z.email().default('admin@localhost.localdomain'),
  ADMIN_PASSWORD: z.string().min(12).optional(),
  /** Named in our User-Agent, so that the people we read can reach us. */
  CONTACT_URL: z.string().default('https://github.com/that-startup-job/that-startup-job#contact'),
  /** Connections of one process to the database. */
  DB_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** Boards one worker reads at the same time (never two on one host). */
  WORKER_BOARDS: z.coerce.number().int().min(1).max(200).default(8),
  /** Answer all requests from this recording instead of the network. */
  REPLAY_DIR: z.string().optional(),
  /** Where the search index listens, on the loopback only; unset, PostgreSQL answers every search. */
  SEARCH_URL: z
    .url()
    .regex(/^http:\/\/(127\.0\.0\.1|\[::1\]|localhost):\d+\/?$/, 'has to be an address of the loopback')
    .optional(),
  /** What the search index asks of its callers. `npm start` makes one. */
  SEARCH_TOKEN: z.string().min(16).optional(),
  /** The folder of the search index's snapshot. */
  SEARCH_DIR: z.string().default('.data/search'),
  /** Whether the search index keeps the texts for phrases, which is two thirds of its memory. Without, PostgreSQL answers them. */
  SEARCH_PHRASES: z
    .enum(['yes', 'no'])
    .default('yes')
    .transform((value) => value === 'yes'),
  /** The mail server, `smtp://user:password@host:587` or `smtps://…`; unset, mail is kept for the console to read. */
  SMTP_URL: z
    .url()
    .regex(/^smtps?:\/\//, 'has to begin with smtp:// or smtps://')
    .optional(),
  /** Who mail comes from. */
  MAIL_FROM: z.string().min(3).default('That Startup Job <no-reply@localhost.localdomain>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Env = z.infer<typeof schema>;

/** Parses an environment; throws one error that names each bad variable in a line. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // An empty value in a .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`environment: ${lines.join('; ')}`);
}

export const env: Env = parseEnv(process.env);
