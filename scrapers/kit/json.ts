/** Reads JSON of strangers: exact big integers, no prototype keys, a byte-order mark forgiven, nothing else. */
import { jsonrepair } from 'jsonrepair';

/** Integers of 16 digits and more may not survive as numbers. */
const NEEDS_CARE = /[0-9]{16}|__proto__|\\u005f/i;

/**
 * `JSON.parse` with two differences: an integer beyond 2^53 comes back as the string of its digits, and a `__proto__`
 * key is left out. A leading byte-order mark is skipped. Throws `SyntaxError` (or `RangeError` on absurd nesting).
 *
 * @example parseJson('{"id":9007199254740993}') // { id: '9007199254740993' }
 */
export function parseJson(text: string): unknown {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!NEEDS_CARE.test(body)) return JSON.parse(body);
  return JSON.parse(body, function revive(this: unknown, key, value, context?: { source?: string }) {
    if (key === '__proto__') return undefined;
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      const source = context?.source ?? '';
      if (/^-?[0-9]+$/.test(source)) return source;
    }
    return value;
  });
}

/**
 * An object or array as scripts write it: besides JSON also `undefined`, single quotes, bare keys and trailing commas.
 * Throws when even that cannot be read. For parser threads: repairing takes longer than reading.
 *
 * @example parseLooseJson("[{ id: '1', x: undefined, }]") // [{ id: '1', x: null }]
 */
export function parseLooseJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return parseJson(jsonrepair(text));
  }
}

/**
 * The JSON value that stands after `marker` in a script, for pages that carry their state as `window.x = {…}`.
 * Null when the marker is absent or no whole value follows.
 *
 * @example jsonAfter('window.state = {"a":1};', 'window.state =') // '{"a":1}'
 */
export function jsonAfter(text: string, marker: string | RegExp): string | null {
  const from = typeof marker === 'string' ? text.indexOf(marker) : text.search(marker);
  if (from < 0) return null;
  const length = typeof marker === 'string' ? marker.length : (marker.exec(text)?.[0].length ?? 0);
  let at = from + length;
  while (at < text.length && /[\s=:(]/.test(text.charAt(at))) at++;
  const end = jsonEnd(text, at);
  return end === null ? null : text.slice(at, end);
}

/** Index after the object or array that opens at `start`; strings are respected. Null when it never closes. */
function jsonEnd(text: string, start: number): number | null {
  const open = text.charAt(start);
  if (open !== '{' && open !== '[') return null;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 34) {
      at++;
      while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
    } else if (sign === 123 || sign === 91) depth++;
    else if (sign === 125 || sign === 93) {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
