// @ts-check
/**
 * What a reader keeps in this browser: roles saved, applied to or hidden, companies and words hidden, notes. One JSON
 * text under one key of localStorage, written only after the reader pressed something. Pure but for `load` and `change`,
 * which are given the storage.
 */

/**
 * A role as it was when it was kept, so that it can be listed after it has closed. Dates are ISO 8601; '' is "not".
 * @typedef {{ href: string, title: string, company: string, companyHref: string, saved: string, applied: string,
 *   hidden: string, note: string }} Role
 * @typedef {{ href: string, name: string, hidden: string }} Company
 * @typedef {{ version: 1, roles: Role[], companies: Company[], words: string[], shortcutsOff: boolean,
 *   showApplied: boolean }} Kept
 * @typedef {{ href: string, title: string, company: string, companyHref: string }} Card
 * @typedef {'saved' | 'applied' | 'hidden'} Mark
 * @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} Store
 * @typedef {'' | 'unreadable' | 'newer' | 'refused'} Problem unreadable: not ours; newer: a later version's; refused: no storage
 */

export const KEY = 'tsj:tracker';
/** Entries and characters; a whole file is at most `text` characters. */
export const LIMITS = {
  roles: 3000,
  companies: 1000,
  words: 200,
  title: 300,
  word: 60,
  note: 2000,
  text: 2_000_000,
};
/** The marks of a role. */
export const MARKS = /** @type {const} */ (['saved', 'applied', 'hidden']);

/** @returns {Kept} */
export const empty = () => ({
  version: 1,
  roles: [],
  companies: [],
  words: [],
  shortcutsOff: false,
  showApplied: false,
});

/** @param {Kept} kept */
export const isEmpty = (kept) =>
  kept.roles.length + kept.companies.length + kept.words.length === 0 &&
  !kept.shortcutsOff &&
  !kept.showApplied;

/** @param {unknown} value @param {number} most */
const text = (value, most) => (typeof value === 'string' ? value.slice(0, most) : '');
/** @param {unknown} value */
const date = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? value
    : '';
/** Only an address of this site's own pages; nothing that could run or lead away. @param {unknown} value @param {string} folder */
const address = (value, folder) =>
  typeof value === 'string' &&
  value.length <= 400 &&
  value.startsWith(folder) &&
  /^\/\w+\/[\w.~%-]+$/.test(value)
    ? value
    : '';
/** @param {unknown} value @returns {Record<string, unknown>[]} */
const objects = (value) =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** A role that carries no mark and no note is not kept. @param {Role} role */
const isKept = (role) => MARKS.some((mark) => role[mark] !== '') || role.note !== '';

/** The first of each key. @template T @param {T[]} list @param {(one: T) => string} key */
const distinct = (list, key) =>
  [...new Map(list.toReversed().map((one) => [key(one), one])).values()].reverse();

/**
 * Reads what is or may be ours. Entries that are not understood are left out; the rest is cut to the limits.
 * @param {string | null} json
 * @returns {{ kept: Kept, problem: Problem, dropped: number }} dropped: entries left out
 */
