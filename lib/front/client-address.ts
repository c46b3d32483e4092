import ipaddr from 'ipaddr.js';

/** Where a proxy of ours may stand. */
const OURS = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal']);

/**
 * Whose request it is, for limits of attempts. What a request itself says in `X-Forwarded-For` counts only from a proxy of
 * ours – a peer on this machine or in a private network –, and then only what that proxy added: the last address. Pure.
 * @example clientAddress('203.0.113.9', '198.51.100.1') // '203.0.113.9'
 * @example clientAddress('127.0.0.1', '6.6.6.6, 198.51.100.1') // '198.51.100.1'
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
): string | undefined {
  if (peer === undefined || !ipaddr.isValid(peer)) return peer;
  if (!OURS.has(ipaddr.process(peer).range())) return peer;
  const added = forwardedFor?.split(',').at(-1)?.trim();
  return added !== undefined && ipaddr.isValid(added) ? added : peer;
}
