/**
 * The fleet as a process of its own: one port on 127.77.0.1 … 127.77.0.n. Started with `fork`; its messages: it sends
 * `{ port }` and answers `'report'` with the figures of the arrival log since the last one.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createArrivalLog } from './arrival-log.ts';
import {
  apiBody,
  boardAt,
  type Fault,
  hostAddress,
  hostFault,
  hostName,
  listPage,
  postingPage,
} from './fleet-content.ts';

/** Longer than a request waits for it. */
const THROTTLE_S = 600;
const BOMB = gzipSync(Buffer.alloc(60_000_000));
const GARBAGE = Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * n * 31 + n * 7) % 256));

const hosts = Number(process.argv[2]);
const log = createArrivalLog(Number(process.argv[3]));
/** When the answers were handed over whole: the client cannot have had them before. */
const sentAt = new WeakMap<ServerResponse, number>();

function answer(host: number, request: IncomingMessage, response: ServerResponse): void {
  const name = hostName(host);
  const path = request.url ?? '/';
  log.arrive(name, path, performance.now());
  response.on('close', () => log.end(name, sentAt.get(response) ?? null));
  const whole = hostFault(host);
  if (whole === 'hang') return;
  if (path === '/robots.txt')
    return void send(response, 200, 'text/plain', 'User-agent: *\nDisallow: /private\n');
  if (whole === 'throttle') {
    log.rest(name, performance.now() + THROTTLE_S * 1000);
    return void send(response, 429, 'text/plain', 'slow down', { 'retry-after': String(THROTTLE_S) });
  }
  const index = /\/b(\d{5})(?:\/|$|\?)/.exec(path)?.[1];
  const board = index === undefined ? null : boardAt(Number(index), hosts);
  if (!board || board.host !== host) return void send(response, 404, 'text/plain', 'not found');
  if (board.fault) return void misbehave(board.fault, name, path, request, response);
  const origin = `http://${request.headers.host}`;
  if (path.startsWith('/v1/boards/'))
    return void send(response, 200, 'application/json', apiBody(board, origin));
  const id = /\/jobs\/(\d+)$/.exec(path)?.[1];
  const page = id === undefined ? listPage(board) : postingPage(board, id);
  if (page === null) return void send(response, 404, 'text/html', 'gone');
  send(response, 200, 'text/html; charset=utf-8', page);
}

function misbehave(
  fault: Fault,
  name: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const type = path.startsWith('/v1/') ? 'application/json' : 'text/html';
  switch (fault) {
    case 'server-error':
      return void send(response, 500, 'text/html', '<h1>Internal error</h1>');
    case 'busy':
      log.rest(name, performance.now() + 1000);
      return void send(response, 429, 'text/plain', 'slow down', { 'retry-after': '1' });
    case 'garbage':
      return void send(response, 200, type, GARBAGE);
    case 'truncated':
      response.writeHead(200, { 'content-type': type, 'content-length': '90000' });
      response.write('{"jobs":[<html>', () => request.socket.end());
      return;
    case 'bomb':
      return void send(response, 200, type, BOMB, { 'content-encoding': 'gzip' });
    case 'loop':
      return void send(response, 302, 'text/plain', '', {
        location: `${path.split('?')[0]}?n=${(Number(/n=(\d+)/.exec(path)?.[1] ?? 0) + 1) % 3}`,
      });
    case 'wrong-shape':
      return void send(
        response,
        200,
        type,
        type === 'text/html' ? '<h1>This domain is for sale</h1>' : '{"jobs":{"next":1}}',
      );
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'drip':
      response.writeHead(200, { 'content-type': type, 'content-length': '90000' });
      response.write('<');
      return;
    case 'denied':
      return void send(response, 403, 'text/html', 'no');
    default:
      return void send(response, 404, 'text/html', 'no such board');
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers });
  sentAt.set(response, performance.now());
  response.end(body);
}

async function listen(host: number, port: number): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) =>
    answer(host, request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostAddress(host), resolve);
  });
  return server;
}

let port = 0;
for (let host = 0; host < hosts; host++) {
  // Nobody listens there.
  if (hostFault(host) === 'refuse') continue;
  const address = (await listen(host, port)).address();
  if (address && typeof address === 'object') port = address.port;
}
process.on('message', (message) => {
  if (message === 'report') process.send?.(log.take());
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
