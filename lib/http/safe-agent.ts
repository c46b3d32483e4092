/**
 * The connections of the project. Every address is checked where it is dialled: all answers of the resolver must be
 * public, and the one dialled is one of those checked, so a name cannot change between check and use (rebinding).
 * IP literals never reach a resolver and are checked in the connector. No proxy is taken from the environment.
 */
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { Blocked } from '#lib/errors.ts';
import { isPublicAddress, literalAddress } from './safe-address.ts';
import type { Limits, Lookup } from './types.ts';

/** A name may have hundreds of addresses; each costs a connect attempt when the first ones are dead. */
const MAX_ADDRESSES = 6;

interface SafeAgentOptions {
  lookup?: Lookup;
  isAllowedAddress?: (address: string) => boolean;
  limits: Limits;
}

/** Dials allowed addresses only; other connections fail with `Blocked('address')`. */
export function createSafeConnector(options: SafeAgentOptions): buildConnector.connector {
  const { lookup, isAllowedAddress, limits } = options;
  const allowed = isAllowedAddress ?? isPublicAddress;
  const dial = buildConnector({
    lookup: checkedLookup(lookup ?? ((host) => systemLookup(host, { all: true })), allowed),
    timeout: limits.connectMs,
    allowH2: false,
    // Said here so that NODE_TLS_REJECT_UNAUTHORIZED cannot switch it off.
    rejectUnauthorized: true,
  });
  return (target, callback) => {
    const literal = literalAddress(target.hostname);
    if (literal && !allowed(literal)) {
      callback(new Blocked('address is not public', 'address'), null);
      return;
    }
    dial(target, callback);
  };
}

/** undici's Agent over such a connector. */
export function createSafeAgent(connect: buildConnector.connector, limits: Limits): Agent {
  return new Agent({
    connect,
    allowH2: false,
    pipelining: 1,
    connections: 4,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: limits.maxHeaderBytes,
  });
}

function checkedLookup(lookup: Lookup, allowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (answers) => {
        const first = answers[0];
        if (!first) {
          callback(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), '');
        } else if (!answers.every((answer) => allowed(answer.address))) {
          callback(new Blocked('address is not public', 'address'), '');
        } else if (options.all) {
          callback(null, answers.slice(0, MAX_ADDRESSES));
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: Error) => callback(error, ''),
    );
  };
}
