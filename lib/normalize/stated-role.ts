/** The words that name the role: the title, or the first role in the text where the title names none. */
import { AGENTS } from './data/function-phrases.ts';
import { firstOccupation } from './first-occupation.ts';
import { type FunctionMatch, matchFunction, TRUST } from './function-index.ts';
import type { Source } from './source.ts';
import { titleWords } from './title-words.ts';

export interface StatedRole {
  text: string;
  /** Offset of `text` in `Source.text`; null when it is the title. */
  start: number | null;
  /** The function that `text` names. */
  match: FunctionMatch | null;
}

/** As much of a title as is read. */
const TITLE_REACH = 300;
/** How far into the text a role is looked for. */
const REACH = 2400;
/** Words before an occupation that may carry its level. */
const LEAD_IN = 40;
const LEVELLED =
  /\b(intern|internship|trainee|junior|senior|sr|lead|director|manager|head|vp|chief|praktik\w*|werkstudent\w*|ausbildung|stage|stagiaire|alternance)\b/i;

const roles = new WeakMap<Source, StatedRole>();

/**
 * Posts on forums are titled "Company: place" or "Multiple positions"; there the first occupation in the text stands in.
 */
export function statedRole(source: Source): StatedRole {
  let role = roles.get(source);
  if (!role) {
    role = find(source);
    roles.set(source, role);
  }
  return role;
}

/** The title with a leading company name blanked out, so that "Acme Health : Nurse" and "Acme Health : Remote" read alike. */
export function withoutCompany(source: Source): string {
  const title = source.title.slice(0, TITLE_REACH);
  const name = source.raw.companyName ?? '';
  let cut = 0;
  // "Sales Manager" names a role, "Charge Robotics" a company.
  const named = (part: string) => {
    const trust = matchFunction(part)?.trust ?? 0;
    return (
      trust === TRUST.role || (trust === TRUST.steered && AGENTS.has(titleWords(part).at(-1)?.word ?? ''))
    );
  };
  // "Flow Traders | Research Engineer | Hong Kong", "Mason : Software Engineer": one word of a name may be an occupation's.
  const isName = (part: string, rest: string) => {
    const first = matchFunction(part);
    return first === null || !named(part) || (first.to - first.from === 1 && named(rest));
  };
  if (
    name.length > 1 &&
    title.toLowerCase().startsWith(name.toLowerCase()) &&
    isName(name, title.slice(name.length))
  ) {
    const mark = /^[^\p{L}\p{N}]*?\s*[:|–—-]\s/u.exec(title.slice(name.length, name.length + 20));
    if (mark) cut = name.length + mark[0].length;
  }
  const colon = title.indexOf(' : ');
  if (cut === 0 && colon > 1 && colon < 60) {
    if (isName(title.slice(0, colon), title.slice(colon + 3))) cut = colon + 3;
  }
  const bar = title.indexOf(' | ');
  const fields = bar > 1 && (title.includes(' | ', bar + 3) || TERMS.test(title.slice(bar)));
  if (cut === 0 && fields && bar < 80) {
    if (isName(title.slice(0, bar), title.slice(bar + 3))) cut = bar + 3;
  }
  return ' '.repeat(cut) + title.slice(cut);
}

/** What the further fields of a forum's headline say. */
const TERMS = /\b(?:remote|on-?site|hybrid|full[- ]?time|https?:)/i;

/** Domains that a forum's headline may name as the industry: "Acme : AI in healthcare". */
const INDUSTRIES = new Set([
  'healthcare',
  'finance',
  'education',
  'research',
  'security',
  'legal',
  'other',
  'data',
  'people',
  'marketing',
]);

const isProse = (title: string): boolean =>
  title.trim().split(/\s+/).length > 8 && /\b(?:we|we're|we’re|our|is|are|you|i|i’m|i'm)\b/i.test(title);

/** How much of the head of the text is the employer's name, as the record or the headline gives it. */
function ownName(source: Source, text: string): number {
  const blanked = /^ */.exec(text)?.[0].length ?? 0;
  const names = [source.raw.companyName ?? '', source.title.slice(0, blanked)];
  for (const name of names) {
    if (name.length > 1 && source.text.slice(0, name.length).toLowerCase() === name.toLowerCase())
      return name.length;
  }
  return 0;
}

/** A forum's post has no title of its own: its first line stands for one. */
function isHeadline(source: Source): boolean {
  const head = source.title.slice(0, 24);
  return head.length === 24 && source.text.startsWith(head);
}

function find(source: Source): StatedRole {
  const text = withoutCompany(source);
  const match = matchFunction(text);
  const title = { text, start: null, match };
  const forum = text.startsWith(' ') || isHeadline(source);
  const industry =
    match &&
    match.trust === TRUST.domain &&
    forum &&
    INDUSTRIES.has(match.function) &&
    !titleWords(text).some((word) => AGENTS.has(word.word));
  // "By turning legal code into AI code, we enable …" speaks of a product.
  const prose = match && match.trust < TRUST.steered && isProse(text);
  if ((match && !industry && !prose) || LEVELLED.test(text)) return title;
  // The employer's name at the head of the text names no role either.
  const own = ownName(source, text);
  const head = ' '.repeat(own) + source.text.slice(own, REACH);
  const occupation = firstOccupation(head);
  // A title that tells of a product names no role: the work itself must tell.
  if (!occupation) return prose ? { text: '', start: null, match: null } : title;
  const from = Math.max(0, occupation.start - LEAD_IN);
  const lead = head.slice(from, occupation.start);
  const cut = Math.max(
    ...['\n', '.', ',', ':', ';', '|', '(', ' - ', ' – ', '•', '* '].map(
      (mark) => lead.lastIndexOf(mark) + mark.length - 1,
    ),
  );
  const start = cut >= 0 ? from + cut + 1 : from;
  const named = head.slice(start, occupation.end);
  return { text: named, start, match: matchFunction(named) };
}
