/** The web process (Next) behind us: pages asked for in our own name, and everything else passed on as it came. */
import http from 'node:http';
import { env } from '#lib/env.ts';
import { unavailablePage } from '#lib/views/unavailable-page.ts';
import { contentSecurityPolicy } from '../content-security-policy.ts';
import { securityHeaders } from '../security-headers.ts';
import { clientAddress } from './client-address.ts';

export interface WebAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** A web process that is just being started again is waited for. */
const waitForStartMs = 3_000;
const tryAgainMs = 100;
const timeoutMs = 60_000;
/** Headers that are of one connection only. */
const hopByHop = new Set(
  'connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding upgrade'.split(
    ' ',
  ),
);
/** What proxy.ts leaves alone. Ours to say, not a reader's. */
const FOR_ALL = 'x-page-for-all';
const site = new URL(env.SITE_URL);

export class WebProcess {
  readonly #url: URL;
  readonly #waitMs: number;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

  constructor(url: string, { waitMs = waitForStartMs } = {}) {
    this.#url = new URL(url);
    this.#waitMs = waitMs;
  }

  /**
   * A page as anybody gets it: nothing of the reader who asked goes along, so nothing of theirs can be in the answer. Throws when
   * the web process does not answer. `forAll`: without a nonce and without a look at the database first (proxy.ts).
   */
  async get(path: string, { forAll }: { forAll: boolean }): Promise<WebAnswer> {
    const headers: http.OutgoingHttpHeaders = {
      host: site.host,
      'x-forwarded-proto': site.protocol.slice(0, -1),
      'x-forwarded-host': site.host,
      accept: 'text/html',
      'accept-encoding': 'identity',
      ...(forAll ? { [FOR_ALL]: '1' } : {}),
    };
    const response = await this.#request({ method: 'GET', path, headers, agent: this.#agent }, null);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { status: response.statusCode ?? 502, headers: response.headers, body: Buffer.concat(chunks) };
  }

  /** Hands a request through and its answer back. Never throws. */
  async forward(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !hopByHop.has(name) && name !== FOR_ALL),
    );
    const given = [headers['x-forwarded-for']].flat().join(',');
    headers['x-forwarded-for'] = clientAddress(request.socket.remoteAddress, given);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    try {
      // What is sent twice could happen twice: a connection that may be closing is not used for it.
      const agent = hasBody ? false : this.#agent;
      const answer = await this.#request(
        { method, path: url, headers, agent },
        hasBody ? request : null,
        response,
      );
      const raw: string[] = [];
      for (let at = 0; at + 1 < answer.rawHeaders.length; at += 2) {
        const [name = '', value = ''] = answer.rawHeaders.slice(at, at + 2);
        if (!hopByHop.has(name.toLowerCase())) raw.push(name, value);
      }
      response.writeHead(answer.statusCode ?? 502, raw);
      answer.on('error', () => response.destroy());
      answer.pipe(response);
    } catch {
      if (response.headersSent || response.destroyed) response.destroy();
      else sendUnavailable(response);
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  async #request(
    options: http.RequestOptions,
    body: http.IncomingMessage | null,
    until?: http.ServerResponse,
  ): Promise<http.IncomingMessage> {
    const deadlineMs = performance.now() + this.#waitMs;
    for (;;) {
      try {
        return await this.#send(options, body, until);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // Refused: nothing was sent yet. Reset: a kept connection was closed at that moment; asking again does no harm.
        const again = code === 'ECONNREFUSED' || (code === 'ECONNRESET' && body === null);
        if (!again || until?.destroyed || performance.now() > deadlineMs) throw error;
        await new Promise((resolve) => setTimeout(resolve, tryAgainMs));
      }
    }
  }

  #send(
    options: http.RequestOptions,
    body: http.IncomingMessage | null,
    until?: http.ServerResponse,
  ): Promise<http.IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#url;
      const request = http.request({ hostname, port, timeout: timeoutMs, ...options }, resolve);
      request.on('timeout', () => request.destroy(new Error('the web process does not answer')));
      request.on('error', reject);
      // A reader who has gone is not worked for.
      until?.once('close', () => request.destroy());
      if (body === null) request.end();
      else request.once('socket', (socket) => socket.once('connect', () => body.pipe(request)));
    });
  }
}

/** 503: the page that the web process would show while the database is away. */
export function sendUnavailable(response: http.ServerResponse): void {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  response.writeHead(503, {
    ...Object.fromEntries(securityHeaders.map(({ key, value }) => [key, value])),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(nonce, {
      development: false,
      https: site.protocol === 'https:',
    }),
    'cache-control': 'no-store',
    'retry-after': '5',
  });
  response.end(unavailablePage(nonce));
}
