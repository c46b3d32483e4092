import dns from 'node:dns/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

const server = http.createServer((_request, response) => response.end('here'));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());
const port = () => (server.address() as AddressInfo).port;

test('this machine may be reached', async () => {
  expect(await (await fetch(`http://127.0.0.1:${port()}/`)).text()).toBe('here');
});

test('a foreign address or name may not', async () => {
  expect(() => net.connect(80, '192.0.2.1')).toThrow('the network is off');
  expect(() => net.connect({ host: 'example.com', port: 80 })).toThrow('the network is off');
  await expect(dns.lookup('example.com')).rejects.toThrow('the network is off');
  await expect(fetch('http://192.0.2.1/')).rejects.toThrow();
});

function get(lookup: net.LookupFunction): Promise<string> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: 'example.com', port: port(), lookup, agent: false }, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      })
      .on('error', reject);
  });
}

test('a name that the test maps to this machine may, one mapped elsewhere may not', async () => {
  expect(await get((_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]))).toBe(
    'here',
  );
  const foreign = get((_name, _options, done) => done(null, [{ address: '192.0.2.1', family: 4 }]));
  await expect(foreign).rejects.toThrow('the network is off');
});
