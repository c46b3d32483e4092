/** The technologies a posting names: one scan over the words, then a look at what stands around the doubtful ones. */
import type { Receipt } from '../posting.ts';
import { defineFinder, findAll } from './anchors.ts';
import { blockAt } from './block-at.ts';
import {
  ASKED_FOR,
  AT_COMPANY,
  CUE_AFTER,
  CUE_AHEAD,
  CUSTOMERS,
  ENUMERATED,
  LIKENED,
  OTHERS_LIKE_IT,
  STRICT_AFTER,
  STRICT_AHEAD,
} from './data/technology-context.ts';
import { foldedText, foldText } from './fold-text.ts';
import { scanTechnologies, type TechnologyMatch } from './scan-technologies.ts';
import { sectionKindOf } from './section-headings.ts';
import { socialPlatforms } from './social-platforms.ts';
import type { Source } from './source.ts';
import { unlistedNames } from './unlisted-names.ts';

/** Between the names of a list there is no more than this, and no end of a sentence. */
const LIST_GAP = 24;
const JOIN = String.raw`(?:[\s,/|&+•·()[\]*:;-]*(?:[,/|&+•·()[\]*:;\n]|\b(?:and|or|und|oder|et|ou|y|o|e|en|of|als)\b)[\s,/|&+•·()[\]*:;-]*)`;
const LIST = new RegExp(`^${JOIN}(?:[\\w.+#-]+[\\s,/|&+-]+)?$`);
const TIGHT_LIST = new RegExp(`^${JOIN}$`);
/** Two names this close speak of technology. */
const NEAR = 48;
const AROUND = 130;

/** Written with a capital: "Clay" may be the tool, "clay" is not. */
const isCapital = ({ spelling }: TechnologyMatch): boolean =>
  /^\p{Lu}\S*\p{Ll}/u.test(spelling.words[0] ?? '');

/** Settles the doubtful matches by their neighbours and by the words around them. */
function settle(matches: TechnologyMatch[], folded: string): TechnologyMatch[] {
  const beside = (
    one: TechnologyMatch | undefined,
    other: TechnologyMatch | undefined,
    rule: RegExp,
  ): boolean => {
    if (!one || !other || other.start - one.end > LIST_GAP) return false;
    return rule.test(folded.slice(one.end, other.start));
  };
  // Lists are settled from both ends: in "Go, Rust, Python" Python vouches for Rust and Rust for Go.
  const settleAt = (at: number) => {
    const match = matches[at];
    if (match && !match.sure) match.sure = vouched(match, matches[at - 1], matches[at + 1]);
  };
  for (let at = 0; at < matches.length; at++) settleAt(at);
  for (let at = matches.length - 1; at >= 0; at--) settleAt(at);
  return matches.filter((match) => match.sure);

  function vouched(
    match: TechnologyMatch,
    previous: TechnologyMatch | undefined,
    next: TechnologyMatch | undefined,
  ): boolean {
    const listed = match.spelling.guard === 'listed';
    const rule = listed ? TIGHT_LIST : LIST;
    if (previous?.sure && beside(previous, match, rule)) return true;
    if (next?.sure && beside(match, next, rule)) return true;
    const after = folded.slice(match.end, match.end + 20);
    if (listed)
      return (
        STRICT_AFTER.test(after) ||
        (isCapital(match) &&
          !after.startsWith("'s") &&
          (STRICT_AHEAD.test(folded.slice(Math.max(0, match.start - 48), match.start)) ||
            OTHERS_LIKE_IT.test(folded.slice(match.end, match.end + 90))))
      );
    // Two doubtful names in one list vouch for each other: "Go/Rust".
    if (previous && previous.spelling.guard === 'context' && beside(previous, match, TIGHT_LIST)) return true;
    if (next && next.spelling.guard === 'context' && beside(match, next, TIGHT_LIST)) return true;
    if (CUE_AFTER.test(after)) return true;
    const ahead = folded.slice(Math.max(0, match.start - 80), match.start);
    if (CUE_AHEAD.test(ahead)) return true;
    const near = (other: TechnologyMatch | undefined) =>
      other?.sure &&
      Math.max(other.start - match.end, match.start - other.end) < NEAR &&
      !/[.\n]/.test(folded.slice(Math.min(other.end, match.end), Math.max(other.start, match.start)));
    return Boolean(near(previous) || near(next));
  }
}

/** Sections that tell of the company, of what one gets and of fairness: the tools named there are not the role's. */
const ELSEWHERE = new Set<string>(['company', 'benefits', 'equal-opportunity']);

function isElsewhere(source: Source, folded: string, match: TechnologyMatch): boolean {
  // Headings of these are not told apart well enough.
  if (source.language === 'ja' || source.language === 'zh' || source.language === 'ko') return false;
  const block = blockAt(source, match.start);
  const section = block ? source.sections[block.section] : undefined;
  if (!block || !section || section.heading === null || !ELSEWHERE.has(section.kind)) return false;
  // Told by its items alone, such a section may as well be a list of openings.
  if (section.kind === 'benefits' && sectionKindOf(section.heading) === null) return false;
  const ahead = folded.slice(Math.max(block.start, match.start - STACK_REACH), match.start);
  return section.kind !== 'company' || !STACK.test(ahead);
}

/** How far ahead of a name its list may be introduced. */
const STACK_REACH = 300;
/** What a company says of its own tools counts, as does a role named below "About us". */
const STACK =
  /\bstack\b|\btechnologies\b|\bwe (?:use|code|build|write|develop)\b|\b(?:built|written|developed) (?:with|on|in)\b|\b(?:engineer|developer|programmer)s?\b[^.\n]{0,60}$/;

