import { hasForms, type StemLanguage, stem, stemLanguages } from '../text/stem.ts';
import type { Sections } from './layout.ts';
import { compareBytes, packStrings } from './sorted-strings.ts';

export const formKey = (language: StemLanguage, stemmed: string) => `${language}\0${stemmed}`;

/**
 * The terms that are forms of one word, by language and stem. English stems join all words; those of another language are
 * only needed where a document is in it (`languages`), and joining more words than such documents have does no harm: the
 * engine looks for them in these documents only.
 */
export function buildForms(
  terms: readonly string[],
  languages: ReadonlySet<StemLanguage>,
): Pick<Sections, 'formOffsets' | 'formBytes' | 'formStarts' | 'formTerms'> {
  const byForm = new Map<string, number[]>();
  for (const language of stemLanguages) {
    if (language !== 'en' && !languages.has(language)) continue;
    for (const [term, word] of terms.entries()) {
      if (!hasForms(word)) continue;
      const key = formKey(language, stem(language, word));
      const members = byForm.get(key);
      if (members === undefined) byForm.set(key, [term]);
      else members.push(term);
    }
  }
  const keys = [...byForm.keys()].sort(compareBytes);
  const names = packStrings(keys);
  const lists = keys.map((key) => byForm.get(key) ?? []);
  const formStarts = new Uint32Array(keys.length + 1);
  for (const [index, members] of lists.entries())
    formStarts[index + 1] = (formStarts[index] as number) + members.length;
  return {
    formOffsets: names.offsets,
    formBytes: names.bytes,
    formStarts,
    formTerms: Uint32Array.from(lists.flat()),
  };
}