export function parse(json) {
  if (json === null) return { kept: empty(), problem: '', dropped: 0 };
  /** @type {any} */
  let data;
  try {
    data = json.length > LIMITS.text ? null : JSON.parse(json);
  } catch {
    data = null;
  }
  if (typeof data !== 'object' || data === null || !Number.isInteger(data.version) || data.version < 1)
    return { kept: empty(), problem: 'unreadable', dropped: 0 };
  if (data.version > 1) return { kept: empty(), problem: 'newer', dropped: 0 };
  const roles = objects(data.roles).map((one) => ({
    href: address(one.href, '/jobs/'),
    title: text(one.title, LIMITS.title),
    company: text(one.company, LIMITS.title),
    companyHref: address(one.companyHref, '/companies/'),
    saved: date(one.saved),
    applied: date(one.applied),
    hidden: date(one.hidden),
    note: text(one.note, LIMITS.note),
  }));
  const companies = objects(data.companies).map((one) => ({
    href: address(one.href, '/companies/'),
    name: text(one.name, LIMITS.title),
    hidden: date(one.hidden),
  }));
  const words = Array.isArray(data.words)
    ? data.words.map((/** @type {unknown} */ one) => cleanWord(one))
    : [];
  const kept = {
    ...empty(),
    roles: distinct(
      roles.filter((role) => role.href !== '' && role.title !== '' && isKept(role)),
      (role) => role.href,
    ).slice(0, LIMITS.roles),
    companies: distinct(
      companies.filter((company) => company.href !== '' && company.name !== '' && company.hidden !== ''),
      (company) => company.href,
    ).slice(0, LIMITS.companies),
    words: distinct(
      words.filter((/** @type {string} */ word) => toWords(word).trim() !== ''),
      toWords,
    ).slice(0, LIMITS.words),
    shortcutsOff: data.shortcutsOff === true,
    showApplied: data.showApplied === true,
  };
  const given = [data.roles, data.companies, data.words].reduce(
    (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
    0,
  );
  const dropped = given - kept.roles.length - kept.companies.length - kept.words.length;
  return { kept, problem: '', dropped };
}

/** @param {Kept} kept @param {Card} card */
function withRole(kept, card) {
  const known = kept.roles.find((role) => role.href === card.href);
  const role = known ?? { ...card, saved: '', applied: '', hidden: '', note: '' };
  return { role, others: kept.roles.filter((one) => one !== known) };
}

/**
 * Puts a mark on a role (`now`, ISO 8601) or takes it away (''). The newest stands first.
 * @param {Kept} kept @param {Card} card @param {Mark} mark @param {string} now @returns {Kept}
 */
export function markRole(kept, card, mark, now) {
  const { role, others } = withRole(kept, card);
  const marked = { ...role, [mark]: now };
  return { ...kept, roles: isKept(marked) ? [marked, ...others] : others };
}

/** @param {Kept} kept @param {string} href @param {string} note @returns {Kept} */
export function noteRole(kept, href, note) {
  const roles = kept.roles.map((role) =>
    role.href === href ? { ...role, note: note.slice(0, LIMITS.note) } : role,
  );
  return { ...kept, roles: roles.filter(isKept) };
}

/** @param {Kept} kept @param {{ href: string, name: string }} company @param {string} now @returns {Kept} */
export function hideCompany(kept, company, now) {
  const others = kept.companies.filter((one) => one.href !== company.href);
  return {
    ...kept,
    companies: now === '' ? others : [{ href: company.href, name: company.name, hidden: now }, ...others],
  };
}

/** A word or phrase as typed, without quotes and needless blanks. @param {unknown} value */
export const cleanWord = (value) =>
  text(value, LIMITS.word)
    .replace(/["“”„]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters, digits, + and # in lower case, one blank between words and around them. @param {string} value */
const toWords = (value) =>
  ` ${value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim()} `;

/** Scripts that put no blanks between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;

/** Whether a title has the word or phrase, whole words only: "intern" is not in "internal". @param {string} title @param {string} word */
export function hasWord(title, word) {
  const wanted = toWords(word);
  if (wanted.trim() === '') return false;
  return toWords(title).includes(unspaced.test(wanted) ? wanted.trim() : wanted);
}

/**
 * Why a card is left out of a list; '' if it stays.
 * @param {Kept} kept @param {Card} card @returns {'' | 'role' | 'company' | 'word' | 'applied'}
 */
export function leftOut(kept, card) {
  const role = kept.roles.find((one) => one.href === card.href);
  if (role?.hidden) return 'role';
  if (kept.companies.some((company) => company.href === card.companyHref)) return 'company';
  if (role?.applied && !kept.showApplied) return 'applied';
  // What one has saved is not taken away by a word.
  if (!role?.saved && kept.words.some((word) => hasWord(card.title, word))) return 'word';
  return '';
}

/**
 * Adds what a file holds to what is kept; where both know a role, what is kept stands and the file fills its gaps.
 * @param {Kept} kept @param {Kept} more @returns {Kept}
 */
export function merge(kept, more) {
  const roles = [...kept.roles, ...more.roles].map((role) => {
    const other = more.roles.find((one) => one.href === role.href);
    if (other === undefined) return role;
    return {
      ...role,
      saved: role.saved || other.saved,
      applied: role.applied || other.applied,
      hidden: role.hidden || other.hidden,
      note: role.note || other.note,
    };
  });
  return {
    version: 1,
    roles: distinct(roles, (role) => role.href),
    companies: distinct([...kept.companies, ...more.companies], (company) => company.href),
    words: distinct([...kept.words, ...more.words], toWords),
    shortcutsOff: kept.shortcutsOff || more.shortcutsOff,
    showApplied: kept.showApplied || more.showApplied,
  };
}

/** localStorage; where it is switched off, even naming it throws, and one that refuses everything. @returns {Store} */
export function openStorage() {
  try {
    return localStorage;
  } catch {
    const refuse = () => {
      throw new Error('no storage');
    };
    return { getItem: refuse, setItem: refuse, removeItem: refuse };
  }
}

/** @param {Store} storage */
export function load(storage) {
  try {
    return parse(storage.getItem(KEY));
  } catch {
    return { kept: empty(), problem: /** @type {Problem} */ ('refused'), dropped: 0 };
  }
}

/** @param {Kept} before @param {Kept} after @returns {string} what is too much, or '' */
function beyond(before, after) {
  for (const list of /** @type {const} */ (['roles', 'companies', 'words'])) {
    if (after[list].length > LIMITS[list] && after[list].length > before[list].length)
      return `This browser keeps at most ${LIMITS[list].toLocaleString('en')} ${list}. Remove some first.`;
  }
  return '';
}

/**
 * Reads afresh, changes, writes; nothing left means nothing stored. Other tabs may have written in between.
 * @param {Store} storage @param {(kept: Kept) => Kept} edit
 * @returns {string} '' if it is stored, else what to tell the reader; then nothing was changed
 */
export function change(storage, edit) {
  const { kept: before, problem } = load(storage);
  if (problem === 'newer')
    return 'What this browser keeps was written by a newer version of this page. Reload, then try again.';
  const after = edit(before);
  const json = JSON.stringify(after);
  const tooMuch = beyond(before, after);
  if (tooMuch) return tooMuch;
  if (json.length > LIMITS.text)
    return 'This would be more than this page keeps. Remove some roles or notes first.';
  try {
    if (isEmpty(after)) storage.removeItem(KEY);
    else storage.setItem(KEY, json);
    return '';
  } catch {
    return 'Your browser did not let this page store it: its storage is full or switched off.';
  }
}
