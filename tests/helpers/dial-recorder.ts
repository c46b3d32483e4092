/**
 * Writes down every address a socket would dial, after the caller's own lookup has answered, and connects to a port
 * of this machine instead. So the production guard runs unchanged and nothing leaves.
 */
import net from 'node:net';
import { vi } from 'vitest';

export interface DialRecorder {
  /** "address:port", in order. */
  dialled: string[];
  restore(): void;
}

/** `portFor` maps the port asked for to one of 127.0.0.1; 0 = refuse the connection. */
export function recordDials(portFor: (port: number) => number): DialRecorder {
  const dialled: string[] = [];
  const connect = net.Socket.prototype.connect;
  const spy = vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (
    this: net.Socket,
    ...args: unknown[]
  ) {
    const [options, done] = (Array.isArray(args[0]) ? args[0] : args) as [net.TcpNetConnectOpts, () => void];
    const host = options.host ?? 'localhost';
    const dial = (address: string) => {
      dialled.push(`${address}:${options.port}`);
      const port = portFor(options.port);
      if (port === 0) this.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
      else Reflect.apply(connect, this, [{ ...options, host: '127.0.0.1', port, lookup: undefined }, done]);
    };
    if (net.isIP(host)) {
      dial(host);
    } else {
      const lookup = options.lookup as net.LookupFunction;
      lookup(host, { all: true }, (error, found) => {
        const first = typeof found === 'string' ? found : found?.[0]?.address;
        if (error || first === undefined) this.destroy(error ?? new Error('no address'));
        else dial(first);
      });
    }
    return this;
  } as typeof connect);
  return { dialled, restore: () => spy.mockRestore() };
}
