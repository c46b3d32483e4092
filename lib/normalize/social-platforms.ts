/** Social networks as tools of the work: "paid campaigns on Meta and TikTok", as against "follow us on LinkedIn". */
import { defineFinder, findAll } from './anchors.ts';
import { sectionAt } from './block-at.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { foldedText } from './fold-text.ts';
import type { Source } from './source.ts';

export interface NamedPlatform {
  name: string;
  start: number;
  end: number;
}

const PLATFORM = defineFinder(
  /(?<![\p{L}\p{N}.@/])(LinkedIn|Linkedin|Instagram|Facebook|TikTok|Tiktok|YouTube|Youtube|Twitter|Pinterest|Snapchat|Reddit|Discord|Twitch|Telegram|WhatsApp|Whatsapp|WeChat|Threads|Bluesky|Meta|X)(?![\p{L}\p{N}]|\.com| (?:[Aa]ds|[Pp]rofile|[Ll]earning|[Pp]age|URL|url|[Aa]ccount|AI|Quest|[Dd]escription|[Tt]ags?|[Rr]ecruiter|Sales Navigator|Campaign Manager)\b)/gu,
);
/** What the sentence is about when a network is worked with. */
const WORKED_WITH =
  /\b(?:social|paid|platforms?|campaigns?|content|creators?|influencers?|ads?|advertis\w+|sourc(?:e|es|ing)|prospect\w*|lead (?:sources|generation)|job boards?|outreach|audiences?|posts?|posten|stories|reels|videos?|banners?|kanale?n?|channels?|redes|reseaux|community|communities|texte|publica\w+|animation|rete sociali|redactie|outbound)\b/;
/** Where the employer can be found, or where one applies. */
const TALKED_OF =
  /\b(?:follow|find|connect with|join|visit|reach|check|meet|see) (?:us|our|me)\b|\b(?:our|your|my|their) (?:\w+ )?(?:linkedin|instagram|facebook|youtube|tiktok|twitter|profiles?|page|channel)\b|\bprofiles?\b|\bapply\b|\bapplication\b|\bfolge|\bschau|\bsuivez|\bsiguenos|\bvolg ons|\bcustomers?\b|\bclients? (?:include|like|such)|\brecruiters? will\b|\bstudy\b|\bformer(?:ly)?\b|\bcompanies (?:like|such)|\bfollow\b|\bresumes?\b|\bcv\b|\bfeel free\b|\b(?:dm|pm|email|message|contact) (?:me|us)\b|\btalks\b|\brecord of accomplish|\bblogs?\b[^.]{0,20}\bgithub|\bportfolio\b|\bbacked\b|\bmembers from\b|\bpeople (?:at|from)\b/;
const TOLD_ELSEWHERE = new Set(['company', 'benefits', 'equal-opportunity', 'pay']);
/** "Meta" alone is a word of many meanings. */
const NEEDS_COMPANY = 'Meta';
const USUAL: Record<string, string> = {
  Linkedin: 'LinkedIn',
  Tiktok: 'TikTok',
  Whatsapp: 'WhatsApp',
  Youtube: 'YouTube',
};
/** Names that are also words count only beside another network. */
const AMBIGUOUS = new Set(['X', 'Threads', 'Telegram', 'Discord', 'Twitch']);
const BESIDE =
  /(?:linkedin|instagram|facebook|tiktok|youtube|twitter|pinterest|snapchat|reddit|discord|telegram|meta)(?: ?[,/&+] ?| and | or | und | et | y |, and |, or |\/)$/;
const BESIDE_AFTER =
  /^(?: ?[,/&+] ?| and | or | und | et | y |, and |, or )(?:linkedin|instagram|facebook|tiktok|youtube|twitter|pinterest|snapchat|reddit|discord|telegram)\b/;
const MOST = 60;

/** The networks that the tasks or requirements speak of, each once, in order. */
export function socialPlatforms(source: Source): NamedPlatform[] {
  const folded = foldedText(source);
  const found = new Map<string, NamedPlatform>();
  let seen = 0;
  for (const match of findAll(source.text, PLATFORM)) {
    if (++seen > MOST) break;
    const written = match[1] ?? '';
    const name = USUAL[written] ?? written;
    const start = match.index;
    if (found.has(name)) continue;
    const section = sectionAt(source, start);
    if (section && TOLD_ELSEWHERE.has(section.kind) && section.heading !== null) continue;
    const clause = folded.slice(clauseStart(source, start, 160), clauseEnd(source, start, 160));
    if (!WORKED_WITH.test(clause) || TALKED_OF.test(clause)) continue;
    if (
      AMBIGUOUS.has(name) &&
      !BESIDE.test(folded.slice(Math.max(0, start - 20), start)) &&
      !BESIDE_AFTER.test(folded.slice(start + written.length, start + written.length + 20))
    )
      continue;
    if (name === NEEDS_COMPANY && !/(?:google|tiktok|youtube|instagram|facebook|linkedin|snap)/.test(clause))
      continue;
    found.set(name, { name, start, end: start + written.length });
  }
  return [...found.values()];
}
