/** Which postings are one and the same role: renumbered, posted again, or listed on several boards. Pure. */

export interface RoleIdentity {
  title: string;
  /** The source's place texts. */
  locations: readonly string[];
  requisitionId: string | null;
}

export interface RoleText extends RoleIdentity {
  text: string;
}

/** A title as two people would agree that it is the same one: case, marks, punctuation and "(m/w/d)" aside. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\([a-z]( ?[/|*] ?[a-z]){1,3}\)/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

const placeKey = (place: string) =>
  place
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const roleKey = (role: RoleIdentity) =>
  `${titleKey(role.title)}\n${role.locations.map(placeKey).sort().join('\n')}`;

function sharePlace(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const places = new Set(a.map(placeKey));
  return b.some((place) => places.has(placeKey(place)));
}

const MAX_WORDS = 3000;

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const set = new Set<string>();
  for (let at = 0; at + 2 < Math.min(words.length, MAX_WORDS); at++) {
    set.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  }
  return set;
}

/** Share (0–1) of three-word sequences that two texts have in common, of all that either has. Two empty texts: 1. */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = shingles(a);
  const right = shingles(b);
  if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0;
  let common = 0;
  for (const item of left) if (right.has(item)) common++;
  return common / (left.size + right.size - common);
}

/** Below this two texts of one title are two roles. A new salary line or a new paragraph about us stays above it. */
export const SIMILAR = 0.6;

const differentRequisitions = (a: RoleIdentity, b: RoleIdentity) =>
  a.requisitionId !== null && b.requisitionId !== null && a.requisitionId !== b.requisitionId;

/** True when both are the same role of one company: same requisition, or same title, a common place and a like text. */
export function isSameRole(a: RoleText, b: RoleText): boolean {
  if (differentRequisitions(a, b)) return false;
  if (a.requisitionId !== null && a.requisitionId === b.requisitionId) return true;
  if (titleKey(a.title) !== titleKey(b.title) || !sharePlace(a.locations, b.locations)) return false;
  return textSimilarity(a.text, b.text) >= SIMILAR;
}

/**
 * The best match of `role` among `candidates` (same company), or null. Each candidate is given away once: take it from
 * the list before asking for the next role.
 */
export function findSameRole<C extends RoleText>(role: RoleText, candidates: readonly C[]): C | null {
  let best: C | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    if (!isSameRole(role, candidate)) continue;
    const score =
      role.requisitionId !== null && role.requisitionId === candidate.requisitionId
        ? 2
        : textSimilarity(role.text, candidate.text);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Of so many three-word sequences a text is long enough to tell roles apart by a part of it. */
const MIN_SHINGLES = 20;

/** Share (0–1) of the shorter text's three-word sequences that stand in the longer: feeds cut adverts and add lines of theirs. */
function textOverlap(a: string, b: string): number {
  const left = shingles(a);
  const right = shingles(b);
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  if (short.size < MIN_SHINGLES) return textSimilarity(a, b);
  let common = 0;
  for (const item of short) if (long.has(item)) common++;
  return common / short.size;
}

const ANYWHERE = /^(?:fully )?(?:remote|anywhere|worldwide|global|anywhere in the world)$/;

/** Whether two place lists may mean the same: a feed says "Berlin" or "Worldwide" where the board says "Berlin, Germany". */
function mayBeSamePlace(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const words = (places: readonly string[]) => places.map((place) => placeKey(place).split(' '));
  const within = (some: string[], other: string[]) => some.every((word) => other.includes(word));
  if ([...a, ...b].some((place) => ANYWHERE.test(placeKey(place)))) return true;
  const others = words(b);
  return words(a).some((one) => others.some((other) => within(one, other) || within(other, one)));
}

/** True when an open feed's posting and one of the employer's own board are the same role. */
export function isSameListing(a: RoleText, b: RoleText): boolean {
  if (differentRequisitions(a, b) || titleKey(a.title) !== titleKey(b.title)) return false;
  return mayBeSamePlace(a.locations, b.locations) && textOverlap(a.text, b.text) >= SIMILAR;
}

/** The best such match of `role` among `candidates` (same company): a common place first, then the text. Null: none. */
export function findSameListing<C extends RoleText>(role: RoleText, candidates: readonly C[]): C | null {
  const score = (one: C) =>
    (sharePlace(role.locations, one.locations) ? 2 : 0) + textOverlap(role.text, one.text);
  const same = candidates.filter((one) => isSameListing(role, one));
  return same.sort((one, other) => score(other) - score(one))[0] ?? null;
}

/** Of the open postings at least this share must return under new ids. */
const REKEYED_SHARE = 0.9;
const REKEYED_MIN = 5;

/**
 * Recognises a vendor that gave all openings new ids: nothing listed is known, and nine of ten open postings are there
 * again with the same title and places. Returns old id → new id, or null when that is not what happened.
 */
export function pairRekeyed(
  open: readonly (RoleIdentity & { sourceId: string })[],
  listed: readonly (RoleIdentity & { sourceId: string })[],
  known: ReadonlySet<string>,
): Map<string, string> | null {
  if (open.length < REKEYED_MIN || listed.some(({ sourceId }) => known.has(sourceId))) return null;
  const byRole = new Map<string, string[]>();
  for (const role of listed) {
    const key = roleKey(role);
    const ids = byRole.get(key);
    if (ids) ids.push(role.sourceId);
    else byRole.set(key, [role.sourceId]);
  }
  const pairs = new Map<string, string>();
  for (const role of open) {
    const newId = byRole.get(roleKey(role))?.shift();
    if (newId !== undefined) pairs.set(role.sourceId, newId);
  }
  return pairs.size >= open.length * REKEYED_SHARE ? pairs : null;
}
