/** The way out for mail: a mail server where one is set, else the table that the console reads. */
import nodemailer, { type Transporter } from 'nodemailer';
import { insertCapturedMail } from '../db/captured-mail.ts';
import type { Db } from '../db/client.ts';
import { env } from '../env.ts';

/** All mail has a plain text and the same in HTML. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
}

let transport: Transporter | undefined;

/** False: mail is kept for the console and reaches nobody. */
export const sendsMail = env.SMTP_URL !== undefined;

/** Hands the mail to the server and waits until it has taken it. Throws when it does not. */
export async function sendMail(db: Db, mail: Mail): Promise<void> {
  if (env.SMTP_URL === undefined) return insertCapturedMail(db, mail);
  transport ??= nodemailer.createTransport(env.SMTP_URL, {
    from: env.MAIL_FROM,
    // What we write is text: nothing of it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await transport.sendMail(mail);
}
