/** Whether a stretch of the text stands among requirements, among wishes, or elsewhere. */

import { anchorsIn, defineAnchors } from './anchors.ts';
import { blockAt } from './block-at.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { NEEDS, OTHERS, WISHES } from './data/requirement-words.ts';
import { foldedText } from './fold-text.ts';
import { remember } from './remember.ts';
import type { Source } from './source.ts';

export type Strength = 'required' | 'preferred' | 'other';

interface Mark {
  at: number;
  strength: Strength;
}

/** A heading is no longer than this. */
const HEADING = 90;
/** Text this long in one block has lost its headings; they are looked for inside. */
const UNBROKEN = 500;

const wishes = new RegExp(`(?:^|[^a-z])(?:${WISHES})`);
const opening = new RegExp(
  String.raw`^[^a-z\u3040-\u9fff]{0,6}(?:(?<wish>(?:\w+ ){0,2}(?:${WISHES}))|(?<other>${OTHERS})|(?<need>${NEEDS}))`,
);
/** Headings inside such a text; anchors say where one may begin. */
const INSIDE =
  defineAnchors(`preferred nice_to nice-to bonus_points good_to_have desirable pluses von_vorteil wunschenswert deseable souhaite
  benefits perks what_we_offer we_offer responsibilities about_us wir_bieten das_bieten_wir aufgaben nous_offrons missions ofrecemos funciones
  key_responsibilities compensation minimum_ basic_ required_ requirements qualifications must-have must_have looking_for anforderungen
  dein_profil ihr_profil requisitos profil_recherche`);
