/** What a text asks for, in SQL over `posting_search s`: `s.search` holds all words, `s.head` title, facts and company. */
import type { Db } from '#lib/db/client.ts';
import { listHeadWords, listWordForms } from '#lib/db/search-words.ts';
import { Parameters } from './postgres-conditions.ts';
import { closeness, type Sign } from './text/closeness.ts';
import { editDistance } from './text/edit-distance.ts';
import type { Leaf, Term, TextPlan, Vocabulary } from './text/plan-text.ts';
import { scores } from './text/scores.ts';
import { fieldWeights, languageMark } from './text/search-vector.ts';
import { hasForms, stem, stemLanguages } from './text/stem.ts';

type Scope = 'all' | 'head' | 'title';
/** Word → language → the words that are its forms there. */
type Forms = Map<string, Map<string, string[]>>;

const quote = (word: string) => `'${word.replace(/['\\]/g, '$&$&')}'`;

function leavesOf(terms: readonly Term[]): Leaf[] {
  return terms.flatMap(({ anyOf }) => anyOf.flat());
}

async function readForms(db: Db, leaves: readonly Leaf[]): Promise<Forms> {
  const words = leaves.flatMap((leaf) => (leaf.kind === 'word' && hasForms(leaf.word) ? [leaf.word] : []));
  const asked = words.flatMap((word) =>
    stemLanguages.map((language) => ({ language, stem: stem(language, word) })),
  );
  const found = await listWordForms(db, asked);
  return new Map(
    words.map((word) => [
      word,
      new Map(
        stemLanguages.map((language) => {
          const own = stem(language, word);
          return [
            language,
            found.filter((form) => form.language === language && form.stem === own).map((form) => form.word),
          ];
        }),
      ),
    ]),
  );
}

/** A leaf as a `tsquery`; `weights` limits it to fields. */
function leafQuery(leaf: Leaf, weights: string, forms: Forms): string {
  const lexeme = (word: string) => `${quote(word)}${weights && `:${weights}`}`;
  const oneOf = (words: Iterable<string>) => `(${[...words].map(lexeme).join(' | ')})`;
  if (leaf.kind === 'prefix') return `${quote(leaf.word)}:*${weights}`;
  if (leaf.kind === 'phrase') return `(${leaf.words.map(lexeme).join(' <-> ')})`;
  const { en = [], ...others } = Object.fromEntries(forms.get(leaf.word) ?? []);
  const own = Object.entries(others)
    .filter(([, words]) => words.length > 0)
    .map(([language, words]) => `(${quote(languageMark(language))} & ${oneOf(words)})`);
  return `(${[oneOf(new Set([leaf.word, ...en])), ...own].join(' | ')})`;
}

/** A term as a `tsquery`; null where it cannot stand in that scope. */
function termQuery(term: Term, scope: Scope, forms: Forms): string | null {
  if (scope === 'title' && term.field === 'company') return null;
  const weights =
    term.field === null ? (scope === 'title' ? fieldWeights.title : '') : fieldWeights[term.field];
  const options = term.anyOf.map((leaves) =>
    leaves.map((leaf) => leafQuery(leaf, weights, forms)).join(' & '),
  );
  return `(${options.join(' | ')})`;
}

/** A sign of `closeness` as a `tsquery`. */
function signQuery(sign: Sign): string {
  const options = sign.map((parts) =>
    parts.map(({ in: where, words }) =>
      leafQuery({ kind: 'phrase', words }, where === 'title' ? fieldWeights.title : '', new Map()),
    ),
  );
  return options.map((parts) => `(${parts.join(' & ')})`).join(' | ');
}

export interface TextSql {
  /** Conditions on `s`, to be joined with AND. */
  conditions: string[];
  /** The posting's score (lib/search/text/scores.ts); `'0'` where no ranking was asked for. */
  relevance: string;
}

type Add = (query: string | null) => string;

