/**
 * Pages that stand in for the real one until a person proves to be one. They often come with status 200, and reading
 * one as a board would show it empty.
 */
import { decodeText } from './charset.ts';

/** Walls are small; a real page may hold a captcha in its application form. */
const MAX_WALL_BYTES = 64 * 1024;
const MAX_WALL_WORDS = 40;

const TITLES =
  /<title[^>]{0,200}>\s*(?:just a moment\b|attention required! \| cloudflare|access denied\b|please wait\.\.\. \| cloudflare|ddos-guard\b|pardon our interruption\b|are you (?:a )?(?:human|robot)|human verification|security check(?:point)?\s*<|vercel security checkpoint|verif(?:y|ying) you are human|bot verification|robot challenge screen|one more step\b)/i;
const WIDGETS =
  /g-recaptcha|h-captcha|hcaptcha\.com|cf-turnstile|challenges\.cloudflare\.com|cdn-cgi\/challenge-platform|captcha-delivery\.com|_incapsula_resource|px-captcha|geetest|awswafintegration|captcha\.js/i;

/** Some walls say what they are. */
export function hasWallHeader(headers: Record<string, string>): boolean {
  return (
    headers['cf-mitigated'] === 'challenge' ||
    /^(?:challenge|captcha)$/.test(headers['x-amzn-waf-action'] ?? '')
  );
}

/** An HTML page with a wall's title, or one with a captcha and next to no words. */
export function isWallPage(headers: Record<string, string>, body: Buffer): boolean {
  if (body.length > MAX_WALL_BYTES) return false;
  const start = body.subarray(0, 200).toString('latin1').trimStart();
  if (!start.startsWith('<')) return false;
  const html = decodeText(body, headers['content-type']);
  if (TITLES.test(html)) return true;
  if (!WIDGETS.test(html)) return false;
  return countWords(html) <= MAX_WALL_WORDS;
}

/** Words a reader would see, roughly. One pass: the page may be hostile. */
function countWords(html: string): number {
  let text = '';
  for (let at = 0; at >= 0 && at < html.length; ) {
    const open = html.indexOf('<', at);
    text += ` ${html.slice(at, open < 0 ? html.length : open)}`;
    if (open < 0) break;
    const hidden = /^<(script|style|noscript|template)\b/i.exec(html.slice(open, open + 12))?.[1];
    // An element that never closes hides the rest.
    const close = hidden ? indexOfIgnoringCase(html, `</${hidden}`, open) : open;
    at = close < 0 ? -1 : html.indexOf('>', close) + 1 || -1;
  }
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function indexOfIgnoringCase(text: string, part: string, from: number): number {
  const found = new RegExp(part, 'gi');
  found.lastIndex = from;
  return found.exec(text)?.index ?? -1;
}
