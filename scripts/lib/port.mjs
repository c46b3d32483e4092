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

/** Why a server could not listen there: an error code such as EADDRINUSE or EACCES, or null when it could. */
export const whyNotFree = (port, host) =>
  new Promise((resolve) => {
    const server = net
      .createServer()
      .once('error', (error) => resolve(error.code))
      .listen(port, host, () => server.close(() => resolve(null)));
  });
