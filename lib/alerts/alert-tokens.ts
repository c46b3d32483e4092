/** What proves, in a link of a mail, that its reader is the one who was written to. The database keeps hashes only. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from '../env.ts';

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export const newConfirmToken = (): string => randomBytes(32).toString('base64url');

/** The same in every mail of an alert, so that the links of old mails go on working. */
export function stopToken(alertId: string): string {
  if (!env.AUTH_SECRET) throw new Error('AUTH_SECRET is not set: links of mails cannot be signed');
  return createHmac('sha256', env.AUTH_SECRET).update(`alert stop ${alertId}`).digest('base64url');
}
