/**
 * One request by Node's own client, over a connection of the checked connector. undici ends a connection on which
 * `100 Continue` comes unasked; RFC 9110 §15.2 has a client skip it, and this one does. Nothing is kept alive.
 */
import { type IncomingMessage, request } from 'node:http';
import type { buildConnector } from 'undici';
import type { Hop } from './types.ts';

/** What undici says of such a connection. */
export function isUnaskedContinue(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === 'UND_ERR_SOCKET' && message === 'bad response';
}

/** The head of the final answer; its body is still to be read. Throws what the connection throws. */
export function requestPlainly(
  connect: buildConnector.connector,
  hop: Hop,
  options: { signal: AbortSignal; maxHeaderBytes: number },
): Promise<IncomingMessage> {
  const { url } = hop;
  const { hostname, host, protocol, port } = url;
  const secure = protocol === 'https:';
  return new Promise((resolve, reject) => {
    const dialled = { hostname, host, protocol, port: port || (secure ? '443' : '80'), servername: hostname };
    connect(dialled, (error, socket) => {
      if (error || !socket) {
        reject(error);
        return;
      }
      const asked = request({
        createConnection: () => socket,
        method: hop.method,
        path: url.href.slice(url.origin.length),
        headers: { ...hop.headers, host },
        maxHeaderSize: options.maxHeaderBytes,
        signal: options.signal,
      });
      asked.once('response', resolve);
      // Stays for errors that come after the answer's head.
      asked.on('error', reject);
      asked.end(hop.body);
    });
  });
}
