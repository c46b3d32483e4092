/** A finished page as the answer to one request: validated, compressed, with or without a body. */
import type http from 'node:http';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { KeptPage } from './page-cache.ts';

const toBrotli = promisify(zlib.brotliCompress);
const fromGzip = promisify(zlib.gunzip);
/** As small as gzip's best in the time of its default. */
const brotliOptions = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } };

/** `'gzip, br;q=0'` → gzip. What is not named is not sent. */
export function chooseEncoding(accepted: string | undefined): 'br' | 'gzip' | 'identity' {
  const names = new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ''))
      .map(([name]) => name),
  );
  return names.has('br') ? 'br' : names.has('gzip') ? 'gzip' : 'identity';
}

/** Whether `If-None-Match` names this page; whatever it was compressed by, it says the same. */
export function isUnchanged(asked: string | undefined, etag: string): boolean {
  return (asked ?? '').split(',').some((one) => ['*', etag].includes(one.trim()));
}

async function bodyOf(page: KeptPage, encoding: 'br' | 'gzip' | 'identity'): Promise<Buffer> {
  if (encoding === 'gzip') return page.gzip;
  if (encoding === 'br' && page.brotli !== null) return page.brotli;
  const html = await fromGzip(page.gzip);
  if (encoding === 'identity') return html;
  page.brotli = await toBrotli(html, brotliOptions);
  return page.brotli;
}

/**
 * Sends a page. A cache may keep it and has to ask before it shows it again, as a role may close at any moment; one of status
 * 404 is not to be kept at all.
 */
export async function answerPage(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  page: KeptPage,
  status: 200 | 404,
): Promise<void> {
  const headers: http.OutgoingHttpHeaders = { ...page.headers, vary: 'accept-encoding' };
  if (status === 404) headers['cache-control'] = 'no-store';
  else {
    headers['cache-control'] = 'public, max-age=0, must-revalidate';
    headers.etag = page.etag;
    if (isUnchanged(request.headers['if-none-match'], page.etag)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const body = await bodyOf(page, encoding);
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-length'] = body.length;
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}
