/** What the site has sent: the messages that scripts/lib/mail-sink.mjs keeps, read as a mail program reads them. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export interface ReceivedMail {
  /** By their names in lower case, unfolded. */
  headers: Record<string, string>;
  subject: string;
  text: string;
  html: string;
}

function splitMessage(message: string): { headers: Record<string, string>; body: string } {
  const at = message.indexOf('\n\n');
  const lines = message
    .slice(0, at)
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: Object.fromEntries(headers), body: message.slice(at + 2) };
}

const fromHex = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** RFC 2045 6.7 and 6.8. */
function decodeBody({ headers, body }: ReturnType<typeof splitMessage>): string {
  const encoding = headers['content-transfer-encoding'];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? fromHex(body.replace(/=\n/g, '')) : body;
}

/** RFC 2047; words that are encoded side by side belong together. */
const decodeHeader = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind, word) =>
      /b/i.test(kind) ? Buffer.from(word, 'base64').toString('utf8') : fromHex(word.replaceAll('_', ' ')),
    );

function readMail(message: string): ReceivedMail {
  const { headers, body } = splitMessage(message);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1];
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => splitMessage(part.replace(/^\n/, '')));
  const partOf = (type: string) => {
    const part = parts.find((one) => one.headers['content-type']?.startsWith(type));
    return part === undefined ? '' : decodeBody(part);
  };
  return {
    headers,
    subject: decodeHeader(headers.subject ?? ''),
    text: partOf('text/plain'),
    html: partOf('text/html'),
  };
}

/** What came for an address, oldest first. The site says "sent" only when the server has taken it. */
export function mailsTo(address: string): ReceivedMail[] {
  const dir = process.env.MAIL_DIR ?? '';
  return fs
    .readdirSync(dir)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readMail(fs.readFileSync(path.join(dir, name), 'utf8')))
    .filter(({ headers }) => headers.to === address);
}

/** Sends the alerts that are due so many hours from now, as the worker will do then. */
export function sendAlerts(hoursFromNow: number): Promise<void> {
  const script = path.join(import.meta.dirname, 'send-alerts.ts');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, String(hoursFromNow)], (error, _stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`));
      else resolve();
    });
  });
}
