/** The words of all postings by their stems: what an engine on PostgreSQL asks for the forms of a word and for its like. */
import { hasForms, type StemLanguage, stem, stemLanguage } from '#lib/search/text/stem.ts';
import type { Db } from './client.ts';
import { recordset } from './recordset.ts';

/** The words of one posting. */
export interface PostingWords {
  language: string | null;
  words: readonly string[];
  headWords: readonly string[];
}

/** Rows this process has seen in the table: `en word` → whether as a word of heads. Rows are never deleted. */
const known = new Map<string, boolean>();
const mostKnown = 1_000_000;

interface WordRow {
  language: StemLanguage;
  stem: string;
  word: string;
  in_head: boolean;
}

function missingRows(postings: readonly PostingWords[]): Map<string, WordRow> {
  const missing = new Map<string, WordRow>();
  const note = (language: StemLanguage, word: string, inHead: boolean) => {
    const key = `${language} ${word}`;
    const is = known.get(key);
    if (is === true || (is === false && !inHead)) return;
    const row = missing.get(key);
    if (row !== undefined) row.in_head ||= inHead;
    else missing.set(key, { language, stem: stem(language, word), word, in_head: inHead });
  };
  for (const { language, words, headWords } of postings) {
    const own = stemLanguage(language);
    const head = new Set(headWords);
    for (const word of words) {
      if (!hasForms(word)) continue;
      note('en', word, head.has(word));
      if (own !== null && own !== 'en') note(own, word, false);
    }
  }
  return missing;
}

/**
 * Makes sure that these words can be found by their stems. Runs on its own, before the postings' transaction: two of them
 * with one new word must not wait for each other's commit.
 */
export async function ensureSearchWords(db: Db, postings: readonly PostingWords[]): Promise<void> {
  const missing = missingRows(postings);
  if (missing.size === 0) return;
  const columns = { language: 'text', stem: 'text', word: 'text', in_head: 'boolean' };
  await db.query({
    name: 'ensure-search-words',
    text: `INSERT INTO search_word (language, stem, word, in_head)
      SELECT language, stem, word, in_head FROM ${recordset(columns)}
      WHERE NOT EXISTS (SELECT FROM search_word w WHERE (w.language, w.stem, w.word) = (t.language, t.stem, t.word)
        AND (w.in_head OR NOT t.in_head))
      ORDER BY language, stem, word
      ON CONFLICT (language, stem, word) DO UPDATE SET in_head = true WHERE excluded.in_head AND NOT search_word.in_head`,
    values: [JSON.stringify([...missing.values()])],
  });
  if (known.size + missing.size > mostKnown) known.clear();
  for (const [key, row] of missing) known.set(key, row.in_head);
}

export interface WordForm {
  language: StemLanguage;
  stem: string;
  word: string;
}

/** All words that have one of these stems in its language. */
export async function listWordForms(
  db: Db,
  stems: readonly { language: StemLanguage; stem: string }[],
): Promise<WordForm[]> {
  if (stems.length === 0) return [];
  const { rows } = await db.query<WordForm>({
    name: 'word-forms',
    text: `SELECT w.language, w.stem, w.word FROM search_word w
      JOIN unnest($1::text[], $2::text[]) AS asked(language, stem) USING (language, stem) ORDER BY 1, 2, 3`,
    values: [stems.map(({ language }) => language), stems.map((asked) => asked.stem)],
  });
  return rows;
}

/** Words of titles, technologies, places and company names with this many letters. */
export async function listHeadWords(db: Db, shortest: number, longest: number): Promise<string[]> {
  const { rows } = await db.query<{ word: string }>({
    name: 'head-words',
    text: `SELECT word FROM search_word WHERE language = 'en' AND in_head AND length(word) BETWEEN $1 AND $2`,
    values: [shortest, longest],
  });
  return rows.map(({ word }) => word);
}
