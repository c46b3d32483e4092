/** What an answer that is no good means for the caller. Pure. */
import { Blocked, BoardGone, SourceChanged, Throttled, Transient } from '#lib/errors.ts';
import { hasWallHeader, isWallPage } from './bot-wall.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Answer } from './types.ts';

/** Kinds of file that no board is made of. `application/octet-stream` is not among them: APIs send it by mistake. */
const REFUSED_TYPES =
  /^(?:audio|video|image|font)\/|^application\/(?:zip|gzip|x-gzip|pdf|x-tar|x-7z-compressed|x-rar-compressed|vnd\.rar|java-archive|wasm|x-msdownload|msword|vnd\.(?:ms-|openxmlformats))/;

/** Judges an answer by its head, before its body is read. `accept` is what the request asked for. */
export function errorOfHead(status: number, headers: Record<string, string>, accept: string): Error | null {
  if (hasWallHeader(headers)) return new Blocked('a bot wall answered', 'wall');
  if (status < 200 || status > 299) return null;
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const asked = accept.includes(type) || accept.includes(`${type.split('/', 1)[0]}/*`);
  if (asked || !REFUSED_TYPES.test(type)) return null;
  return new SourceChanged(`answer of type ${type.slice(0, 60)}`, 'content-type', type);
}

/**
 * The error of a final answer (redirects followed, 304 handled), or null when it may be used. `now` in epoch ms;
 * `where` names the source in the message.
 */
export function errorOfAnswer(answer: Answer, now: number, where: string): Error | null {
  const { status, headers, body } = answer;
  const http = `${where}: HTTP ${status}`;
  if (status >= 200 && status < 300) {
    // 204 and 205 have nothing to read; 206 is a part of something we asked for whole.
    if (status === 206) return new Transient(`${http}, a part instead of the whole`, 'http');
    if (body.length === 0) return new Transient(`${http}, empty`, 'http');
    return isWallPage(headers, body) ? new Blocked(`${where}: a bot wall answered`, 'wall') : null;
  }
  if (status === 404 || status === 410)
    return Object.assign(new BoardGone(http), { unmatched: answer.unmatched === true });
  // 451 is a refusal like 403; 999 is LinkedIn's.
  if (status === 401 || status === 403 || status === 451 || status === 999) return new Blocked(http, 'http');
  if (status === 429) return new Throttled(http, retryAfterMs(headers['retry-after'], now));
  if (status === 503) {
    const restMs = retryAfterMs(headers['retry-after'], now);
    return restMs === null ? new Transient(http, 'http') : new Throttled(http, restMs);
  }
  // 408 and 425 ask for another try.
  if (status >= 400 && status < 500 && status !== 408 && status !== 425)
    return new SourceChanged(http, 'status');
  return new Transient(http, 'http');
}
