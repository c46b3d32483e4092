/** What every reader of a fact is given, and what it answers. Pure: no clock, no network, no database. */
import type { Block, Conflict, Place, RawPosting, Receipt, Section } from '../posting.ts';

export interface Source {
  raw: RawPosting;
  /** The title with blanks collapsed and entities decoded. */
  title: string;
  /** The shown text: `Posting.descriptionText`. Receipts of origin `text` point into it. */
  text: string;
  blocks: Block[];
  sections: Section[];
  /** Recruiter tags taken out of view ("#LI-Hybrid", "#LI-NM1"), verbatim. */
  tags: string[];
  /** ISO 639-1 of the text, or null. */
  language: string | null;
  /** Places of the company's other postings or its seat, most frequent first; settles ambiguous names and `$`. */
  companyPlaces: Place[];
}

/**
 * A fact with its receipt. `null` instead of a `Found` means *not said*. `conflicts` holds what other sources said
 * otherwise. A fact made of several stretches (bands of pay, several places) may bring further receipts in `more`.
 */
export interface Found<T> {
  value: T;
  receipt: Receipt;
  more?: Receipt[];
  conflicts?: Conflict[];
}
