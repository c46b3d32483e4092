/** Structured logs, one JSON object a line; control characters in foreign text are escaped by JSON itself. */
import pino from 'pino';
import { env } from './env.ts';

export const log = pino({
  level: env.LOG_LEVEL,
  base: { app: process.env.APP_NAME ?? 'app' },
  redact: ['*.password', '*.token', '*.cookie', '*.authorization', 'headers.cookie', 'headers.authorization'],
});
