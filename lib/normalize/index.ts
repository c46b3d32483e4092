/** From a posting in the source's words to one in ours. Read top to bottom: this is the order in which facts are read. */
import type { Place, Posting, RawPosting } from '../posting.ts';
import { cleanTitle } from './clean-title.ts';
import { CollectedFacts } from './collect-facts.ts';
import { contentHash } from './content-hash.ts';
import { linkTarget } from './description/link-target.ts';
import { readPostedAt, readValidThrough } from './read-dates.ts';
import { readDescription } from './read-description.ts';
import { readFunction } from './read-function.ts';
import { readLanguage } from './read-language.ts';
import { readSeniority } from './read-seniority.ts';
import type { Source } from './source.ts';

export interface NormalizeContext {
  companyName?: string | null;
  /** Places of the company's other postings, most frequent first. */
  companyPlaces?: Place[];
  /** Told when a reader throws, which is a bug in that reader. */
  onError?: (field: string, error: unknown) => void;
}

/**
 * Derives every field of a posting, each with its receipt. Pure: no clock, no network, no database. Never throws: a
 * reader that fails costs its own field. `null` means *not said*.
 */
export function normalizePosting(raw: RawPosting, context: NormalizeContext = {}): Posting {
  const facts = new CollectedFacts(context.onError ?? (() => {}));
  const title = cleanTitle(raw.title);
  const description = readDescription(raw.descriptionHtml);
  const language = readLanguage(description.blocks, description.sections);
  const source: Source = { raw, title, ...description, language, companyPlaces: context.companyPlaces ?? [] };

  const seniority = facts.ask('seniority', () => readSeniority(source));
  const jobFunction = facts.ask('function', () => readFunction(source));
  const postedAt = facts.ask('postedAt', () => readPostedAt(source));
  const validThrough = facts.ask('validThrough', () => readValidThrough(source));

  return {
    title,
    pay: null,
    workplace: null,
    officeDays: null,
    remoteWithin: null,
    places: [],
    employmentType: null,
    seniority,
    function: jobFunction,
    yearsMin: null,
    visa: null,
    education: null,
    language,
    technologies: [],
    postedAt,
    validThrough,
    applyUrl: linkTarget(raw.applyUrl),
    descriptionText: description.text,
    blocks: description.blocks,
    sections: description.sections,
    receipts: facts.receipts,
    conflicts: facts.conflicts,
    contentHash: contentHash({
      title,
      locations: raw.locations,
      text: description.text,
      tags: description.tags,
      pay: raw.pay,
    }),
  };
}