function textConditions({ required, excluded, some }: AskedText, forms: Forms, add: Add): string[] {
  const free = required.filter(({ field }) => field === null).map((term) => termQuery(term, 'all', forms));
  const limited = required.filter(({ field }) => field !== null);
  const conditions = limited.map((term) => `s.head @@ ${add(termQuery(term, 'head', forms))}`);
  if (free.length > 0) conditions.push(`s.search @@ ${add(free.join(some ? ' | ' : ' & '))}`);
  for (const term of excluded) {
    const column = term.field === null ? 'search' : 'head';
    conditions.push(`s.posting_id NOT IN
      (SELECT posting_id FROM posting_search WHERE ${column} @@ ${add(termQuery(term, 'all', forms))})`);
  }
  return conditions;
}

function textRelevance({ required, some }: AskedText, forms: Forms, add: Add): string {
  const sums = required.map((term) => {
    const title = termQuery(term, 'title', forms);
    const inTitle = title === null ? '' : `WHEN s.head @@ ${add(title)} THEN ${scores.title + scores.head}`;
    const inHead = `WHEN s.head @@ ${add(termQuery(term, 'head', forms))} THEN ${scores.head}`;
    const place = `CASE ${inTitle} ${inHead} ELSE 0 END`;
    if (!some) return place;
    const column = term.field === null ? 'search' : 'head';
    const all = add(termQuery(term, 'all', forms));
    return `${place} + CASE WHEN s.${column} @@ ${all} THEN ${scores.matched} ELSE 0 END`;
  });
  const signs = closeness(required).map(
    (sign) => `CASE WHEN s.head @@ ${add(signQuery(sign))} THEN ${scores.close} ELSE 0 END`,
  );
  return [...sums, ...signs].join(' + ') || '0';
}

type AskedText = Pick<TextPlan, 'required' | 'excluded' | 'some'>;

/** The SQL of a plan, its queries added to the parameters of a statement. */
export async function textSql(
  db: Db,
  asked: AskedText,
  parameters: Parameters,
  { ranked }: { ranked: boolean },
): Promise<TextSql> {
  const forms = await readForms(db, leavesOf([...asked.required, ...asked.excluded]));
  const add: Add = (query) => parameters.add(query ?? '', 'tsquery');
  return {
    conditions: textConditions(asked, forms, add),
    relevance: ranked ? textRelevance(asked, forms, add) : '0',
  };
}

const openPostings = `posting_search s JOIN posting p ON p.id = s.posting_id AND p.state = 'open'`;

/** The vocabulary of the postings open in this database. */
export function postgresVocabulary(db: Db): Vocabulary {
  return {
    async count(leaf, where, enough) {
      const parameters = new Parameters();
      const query = leafQuery(leaf, '', await readForms(db, [leaf]));
      const limit = parameters.add(Number.isFinite(enough) ? enough : null, 'bigint');
      const { rows } = await db.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM (SELECT FROM ${openPostings}
         WHERE s.${where === 'head' ? 'head' : 'search'} @@ ${parameters.add(query, 'tsquery')} LIMIT ${limit}) found`,
        parameters.values,
      );
      return rows[0]?.count ?? 0;
    },
    async listNear(word, limit) {
      const words = await listHeadWords(db, word.length - limit, word.length + limit);
      return words
        .map((other) => ({ word: other, distance: editDistance(word, other, limit) }))
        .filter(({ distance }) => distance > 0 && distance <= limit);
    },
    async matchesAll(required, excluded) {
      const parameters = new Parameters();
      const asked = { required, excluded, some: false };
      const { conditions } = await textSql(db, asked, parameters, { ranked: false });
      const { rows } = await db.query<{ exists: boolean }>(
        `SELECT EXISTS (SELECT FROM ${openPostings} WHERE ${conditions.join(' AND ')}) AS exists`,
        parameters.values,
      );
      return rows[0]?.exists ?? false;
    },
  };
}
