/** The title as people should see it. */
import { cleanCharacters } from './description/clean-characters.ts';
import { repairMojibake } from './description/repair-mojibake.ts';
import { decodeLeftovers } from './description/unescape-markup.ts';

/** Longer titles are cut at a word; the longest real one met had 160 characters. */
const MAX_TITLE = 300;
const MAX_SOURCE = 4000;
const TAG =
  /<\/?(?:b|strong|i|em|u|a|p|br|div|span|font|small|sup|sub|mark|h[1-6]|img|script|style|svg|iframe)(?:[\s/][^<>]{0,500})?>/gi;

/**
 * The title as it was posted, in its own words: entities decoded, tags, controls and direction overrides gone, blanks
 * collapsed. Nothing is translated, shortened or taken off ("(m/w/d)" stays). Never throws.
 * @example cleanTitle(' Engineer,  R&amp;amp;D ') // 'Engineer, R&D'
 */
export function cleanTitle(title: string): string {
  let out = repairMojibake(title.length > MAX_SOURCE ? title.slice(0, MAX_SOURCE) : title);
  if (out.includes('&')) out = decodeLeftovers(out, true);
  if (out.includes('<')) out = out.replace(TAG, ' ');
  out = cleanCharacters(out).replace(/\s+/g, ' ').trim();
  return out.length > MAX_TITLE ? cutAtWord(out) : out;
}

function cutAtWord(title: string): string {
  const cut = title
    .slice(0, MAX_TITLE)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > MAX_TITLE / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
