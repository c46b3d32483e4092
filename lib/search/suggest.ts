/** What to propose for words that are being typed. */
import { setImmediate } from 'node:timers/promises';
import { pool } from '#lib/db/client.ts';
import { listFrequent } from '#lib/db/suggestions.ts';
import { log } from '#lib/log.ts';
import { countryName } from '#lib/views/country-names.ts';
import { slugOfCountry } from './regions.ts';
import { type Known, type Suggestion, type SuggestionKind, SuggestionList } from './suggestion-list.ts';

/** Proposals may be so old; what they lead to never is. */
const goodForMs = 10 * 60_000;
const longestText = 100;

const sources = [
  ['title', 20_000],
  ['tech', 2_000],
  ['place', 10_000],
  ['country', 300],
  ['company', 50_000],
] as const;

/** One after the other: each reads all open postings, and nobody waits for the sum. */
async function readKnown(): Promise<Known[]> {
  const known: Known[] = [];
  for (const [source, most] of sources) {
    const kind: SuggestionKind = source === 'country' ? 'place' : source;
    for (const { value, label, count } of await listFrequent(pool, source, most)) {
      if (source !== 'country') known.push({ kind, label, value: value ?? label, count });
      else if (value !== null)
        known.push({ kind, label: countryName(value), value: slugOfCountry(value), count });
    }
  }
  return known;
}

let list: { made: Promise<SuggestionList>; atMs: number } | null = null;
let isBeingMade = false;

async function make(atMs: number): Promise<SuggestionList> {
  isBeingMade = true;
  try {
    // The process has pages to answer meanwhile.
    const made = await SuggestionList.make(await readKnown(), setImmediate);
    list = { made: Promise.resolve(made), atMs };
    return made;
  } finally {
    isBeingMade = false;
  }
}

/** The list at hand; an old one is answered with while the next is made. */
function currentList(nowMs: number): Promise<SuggestionList> {
  if (list === null) {
    list = { made: make(nowMs), atMs: nowMs };
    // Tried again by the next who types.
    list.made.catch(() => {
      list = null;
    });
  } else if (nowMs - list.atMs > goodForMs && !isBeingMade) {
    make(nowMs).catch((error) => log.warn({ err: error }, 'suggestions'));
  }
  return list.made;
}

/** Titles, technologies, places and companies of open roles that begin with what was typed; see SuggestionList.find. */
export async function suggest(
  text: string,
  { now, only }: { now: Date; only?: SuggestionKind },
): Promise<Suggestion[]> {
  const typed = text.trim().slice(0, longestText);
  return typed === '' ? [] : (await currentList(now.getTime())).find(typed, only);
}
