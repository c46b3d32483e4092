/** Ports of this machine. */
import net from 'node:net';

/** A port that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net
      .createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

/** Whether something accepts connections there. */
export const isListening = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = net.connect(port, host);
    const answer = (listening) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
    socket.setTimeout(2000, () => answer(false));
  });

/** PostgreSQL's question whether it speaks TLS: length 8, code 80877103. A server that lives answers one byte. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f]);

/**
 * Whether a PostgreSQL answers there. More than accepting a connection: the socket of a server that was just killed
 * still accepts for a moment.
 */
export const answersPostgres = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = net.connect(port, host, () => socket.write(SSL_REQUEST));
    const answer = (answers) => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('data', (data) => answer(data[0] === 0x4e || data[0] === 0x53));
    socket.once('error', () => answer(false)).once('close', () => answer(false));
    socket.setTimeout(2000, () => answer(false));
  });

/** Why a server could not listen there: an error code such as EADDRINUSE or EACCES, or null when it could. */
export const whyNotFree = (port, host) =>
  new Promise((resolve) => {
    const server = net
      .createServer()
      .once('error', (error) => resolve(error.code))
      .listen(port, host, () => server.close(() => resolve(null)));
  });
