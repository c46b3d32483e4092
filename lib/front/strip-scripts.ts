/**
 * A page without the framework's scripts. A server-rendered page carries its own text a second time, for React to wake up
 * with; where nothing wakes up, that is half of its bytes and all of its JavaScript. Pure.
 */
import { PENDING_MARK } from '#lib/pending-mark.ts';

// React escapes `<`, `>` and quotes in texts and attributes, and `</script` and `<!--` inside scripts; so these find elements only.
const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/g;
const nonce = / nonce="[^"]*"/g;
const openTag = /<(?:link|style|script)\b[^>]*>/g;
/** Where React finds its way again: boundaries that are complete, and the seams of texts. */
const marks = /<!--(?:\/?\$|\/?&| )-->/g;
const emptied = '<div hidden=""></div>';
/** A boundary that a script was to fill or to redraw; or nothing but scripts, which is Next's answer to an error. */
const unfinished = /<!--\$[?!~]|<html id="__next_error__"/;

const isOwn = (attributes: string, body: string) =>
  / type="application\/ld\+json"/.test(attributes) ||
  (body === '' && / src="\/assets\//.test(attributes)) ||
  body === PENDING_MARK;

/**
 * Keeps structured data, scripts of /assets/ and PENDING_MARK; all other scripts go, and nonces with them. Null for a page that
 * is not complete without its scripts.
 */
export function stripScripts(html: string): string | null {
  const rest = html.replace(script, (whole, attributes: string, body: string) =>
    isOwn(attributes, body) ? whole : '',
  );
  if (unfinished.test(rest)) return null;
  return rest
    .replace(scriptPreload, '')
    .replace(openTag, (tag) => tag.replace(nonce, ''))
    .replace(marks, '')
    .replace(emptied, '');
}
