/** From a posting in the source's words to one in ours. Read top to bottom: this is the order in which facts are read. */
import type { Place, Posting, RawPosting } from '../posting.ts';
import { cleanTitle } from './clean-title.ts';
import { CollectedFacts } from './collect-facts.ts';
import { contentHash } from './content-hash.ts';
import { linkTarget } from './description/link-target.ts';
import { parsePay } from './parse-pay.ts';
import { parsePlaces } from './parse-places.ts';
import { quoteShown, quoteShownConflicts, withPlainBlanks } from './plain-blanks.ts';
import { readPostedAt, readValidThrough } from './read-dates.ts';
import { readDescription } from './read-description.ts';
import { readEducation } from './read-education.ts';
import { readEmploymentType } from './read-employment-type.ts';
import { readFunction } from './read-function.ts';
import { readLanguage } from './read-language.ts';
import { readRemoteLimits } from './read-remote-limits.ts';
import { readRemoteWithin } from './read-remote-within.ts';
import { readSeniority } from './read-seniority.ts';
import { readTechnologies } from './read-technologies.ts';
import { readVisa } from './read-visa.ts';
import { readWorkplace } from './read-workplace.ts';
import { readYears } from './read-years.ts';
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
  const source: Source = {
    raw,
    title,
    ...withPlainBlanks(description),
    language,
    companyPlaces: context.companyPlaces ?? [],
  };

  const seniority = facts.ask('seniority', () => readSeniority(source));
  const jobFunction = facts.ask('function', () => readFunction(source));
  const employmentType = facts.ask('employmentType', () => readEmploymentType(source));
  const places = facts.ask('places', () => parsePlaces(source)) ?? [];
  const workplace = facts.ask('workplace', () => readWorkplace(source));
  const remoteWithin = facts.ask('remoteWithin', () =>
    readRemoteWithin(source, workplace?.workplace ?? null, places),
  );
  const remoteLimits = facts.ask('remoteLimits', () =>
    readRemoteLimits(source, workplace?.workplace ?? null, remoteWithin),
  );
  const pay = facts.ask('pay', () => parsePay(source, places));
  const yearsMin = facts.ask('yearsMin', () => readYears(source));
  const visa = facts.ask('visa', () => readVisa(source));
  const education = facts.ask('education', () => readEducation(source));
  const technologies = facts.askAll('technologies', () => readTechnologies(source));
  const postedAt = facts.ask('postedAt', () => readPostedAt(source));
  const validThrough = facts.ask('validThrough', () => readValidThrough(source));

  return {
    title,
    pay,
    workplace: workplace?.workplace ?? null,
    officeDays: workplace?.officeDays ?? null,
    remoteWithin,
    remoteLimits,
    places,
    employmentType,
    seniority,
    function: jobFunction,
    yearsMin,
    visa,
    education,
    language,
    technologies,
    postedAt,
    validThrough,
    applyUrl: linkTarget(raw.applyUrl),
    descriptionText: description.text,
    blocks: description.blocks,
    sections: description.sections,
    receipts: quoteShown(description.text, facts.receipts),
    conflicts: quoteShownConflicts(description.text, facts.conflicts),
    contentHash: contentHash({
      title,
      locations: raw.locations,
      text: description.text,
      tags: description.tags,
      pay: raw.pay,
    }),
  };
}
