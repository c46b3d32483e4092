/** Word forms that mean the same in a language. A stem is for comparing only. */
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';

const stemmers = {
  en: english,
  // The Snowball stemmer keeps the feminine apart: Entwicklerinnen, Entwicklerin, Entwickler.
  de: (word: string) => german(word.replace(/er(?:in(?:nen)?)?$/, 'er')),
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
} satisfies Record<string, (word: string) => string>;

export type StemLanguage = keyof typeof stemmers;

/** English stems join words in postings of every language, the others' only in postings of their own. */
export const stemLanguages = Object.keys(stemmers) as StemLanguage[];

export function stemLanguage(language: string | null): StemLanguage | null {
  return language !== null && Object.hasOwn(stemmers, language) ? (language as StemLanguage) : null;
}

/** Whether the word has forms at all: Latin letters only, three at least. */
export const hasForms = (word: string) => /^[a-z]{3,}$/.test(word);

/** The stem of a folded word: `stem('en', 'engineers')` → `'engin'`. A word without forms is its own. */
export function stem(language: StemLanguage, word: string): string {
  return hasForms(word) ? stemmers[language](word) : word;
}
