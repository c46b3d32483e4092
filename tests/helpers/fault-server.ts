/** A server on loopback that misbehaves on demand: raw sockets, so that it can send what no HTTP library would. */
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

export interface Hit {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** An answer. `raw` is sent as it is; else head and body are built from the rest. */
export interface Reply {
  raw?: string | Buffer;
  status?: number;
  reason?: string;
  headers?: [string, string][] | Record<string, string | undefined>;
  body?: string | Buffer;
  /** Send the body in chunks instead of with a Content-Length. */
  chunked?: boolean;
  /** Neither Content-Length nor chunks: the end of the connection ends the body. */
  untilClose?: boolean;
  /** Send only that many bytes of the body, then end the connection so. */
  cut?: { after: number; how: 'fin' | 'rst' };
  /** Repeat the body for as long as the client reads. */
  endless?: boolean;
  /** Never answer. */
  silent?: boolean;
  /** Send the head, then this body a byte at a time, slower than anyone waits for. */
  stall?: boolean;
  /** End the connection at once, without an answer. */
  close?: 'fin' | 'rst';
  /** End the connection after the answer although keep-alive was agreed. */
  thenClose?: boolean;
}

export interface FaultServer {
  port: number;
  hits: Hit[];
  close(): Promise<void>;
}

/** Starts one on 127.0.0.1. `answer` is asked once a request; `nth` counts the requests for that path from 1. */
export async function startFaultServer(
  answer: (hit: Hit, nth: number) => Reply,
  tls?: { key: string; cert: string },
): Promise<FaultServer> {
  const hits: Hit[] = [];
  const sockets = new Set<Socket>();
  const onSocket = (socket: Socket) => {
    sockets.add(socket);
    // Head and body are two writes; the second would wait for the client's delayed acknowledgement.
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    let pending = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      pending = Buffer.concat([pending, data]);
      // What a plain server says to a TLS handshake.
      if (!tls && pending[0] === 0x16) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      for (let hit = takeRequest(); hit; hit = takeRequest()) {
        const { path } = hit;
        hits.push(hit);
        send(socket, answer(hit, hits.filter((other) => other.path === path).length));
      }
    });
    function takeRequest(): Hit | null {
      const end = pending.indexOf('\r\n\r\n');
      if (end < 0) return null;
      const [start = '', ...lines] = pending.subarray(0, end).toString('latin1').split('\r\n');
      const [method = '', path = ''] = start.split(' ');
      const headers = Object.fromEntries(
        lines.map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
      );
      const length = Number(headers['content-length'] ?? 0);
      if (pending.length < end + 4 + length) return null;
      const body = pending.subarray(end + 4, end + 4 + length).toString();
      pending = pending.subarray(end + 4 + length);
      return { method, path, headers, body };
    }
  };
  const server: Server = tls ? createTlsServer(tls, onSocket) : createTcpServer(onSocket);
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    hits,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function send(socket: Socket, reply: Reply): void {
  if (reply.silent) return;
  if (reply.close) {
    end(socket, reply.close);
    return;
  }
  if (reply.raw !== undefined) {
    socket.end(reply.raw);
    return;
  }
  const body = Buffer.from(reply.body ?? '');
  const headers = Array.isArray(reply.headers) ? reply.headers : Object.entries(reply.headers ?? {});
  const named = new Set(headers.map(([name]) => name.toLowerCase()));
  const lines = headers.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  if (reply.chunked || reply.endless) lines.push('Transfer-Encoding: chunked');
  else if (reply.untilClose) lines.push('Connection: close');
  else if (!named.has('content-length')) lines.push(`Content-Length: ${body.length}`);
  socket.write(
    Buffer.from(
      `HTTP/1.1 ${reply.status ?? 200} ${reply.reason ?? 'X'}\r\n${lines.join('\r\n')}\r\n\r\n`,
      'latin1',
    ),
  );
  if (reply.stall) {
    socket.write(reply.chunked ? '1\r\nx\r\n' : 'x');
  } else if (reply.endless) {
    pump(socket, chunk(body));
  } else if (reply.cut) {
    const { after, how } = reply.cut;
    socket.write(reply.chunked ? chunk(body).subarray(0, after) : body.subarray(0, after), () =>
      end(socket, how),
    );
  } else {
    socket.write(reply.chunked ? Buffer.concat([chunk(body), Buffer.from('0\r\n\r\n')]) : body);
    if (reply.untilClose || reply.thenClose) socket.end();
  }
}

function chunk(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')]);
}

function end(socket: Socket, how: 'fin' | 'rst'): void {
  if (how === 'rst') socket.resetAndDestroy();
  else socket.end();
}

function pump(socket: Socket, piece: Buffer): void {
  while (!socket.destroyed && socket.write(piece));
  if (!socket.destroyed) socket.once('drain', () => pump(socket, piece));
}
