/**
 * Which addresses and URLs we may reach or show. Pure. The list is IANA's special-purpose registries plus what cloud
 * providers answer metadata on; packages that call everything "unicast" public miss some of these.
 */
import { BlockList, isIP } from 'node:net';
import { Blocked } from '#lib/errors.ts';

export const MAX_URL_LENGTH = 2048;
export const WEB_PORTS: readonly number[] = [80, 443, 8080, 8443];

const refused = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // Azure's wire server
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // IETF protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112
  ['192.52.193.0', 24], // AMT
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24], // AS112
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 3], // multicast, reserved, broadcast
] as const) {
  refused.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['2001::', 23], // IETF protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: carries any IPv4 address
  ['2620:4f:8000::', 48], // AS112
  ['3fff::', 20], // documentation
] as const) {
  refused.addSubnet(net, bits, 'ipv6');
}
/** The only IPv6 space given out for the public Internet; leaves out mapped, compatible, NAT64, ULA, link-local. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** True for an IP address of the public Internet; false for all others and for anything that is no IP address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, 'ipv4');
  if (family !== 6 || address.includes('%')) return false;
  return globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/** The IP address a URL names in place of a host name, without brackets; null when it has a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(bare) ? bare : null;
}

export interface UrlPolicy {
  isAllowedAddress: (address: string) => boolean;
  allowedPorts: readonly number[];
}

/**
 * The URL that may be requested, without its fragment. Throws `Blocked('address')` for other schemes, a user name,
 * other ports, more than 2,048 characters, an address that is not public. Names are judged by safe-agent.ts, when
 * they are resolved.
 */
export function checkFetchUrl(value: string | URL, policy?: Partial<UrlPolicy>): URL {
  const url = URL.parse(String(value));
  if (!url) throw new Blocked('not a URL', 'address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Blocked(`scheme ${url.protocol} is not read`, 'address');
  }
  if (url.username || url.password) throw new Blocked('a URL with a user name is not read', 'address');
  url.hash = '';
  if (String(value).length > MAX_URL_LENGTH || url.href.length > MAX_URL_LENGTH) {
    throw new Blocked(`URL longer than ${MAX_URL_LENGTH} characters`, 'address');
  }
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (!(policy?.allowedPorts ?? WEB_PORTS).includes(port)) {
    throw new Blocked(`port ${port} is not read`, 'address');
  }
  const literal = literalAddress(url.hostname);
  if (literal && !(policy?.isAllowedAddress ?? isPublicAddress)(literal)) {
    throw new Blocked('address is not public', 'address');
  }
  return url;
}

/** Names that never lead to a public site (RFC 6761 and 6762, ICANN's .internal, and what routers make up). */
const PRIVATE_SUFFIXES = new Set(
  'arpa corp home internal intranet invalid lan local localdomain localhost onion private test'.split(' '),
);

/**
 * A link we may store and show (apply links, company and recruiter URLs): http or https, a public host name (no bare
 * IP address, at least one dot), no user name, at most 2,048 characters. Null for anything else; a scheme-less or
 * relative value is null too. The answer is canonical: `parsePublicUrl('HTTPS://Acme.com')?.href` is
 * `https://acme.com/`.
 */
export function parsePublicUrl(value: string): URL | null {
  if (value.length > MAX_URL_LENGTH) return null;
  const url = URL.parse(value);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  if (url.username || url.password || url.href.length > MAX_URL_LENGTH) return null;
  return isPublicName(url.hostname) ? url : null;
}

/**
 * Where an applicant may be sent: `parsePublicUrl`, or a plain `mailto:` with one address at a public name and at most
 * a subject (other fields, such as `bcc`, could add recipients).
 */
export function parseApplyUrl(value: string): URL | null {
  const link = parsePublicUrl(value);
  if (link) return link;
  const mail = value.length <= MAX_URL_LENGTH ? URL.parse(value) : null;
  if (mail?.protocol !== 'mailto:') return null;
  const address = /^[\w.+-]{1,64}@([a-z0-9.-]+)$/i.exec(mail.pathname);
  const plain = mail.search === '' || /^\?subject=[^&]*$/i.test(mail.search);
  return address && plain && isPublicName((address[1] ?? '').toLowerCase()) ? mail : null;
}

function isPublicName(hostname: string): boolean {
  const name = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const labels = name.split('.');
  const top = labels.at(-1) ?? '';
  return (
    name.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label)) &&
    /^[a-z]/.test(top) &&
    !PRIVATE_SUFFIXES.has(top)
  );
}
