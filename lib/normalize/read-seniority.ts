/** The level a title names. Title alone: years or duties in the text never make a level. */
import type { Receipt, Seniority } from '../posting.ts';
import type { Found, Source } from './source.ts';
import { statedRole } from './stated-role.ts';
import { type Level, levelsOf } from './title-levels.ts';
import { type TitleWord, titleWords } from './title-words.ts';

const ORDER: Seniority[] = [
  'executive',
  'vp',
  'director',
  'manager',
  'principal',
  'staff',
  'lead',
  'senior',
  'mid',
  'junior',
  'entry',
  'intern',
];
/** As far as the headline of a forum post may reach. */
const HEADLINE = 250;
/** Levels that a person has beside a role, not a post of its own. */
const ADJECTIVES = new Set<Seniority>(['junior', 'mid', 'senior', 'staff', 'principal', 'lead']);

/** One level out of those found, or null when they are a choice ("Mid/Senior", "Junior or Senior"). */
function settle(named: Level[], words: TitleWord[], title: string): Level | null {
  // "(Senior) Director": the level in brackets may be, the other is.
  const firm = named.some((level) => !ADJECTIVES.has(level.level) && !bracketed(level, title));
  const levels = firm ? named.filter((level) => !bracketed(level, title)) : named;
  const first = levels[0];
  if (!first) return null;
  const starter =
    levels.find((level) => level.level === 'intern') ?? levels.find((level) => level.level === 'entry');
  // An intern in the CTO's office is an intern; "Junior/Trainee" is at the beginning either way.
  if (starter) return starter;
  const groups = [[first]];
  for (let at = 1; at < levels.length; at++) {
    const one = levels[at - 1];
    const other = levels[at];
    if (!one || !other) continue;
    const between = title.slice(one.end, other.start);
    const choice = CHOICE.test(between) || words[other.from]?.joined === true;
    const bare = /^\s*[-–—|,]\s*$/.test(between) && ADJECTIVES.has(one.level) && ADJECTIVES.has(other.level);
    if (choice || bare) groups.push([other]);
    else if (other.segment === one.segment) groups.at(-1)?.push(other);
    // Another part of the title, such as the team: "Engineering Manager - Senior Living".
    else break;
  }
  const tops = groups.map(highest);
  return tops.every((top) => top.level === tops[0]?.level) ? (tops[0] ?? null) : null;
}

/** Right before a level: an alternative. "Mid/Senior", "Junior or Senior", but not "Senior IT and Operations Manager". */
const CHOICE = /(?:[/&+]|\b(?:or|and|to|und|oder|bis|ou|et|o|y|e|of|en))\s*$/i;

/** "Site Engineers, Lead Developer": the level of a further role, where the first has none. */
function ofAnother(level: Level, words: TitleWord[]): boolean {
  const own = words.slice(level.from, level.to).map((word) => word.word);
  const person = (word: TitleWord) => PEOPLE.has(word.word.replace(/s$/, '')) && !own.includes(word.word);
  const first = words.find(person);
  // "Data Analyst / Junior Data Scientist" is one post under two names.
  const other = words.find((word) => word.segment === level.segment);
  return (
    first !== undefined &&
    other?.slashed !== true &&
    first.segment < level.segment &&
    (HEADS.has(level.level) || words.some((word) => word.segment === level.segment && person(word)))
  );
}

/** Levels that name a role by themselves: "Product Designer, Head of Growth". */
const HEADS: ReadonlySet<Seniority> = new Set(['director', 'vp', 'executive']);

/** Words for people that are no levels. */
const PEOPLE = new Set(
  `engineer developer designer scientist analyst sre swe architect researcher recruiter technician programmer tester
  accountant writer marketer nurse teacher driver mechanic entwickler ingenieur`.split(/\s+/),
);

const bracketed = ({ start, end }: Level, title: string): boolean =>
  title[start - 1] === '(' && title[end] === ')' && title.slice(end + 1).trim() !== '';

/** Of adjacent level words the weightiest: "Senior Manager" is a manager, "Senior Staff" is staff; a junior manager is junior. */
const highest = (levels: Level[]): Level =>
  // A numeral only grades what stands before it.
  levels.find((level) => level.level === 'junior' && level.end - level.start > 1) ??
  levels.reduce((high, level) => (ORDER.indexOf(level.level) < ORDER.indexOf(high.level) ? level : high));

/**
 * The level the title names, or null: for a bare title, for a mixture of levels, for managers of accounts, products or
 * projects. `readSeniority({ title: 'Sr. Backend Engineer' })` → senior, receipt "Sr".
 * A title that names no role ("Acme: full-time") gives way to the first role the text names.
 */
export function readSeniority(source: Source): Found<Seniority> | null {
  let level = levels.get(source);
  if (level === undefined) {
    level = find(source);
    levels.set(source, level);
  }
  return level;
}

/** The employment type asks too: an intern's is told by the level. */
const levels = new WeakMap<Source, Found<Seniority> | null>();

function find(source: Source): Found<Seniority> | null {
  const role = statedRole(source);
  // Below the headline of a forum post several roles of several levels are listed.
  if (role.start !== null && role.start > HEADLINE) return null;
  const words = titleWords(role.text);
  const level = settle(levelsOf(words, role.text), words, role.text);
  if (!level || ofAnother(level, words)) return null;
  const quote = role.text.slice(level.start, level.end);
  const receipt: Receipt =
    role.start === null
      ? { field: 'seniority', origin: 'title', source: null, quote, start: null, end: null }
      : {
          field: 'seniority',
          origin: 'text',
          source: null,
          quote,
          start: role.start + level.start,
          end: role.start + level.end,
        };
  return { value: level.level, receipt };
}