/** "Acme | Senior Engineer | Berlin", "Acme : Engineers": a post's title that begins with who hires. */
const HEADED = /^([^|:(]{2,80}?)\s*(?:\([^)]{1,40}\)\s*)?(?:\||\s:\s)/;

/** "About Acme" above a paragraph, "At Acme, we …". */
const INTRODUCED = defineFinder(
  /(?:(?<=^|\n)(?:About|Life at|Why work at|Why join|Why|Working at|Meet|Who is|What is|Über|À propos de|Sobre) (\p{Lu}[\p{L}\p{N}.&' -]{1,30}?)(?=\s*[:?!]?\s*(?:\n|$))|\bAt (\p{Lu}[\p{L}\p{N}.&'-]{1,30}),? (?:we|our|you)\b|\b[Jj]oin (\p{Lu}[\p{L}\p{N}.&-]{1,30})(?:['’]s| (?:and|as|in|to)\b|!))/gu,
);
/** "Acme is building …": what follows the name. */
const DOING = defineFinder(
  /\bis (?:building|on a mission|hiring|reimagining|transforming|revolutioni[sz]ing|redefining|the (?:leading|most|only|world|first|fastest way))\b/gu,
);
const SUBJECT = /(?:^|\n|\. )(\p{Lu}[\p{L}\p{N}.&'-]{1,30}) $/u;
const employers = new WeakMap<Source, string[]>();

/** Names by which the posting calls the employer, folded. */
function employerNames(source: Source): string[] {
  let names = employers.get(source);
  if (!names) {
    const company = source.raw.companyName ?? HEADED.exec(source.title)?.[1];
    names = company ? [company] : [];
    for (const match of findAll(source.text, INTRODUCED)) names.push(match[1] ?? match[2] ?? match[3] ?? '');
    for (const { index } of findAll(source.text, DOING)) {
      const subject = SUBJECT.exec(source.text.slice(Math.max(0, index - 34), index))?.[1];
      if (subject) names.push(subject);
    }
    names = names.map(foldText);
    employers.set(source, names);
  }
  return names;
}

const isName = (name: string, quote: string): boolean =>
  name === quote || name.startsWith(`${quote} `) || name.startsWith(`${quote},`);

/** The employer's own name: "At Acme, we …". */
function isEmployer(source: Source, folded: string, match: TechnologyMatch): boolean {
  const quote = folded.slice(match.start, match.end);
  if (!employerNames(source).some((name) => isName(name, quote))) return false;
  // Unless the role asks for it: "3+ years of hands-on experience with …".
  return !ASKED_FOR.test(folded.slice(Math.max(0, match.start - 80), match.start));
}

/** None of the rules below looks beyond them. */
const SENTENCE_ENDS = ['\n', '.', ';'];

/** `previous`: the end of the last name that was a customer's; in a list its neighbours are too. */
function isCustomer(text: string, folded: string, match: TechnologyMatch, previous: number): boolean {
  if (previous >= 0 && match.start - previous < AROUND && ENUMERATED.test(text.slice(previous, match.start)))
    return true;
  const around = folded.slice(Math.max(0, match.start - AROUND), match.start);
  const ahead = around.slice(Math.max(...SENTENCE_ENDS.map((sign) => around.lastIndexOf(sign))) + 1);
  return CUSTOMERS.test(ahead) || LIKENED.test(ahead) || (ahead.endsWith(' at ') && AT_COMPANY.test(ahead));
}

/**
 * Named technologies in their usual spelling, each once, in the order in which the title and the text name them; a receipt
 * for each. `readTechnologies` of "Experience in C/C++ and CUDNN" → C, C++, cuDNN.
 */
export function readTechnologies(source: Source): { value: string[]; receipts: Receipt[] } {
  const value: string[] = [];
  const receipts: Receipt[] = [];
  const known = new Set<string>();
  const take = (match: TechnologyMatch, text: string, inTitle: boolean) => {
    if (known.has(match.spelling.name)) return;
    known.add(match.spelling.name);
    value.push(match.spelling.name);
    receipts.push({
      field: 'technologies',
      origin: inTitle ? 'title' : 'text',
      source: null,
      quote: text.slice(match.start, match.end),
      start: inTitle ? null : match.start,
      end: inTitle ? null : match.end,
    });
  };
  const title = foldText(source.title.slice(0, 300));
  const heads = HEADED.test(source.title) ? employerNames(source) : [];
  for (const match of settle(scanTechnologies(source.title, title), title))
    if (!heads.some((name) => isName(name, title.slice(match.start, match.end))))
      take(match, source.title, true);
  const folded = foldedText(source);
  let customer = -1;
  const counted = settle(scanTechnologies(source.text, folded), folded).filter((match) => {
    if (isCustomer(source.text, folded, match, customer)) {
      customer = match.end;
      return false;
    }
    return !isElsewhere(source, folded, match) && !isEmployer(source, folded, match);
  });
  for (const match of counted) take(match, source.text, false);
  for (const { name, start, end } of [...unlistedNames(source.text, counted), ...socialPlatforms(source)]) {
    if (known.has(name)) continue;
    known.add(name);
    value.push(name);
    const quote = source.text.slice(start, end);
    receipts.push({ field: 'technologies', origin: 'text', source: null, quote, start, end });
  }
  return { value, receipts };
}
