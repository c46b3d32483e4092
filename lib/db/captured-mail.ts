/** Mail of an installation without a mail server. */
import { randomUUID } from 'node:crypto';
import type { Db } from './client.ts';

export interface CapturedMailRow {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  at: Date;
}

export async function insertCapturedMail(
  db: Db,
  mail: { to: string; subject: string; text: string; html: string; headers?: Record<string, string> },
): Promise<void> {
  await db.query(
    'INSERT INTO captured_mail (id, recipient, subject, text, html, headers, at) VALUES ($1, $2, $3, $4, $5, $6, now())',
    [randomUUID(), mail.to, mail.subject, mail.text, mail.html, JSON.stringify(mail.headers ?? {})],
  );
}

/** The newest first. */
export async function listCapturedMail(db: Db, limit: number): Promise<CapturedMailRow[]> {
  const { rows } = await db.query(
    'SELECT id, recipient AS "to", subject, text, html, headers, at FROM captured_mail ORDER BY at DESC, id DESC LIMIT $1',
    [limit],
  );
  return rows;
}
