/**
 * Turns the network off: a connection to any address but this machine's own throws, whoever asks for it (net, tls,
 * http, undici, fetch). A test may map any name to 127.0.0.1 with a `lookup` of its own; what is dialled counts.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const loopback = new net.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isLoopback(host: string): boolean {
  if (net.isIP(host) === 0) return host === 'localhost' || host.endsWith('.localhost');
  return loopback.check(host, net.isIP(host) === 6 ? 'ipv6' : 'ipv4');
}

function refuse(host: string): never {
  throw new Error(`the network is off in tests: a connection to ${host} was tried`);
}

const dnsLookup = dns.lookup;

/** Passes a lookup's answer on only if every address in it is this machine's own. */
function checkedLookup(lookup: net.LookupFunction): net.LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, options, (error, address, family) => {
      const found = typeof address === 'string' ? [address] : (address ?? []).map((entry) => entry.address);
      const foreign = error ? undefined : found.find((entry) => !isLoopback(entry));
      if (foreign === undefined) return callback(error, address, family);
      callback(new Error(`the network is off in tests: ${hostname} is ${foreign}`), []);
    });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  // net.connect() hands its normalised arguments on as one array: [options, callback].
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const options =
    typeof first === 'object' && first !== null
      ? (first as net.TcpNetConnectOpts)
      : { port: first as number, host: typeof args[1] === 'string' ? args[1] : 'localhost' };
  const host = options.host ?? 'localhost';
  if (!('path' in options && options.path) && !isLoopback(host)) {
    if (net.isIP(host) !== 0 || !('lookup' in options) || !options.lookup || options.lookup === dnsLookup) {
      refuse(host);
    }
    (options as net.TcpNetConnectOpts).lookup = checkedLookup(options.lookup as net.LookupFunction);
  }
  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof connect;

function guardedLookup(hostname: string, ...rest: unknown[]) {
  if (!isLoopback(hostname)) refuse(hostname);
  return Reflect.apply(dnsLookup, dns, [hostname, ...rest]);
}
dns.lookup = guardedLookup as unknown as typeof dns.lookup;
const promisedLookup = dns.promises.lookup;
dns.promises.lookup = (async (hostname: string, ...rest: unknown[]) => {
  if (!isLoopback(hostname)) refuse(hostname);
  return Reflect.apply(promisedLookup, dns.promises, [hostname, ...rest]);
}) as unknown as typeof dns.promises.lookup;
syncBuiltinESMExports();