const inside =
  /(?<wish>preferred(?: qualifications| skills| experience| requirements)?|nice[ -]to[ -]haves?|bonus points|good to have|desirable|pluses|von vorteil|wunschenswert|deseables?|souhaites?)\s{0,2}[:(]|(?<wish2>preferred qualifications|nice to have but not required|nice[ -]to[ -]haves?|bonus points)|(?<other>(?:benefits|perks|what we offer|we offer|responsibilities|about us|wir bieten|das bieten wir|aufgaben|nous offrons|missions|ofrecemos|funciones|key responsibilities|compensation)\s{0,2}:)|(?<need>(?:minimum |basic |required )?(?:requirements|qualifications)|must[ -]have|looking for|anforderungen|dein profil|ihr profil|requisitos|profil recherche)\b/y;

function strengthOf(groups: Record<string, string | undefined> | undefined): Strength | null {
  if (!groups) return null;
  if (groups.wish || groups.wish2) return 'preferred';
  if (groups.other) return 'other';
  return groups.need ? 'required' : null;
}

/** A line of a paragraph made of nothing but the words of a heading: "Education & Experience". */
const HEADLINE =
  /^\W*(?:(?:required|minimum|preferred|basic|key|core|technical|desired|desirable|education(?:al)?|experience|skills?|qualifications?|requirements?|knowledge|competencies|essential|nice to have|good to have|must[- ]haves?|and|the|your|job|bonus|a plus)[\s:&/,+-]*){1,6}\W*$/;

/** Headings that stand as lines inside one paragraph. */
function linesOf(folded: string, start: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (let at = start; at < end; ) {
    const feed = folded.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    // A line that is the whole paragraph was looked at as such.
    const line = stop - at > 60 || (at === start && stop === end) ? '' : folded.slice(at, stop);
    if (line && HEADLINE.test(line))
      found.push({ at, strength: wishes.test(line) ? 'preferred' : 'required' });
    at = stop + 1;
  }
  return found;
}

/** Postings share most of their headings. */
const opened = remember(4_000, (text) => strengthOf(opening.exec(text)?.groups));
const isWish = remember(4_000, (heading) => {
  // "Experience: 6+ years, ideally …" is no list of wishes.
  // "Qualifications & preferred experience" is both.
  const head = heading.split(/[,\d]/, 1)[0] ?? '';
  return (
    wishes.test(head) &&
    !/(?:qualifications?|requirements?|required|skills) (?:&|and|\/|und|et|y) /.test(head)
  );
});
const namesWish = remember(4_000, (heading) => wishes.test(heading.toLowerCase()));

const marks = new WeakMap<Source, Mark[]>();

function marksOf(source: Source): Mark[] {
  const known = marks.get(source);
  if (known) return known;
  const folded = foldedText(source);
  const found: Mark[] = [];
  const anchors = anchorsIn(source, INSIDE);
  let next = 0;
  for (const block of source.blocks) {
    const length = block.end - block.start;
    const text = folded.slice(block.start, Math.min(block.end, block.start + HEADING));
    const heading = block.kind === 'heading' || (length < HEADING && /[:：]\s*$/.test(text));
    // "Preferred: …" and "Nice to have – …" open their own line.
    const labelled =
      !heading && block.kind !== 'item' && length >= HEADING && /^[^:：]{2,45}[:：]/.test(text);
    const mayOpen = heading || labelled || (block.kind === 'paragraph' && length < HEADING);
    const strength = mayOpen ? opened(text) : null;
    if (heading) {
      const kind = source.sections[block.section]?.kind;
      found.push({
        at: block.start,
        strength: isWish(text)
          ? 'preferred'
          : (strength ?? (kind === 'qualifications' ? 'required' : 'other')),
      });
    } else if (labelled && strength) found.push({ at: block.start, strength });
    else if (
      block.kind === 'paragraph' &&
      length < HEADING &&
      strength === 'preferred' &&
      !/[.!]$/.test(text)
    ) {
      found.push({ at: block.start, strength });
    }
    if (block.kind === 'paragraph' && !heading) found.push(...linesOf(folded, block.start, block.end));
    if (length >= UNBROKEN) {
      let past = block.start;
      while ((anchors[next] ?? block.start) < block.start) next++;
      for (; next < anchors.length; next++) {
        const at = anchors[next] ?? block.end;
        if (at >= block.end) break;
        if (at < past) continue;
        inside.lastIndex = at;
        const match = inside.exec(folded);
        if (!match) continue;
        past = at + match[0].length;
        // In running text a heading shows by its capital.
        const letter = source.text[at] ?? '';
        const mark = strengthOf(match.groups);
        if (mark && letter !== letter.toLowerCase()) found.push({ at, strength: mark });
      }
    }
  }
  marks.set(source, found);
  return found;
}

/** `preferred` under "Nice to have", `required` under "Requirements", `other` where no heading says. */
export function strengthAt(source: Source, at: number): Strength {
  let strength: Strength | null = null;
  for (const mark of marksOf(source)) {
    if (mark.at > at) break;
    strength = mark.strength;
  }
  if (strength !== null && strength !== 'other') return strength;
  const block = blockAt(source, at);
  const section = block && block.start <= at ? source.sections[block.section] : undefined;
  if (section?.heading && namesWish(section.heading.slice(0, HEADING))) return 'preferred';
  if (section?.kind === 'qualifications') return 'required';
  return strength ?? 'other';
}

const SOFT_AHEAD =
  /\b(ideally|ideal candidates?(?: \w+){0,3}|preferably|preferred|bonus(?: points)?|nice to have|plus ?:|desirable|optional|idealerweise|wunschenswert|bevorzugt|idealement|de preference|idealmente|preferiblemente|preferentemente|bij voorkeur|het liefst|preferencialmente|preferibilmente|advantageous|helpful|would be great|not required)\b[^.;]{0,50}$/;
const SOFT_AFTER =
  /(?:\b(?:preferred|desirable|desired|(?:is|are|would be|will be|as|considered) (?:an? )?(?:\w+ )?(?:plus|bonus|advantage|asset|nice|ideal|beneficial)|a (?:big |huge |strong |definite )?plus|strongly preferred|is preferred|nice to have|not required|not (?:mandatory|necessary|essential|a must)|optional|advantageous|beneficial|(?:is|ist|sind|waren?) (?:von vorteil|wunschenswert|ein plus)|von vorteil|wunschenswert|ein plus|de preference(?! (?:dans|en|sur)\b)|souhaitee?s?|appreciee?s?|(?:est|serait|sera) un (?:plus|atout)|un plus|un atout|deseables?|valorables?|se valorara|es un plus|een pre|is een pre|pluspunt|mooi meegenomen|desejavel|diferencial|preferenziale|gradit[ao]|costituisce titolo|e un plus))\b/;

/** "Bachelor's preferred, Master's required": the wish is the other one's. */
const DEMANDED = /^(?: degrees?)?(?: is| are)? required\b/;

/**
 * Whether the clause around a stretch makes it a wish: "ideally 3 years …", "3 years … preferred". "3 years, preferably in
 * finance" stays a requirement.
 */
export function isSoftened(source: Source, start: number, end: number): boolean {
  const folded = foldedText(source);
  if (DEMANDED.test(folded.slice(end, end + 40))) return false;
  if (SOFT_AHEAD.test(folded.slice(clauseStart(source, start, 90), start))) return true;
  const colon = folded.slice(end, clauseEnd(source, end, 170)).split(': ', 1)[0] ?? '';
  // A bracket of its own speaks of itself: "(call centre experience preferred)", "crypto (preferred), FX or equities".
  const clause = colon.replace(
    /\((?!(?:strongly |highly )?preferred(?!\)(?:,| or\b))|desirable|desired|a plus|nice|ideal|optional|advantageous|beneficial|an? (?:advantage|bonus|asset)|valorable|deseable|preferible|wunschenswert|von vorteil|idealerweise|souhaite|apprecie|un plus|desejavel|diferencial|preferenziale|gradit|pre\b)[^)]{0,120}\)/g,
    ' ',
  );
  const soft = SOFT_AFTER.exec(clause);
  if (!soft) return false;
  const between = clause.slice(0, soft.index);
  if (/\b(?:is )?required\b/.test(between)) return false;
  if (
    /experience[^,;]{0,80},\s*(?:with|some|plus|and|including)?[^,]{0,50}\bexperience|experience (?:with|in|plus|and|including) [^,;]{3,80}\bexperience ?$|\d\+? years/.test(
      between,
    )
  ) {
    return false;
  }
  // Another thing is preferred: "3 years of experience, MBA preferred", "5 years, and fluency in German is a plus".
  return !/(?:,|\band\b|\bmit\b|\bwith\b|\()[^,]{0,60}\b(?:degrees?|bachelor'?s?|master'?s?|mba|phd|certifi\w*|licen[cs]e|fluen\w+|knowledge|kenntnisse|experience (?:in|with)|familiarity|background|cpa|cfa|pmp)\b[^,]{0,60}$/.test(
    between,
  );
}
