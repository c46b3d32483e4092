/** Which addresses are public pages: the same for every reader, complete without the framework's scripts. Pure. */
import { facetKeys } from '#lib/search/facets.ts';
import { parseSearch } from '#lib/search/query.ts';

export interface PublicPage {
  /** What the web process is asked for, and the page's name among those kept. */
  path: string;
  /** What makes a kept page old: any change of the data, or one of the postings it links to. */
  follows: 'all' | 'mentioned';
  /** Whether it may be kept for those who ask next. */
  kept: boolean;
}

interface Rule {
  path: RegExp;
  /** The parameters it reads. */
  reads: readonly string[];
  follows: PublicPage['follows'];
}

/** A new page of `app/(site)` is a line here once it needs no script of React's; until then it is served as Next makes it. */
const rules: Rule[] = [
  { path: /^\/$/, reads: [], follows: 'all' },
  { path: /^\/jobs$/, reads: ['q', 'sort', 'after', ...facetKeys], follows: 'all' },
  { path: /^\/jobs\/[a-z0-9-]{1,200}$/, reads: [], follows: 'mentioned' },
  { path: /^\/companies$/, reads: ['q', 'from', 'after'], follows: 'all' },
  { path: /^\/companies\/[a-z0-9-]{1,200}$/, reads: [], follows: 'all' },
  { path: /^\/companies\/[a-z0-9-]{1,200}\/history$/, reads: ['show', 'page'], follows: 'all' },
  { path: /^\/sources$/, reads: ['q', 'state', 'after'], follows: 'all' },
  { path: /^\/insights$/, reads: [], follows: 'all' },
  { path: /^\/insights\/week$/, reads: ['show', 'of', 'page'], follows: 'all' },
  { path: /^\/(about|policy|tracker)$/, reads: [], follows: 'all' },
];

/** Longer addresses are answered and not kept. */
const longestKept = 2_000;

/** What of an address may be kept: nothing unknown, nothing that means nothing; both are without end. */
function isKnown(rule: Rule, pathname: string, search: string): boolean {
  if (search.length > longestKept) return false;
  if (search === '') return true;
  const parameters = new URLSearchParams(search);
  if (![...parameters.keys()].every((name) => rule.reads.includes(name))) return false;
  return pathname !== '/jobs' || parseSearch(parameters).problems.length === 0;
}

/**
 * `'/jobs?q=rust'` → the results page, kept. Null for every address that is not one of a public page as we write it; Next
 * answers those itself.
 */
export function publicPage(url: string): PublicPage | null {
  const at = url.indexOf('?');
  const pathname = at === -1 ? url : url.slice(0, at);
  const search = at === -1 ? '' : url.slice(at + 1);
  const rule = rules.find(({ path }) => path.test(pathname));
  if (rule === undefined) return null;
  return { path: url, follows: rule.follows, kept: isKnown(rule, pathname, search) };
}
