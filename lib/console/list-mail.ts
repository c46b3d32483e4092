import { type Actor, assertAdmin } from '../auth/actor.ts';
import { type CapturedMailRow, listCapturedMail } from '../db/captured-mail.ts';
import { pool } from '../db/client.ts';
import { sendsMail } from '../email/send-mail.ts';

/** Mail that was kept for want of a mail server, the newest first; `sends` is true where there is one. */
export async function listMail(actor: Actor): Promise<{ mails: CapturedMailRow[]; sends: boolean }> {
  assertAdmin(actor);
  return { mails: await listCapturedMail(pool, 100), sends: sendsMail };
}
