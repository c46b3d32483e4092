// @ts-check
/** Marks on the cards and pages of roles, and the keys of the results. Nothing is stored before something is pressed. */
import { change, hideCompany, leftOut, load, markRole, openStorage } from './tracker-store.js';

/**
 * @typedef {import('./tracker-store.js').Card} Card
 * @typedef {import('./tracker-store.js').Kept} Kept
 * @typedef {'saved' | 'applied' | 'hidden' | 'company'} Act
 * @typedef {{ slot: HTMLElement, card: Card, item: HTMLElement | null, link: HTMLElement | null,
 *   buttons: Record<Act, HTMLButtonElement>, said: HTMLElement, acted: boolean, saidAt: number }} Entry
 * item: the row that may be left out, null where nothing is. acted: pressed on this page, so it keeps a line with its undo.
 */

const storage = openStorage();

/** @param {string} tag @param {string} className @param {string} [text] */
function make(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
/** @param {string} text @param {() => void} onPress */
function makeButton(text, onPress) {
  const button = /** @type {HTMLButtonElement} */ (make('button', 'tracker-button', text));
  button.type = 'button';
  button.addEventListener('click', onPress);
  return button;
}

/** @type {Act[]} */
const ACTS = ['saved', 'applied', 'hidden', 'company'];
const LABELS = { saved: 'Save', applied: 'Applied', hidden: 'Hide role', company: 'Hide company' };
/** @type {Record<Act, (card: Card) => string>} */
const DONE = {
  saved: () => 'Saved in this browser.',
  applied: () => 'Marked as applied.',
  hidden: (card) => `Hidden: ${card.title}.`,
  company: (card) => `All roles of ${card.company} are hidden.`,
};
/** @type {Record<Act, (card: Card) => string>} */
const UNDONE = {
  saved: () => 'No longer saved.',
  applied: () => 'No longer marked as applied.',
  hidden: () => 'Shown again.',
  company: (card) => `Roles of ${card.company} are shown again.`,
};

/** @type {Entry[]} */
const entries = [];
/** What `u` takes back, newest last. @type {{ entry: Entry, act: Act, was: string }[]} */
const done = [];
const bar = /** @type {HTMLElement | null} */ (document.querySelector('.tracker-bar'));
let showAll = false;
/** The card the keys act on. @type {Entry | null} */
let current = null;

/** @param {Kept} kept @param {Card} card @param {Act} act */
const dateOf = (kept, card, act) =>
  act === 'company'
    ? (kept.companies.find((one) => one.href === card.companyHref)?.hidden ?? '')
    : (kept.roles.find((one) => one.href === card.href)?.[act] ?? '');

/** Entries in the results in view. */
const inView = () => entries.filter((entry) => entry.item && entry.link && entry.link.offsetParent !== null);

function draw() {
  const { kept } = load(storage);
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { card, item, buttons, acted } of entries) {
    for (const act of ACTS) buttons[act].setAttribute('aria-pressed', String(dateOf(kept, card, act) !== ''));
    if (!item) continue;
    const why = leftOut(kept, card);
    if (why) counts[why] = (counts[why] ?? 0) + 1;
    // What was pressed just now leaves a line with its undo; what was left out before leaves nothing.
    item.dataset.leftOut = why === '' ? '' : showAll ? 'shown' : acted ? 'said' : 'gone';
  }
  drawBar(counts);
  document.documentElement.removeAttribute('data-tracker');
}

/** @param {Record<string, number>} counts */
function drawBar(counts) {
  const line = bar?.querySelector('.tracker-count');
  if (!bar || !line) return;
  const applied = counts.applied ?? 0;
  const hidden = Object.values(counts).reduce((sum, one) => sum + one, 0) - applied;
  const parts = [hidden ? `${hidden} hidden by you` : '', applied ? `${applied} applied to` : ''].filter(
    Boolean,
  );
  const hadFocus = line.contains(document.activeElement);
  line.textContent = parts.length ? `On this page: ${parts.join(', ')}. ` : '';
  if (parts.length === 0) {
    showAll = false;
    return;
  }
  const button = makeButton(showAll ? 'Leave them out' : 'Show', () => {
    showAll = !showAll;
    for (const entry of entries) entry.acted = false;
    draw();
  });
  line.append(button);
  if (hadFocus) button.focus();
}

/** An undo stays for this long at least, and where the card has gone as long as the page. */
const SAID_MS = 20_000;

/** Says it on the card itself, where the keyboard is. @param {Entry} entry @param {string} words @param {boolean} [undoable] */
function say(entry, words, undoable = false) {
  for (const one of entries) {
    const old = Date.now() - one.saidAt > SAID_MS && one.item?.dataset.leftOut !== 'said';
    if (old || one === entry) one.said.replaceChildren();
  }
  entry.saidAt = Date.now();
  entry.said.append(make('span', '', words));
  if (!undoable) return;
  const link = /** @type {HTMLAnchorElement} */ (make('a', '', 'What this browser keeps'));
  link.href = '/tracker';
  entry.said.append(
    makeButton('Undo', () => undo(entry)),
    link,
  );
}

/** The next card in view after one that has gone; else the one before; else the bar. @param {Entry} entry */
function neighbour(entry) {
  const at = entries.indexOf(entry);
  const rest = inView();
  return (
    rest.find((one) => entries.indexOf(one) > at) ?? rest.findLast((one) => entries.indexOf(one) < at) ?? null
  );
}

/** @param {Entry | null} entry */
function focusOn(entry) {
  if (entry?.link) {
    current = entry;
    entry.link.focus();
    entry.slot.closest('li')?.scrollIntoView({ block: 'nearest' });
  } else bar?.querySelector('button')?.focus();
}

/** @param {Entry} entry @param {Act} act @param {string} date */
const write = ({ card }, act, date) =>
  change(storage, (kept) =>
    act === 'company'
      ? hideCompany(kept, { href: card.companyHref, name: card.company }, date)
      : markRole(kept, card, act, date),
  );

/** Presses a mark, or takes it away if it is there. @param {Entry} entry @param {Act} act @param {boolean} byKey */
function press(entry, act, byKey) {
  const was = dateOf(load(storage).kept, entry.card, act);
  const refused = write(entry, act, was === '' ? new Date().toISOString() : '');
  if (refused) return say(entry, refused);
  done.push({ entry, act, was });
  if (done.length > 100) done.shift();
  entry.acted = true;
  draw();
  say(entry, (was === '' ? DONE : UNDONE)[act](entry.card), true);
  if (entry.slot.offsetParent === null || entry.link?.offsetParent !== null || !entry.item) return;
  // The pressed button is gone: by key one goes on with the next card, else one stands on the undo.
  if (byKey) focusOn(neighbour(entry));
  else entry.said.querySelector('button')?.focus();
}

/** Takes back the last thing done, or the last done to one card. @param {Entry} [only] */
function undo(only) {
  const last = only ? done.findLast(({ entry }) => entry === only) : done.at(-1);
  if (!last) return void (current && say(current, 'There is nothing to undo.'));
  const refused = write(last.entry, last.act, last.was);
  if (refused) return say(last.entry, refused);
  done.splice(done.indexOf(last), 1);
  draw();
  say(last.entry, (last.was === '' ? UNDONE : DONE)[last.act](last.entry.card));
  if (last.entry.link) focusOn(last.entry);
  else last.entry.buttons[last.act].focus();
}

/** @param {HTMLElement} slot */
function addSlot(slot) {
  const { href = '', title = '', company = '', companyHref = '' } = slot.dataset;
  const item = /** @type {HTMLElement | null} */ (slot.closest('[data-leaves-out] > li'));
  const row = slot.closest('li');
  /** @type {Entry} */
  const entry = {
    slot,
    card: { href, title, company, companyHref },
    item,
    link: row?.querySelector('h3 a') ?? null,
    buttons: /** @type {Entry['buttons']} */ ({}),
    said: make('p', 'tracker-said'),
    acted: false,
    saidAt: 0,
  };
  entry.said.setAttribute('role', 'status');
  const group = make('div', 'tracker-acts');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', `Keep or hide: ${title}`);
  for (const act of ACTS) {
    const button = makeButton(LABELS[act], () => press(entry, act, false));
    button.dataset.act = act;
    entry.buttons[act] = button;
    group.append(button);
  }
  slot.replaceChildren(group, entry.said);
  row?.addEventListener('focusin', () => {
    current = entry;
  });
  entries.push(entry);
}

const KEYS = [
  ['j', 'Next role'],
  ['k', 'Role before'],
  ['o', 'Open the role'],
  ['s', 'Save'],
  ['a', 'Applied'],
  ['x', 'Hide the role'],
  ['u', 'Undo'],
  ['?', 'This list'],
];

/** @type {HTMLDialogElement | null} */
let dialog = null;
function openHelp() {
  const back = /** @type {HTMLElement | null} */ (document.activeElement);
  dialog?.remove();
  dialog = /** @type {HTMLDialogElement} */ (make('dialog', 'tracker-help'));
  dialog.setAttribute('aria-labelledby', 'tracker-help-title');
  const title = make('h2', 'text-title', 'Keyboard shortcuts');
  title.id = 'tracker-help-title';
  const list = make('dl', '');
  for (const [key = '', what = ''] of KEYS) {
    const row = make('div', '');
    const term = make('dt', '');
    term.append(make('kbd', '', key));
    row.append(term, make('dd', '', what));
    list.append(row);
  }
  const label = make('label', 'tracker-switch');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !load(storage).kept.shortcutsOff;
  const problem = make('p', 'tracker-said');
  problem.setAttribute('role', 'status');
  box.addEventListener('change', () => {
    problem.textContent = change(storage, (kept) => ({ ...kept, shortcutsOff: !box.checked }));
    if (problem.textContent) box.checked = !box.checked;
  });
  label.append(box, ' Shortcuts are on (remembered in this browser)');
  dialog.append(
    title,
    list,
    label,
    problem,
    makeButton('Close', () => dialog?.close()),
  );
  dialog.addEventListener('close', () => back?.focus());
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = /** @type {Element} */ (event.target);
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (dialog?.open || target.closest('input, textarea, select, [contenteditable]')) return;
  if (!KEYS.some(([key]) => key === event.key) || load(storage).kept.shortcutsOff) return;
  if (event.repeat && event.key !== 'j' && event.key !== 'k') return;
  event.preventDefault();
  const shown = inView();
  const here = current && shown.includes(current) ? current : null;
  if (event.key === '?') openHelp();
  else if (event.key === 'u') undo();
  else if (event.key === 'j') {
    const at = current ? entries.indexOf(current) : -1;
    focusOn(shown.find((one) => entries.indexOf(one) > at) ?? shown.at(-1) ?? null);
  } else if (event.key === 'k') {
    const at = current ? entries.indexOf(current) : entries.length;
    focusOn(shown.findLast((one) => entries.indexOf(one) < at) ?? shown[0] ?? null);
  } else if (!here) {
    focusOn(shown[0] ?? null);
  } else if (event.key === 'o') here.link?.click();
  else if (event.key === 's') press(here, 'saved', true);
  else if (event.key === 'a') press(here, 'applied', true);
  else if (event.key === 'x') press(here, 'hidden', true);
}

for (const slot of document.querySelectorAll('.tracker-slot')) addSlot(/** @type {HTMLElement} */ (slot));
if (bar) bar.replaceChildren(make('p', 'tracker-count'));
if (bar?.dataset.keys) {
  const help = makeButton('Keyboard shortcuts', openHelp);
  help.classList.add('tracker-keys');
  bar.append(help);
  document.addEventListener('keydown', onKey);
}
draw();
addEventListener('storage', () => {
  // Another tab may hide the card one stands on: it keeps its line, and the focus a place.
  const here = entries.find(({ item }) => item?.contains(document.activeElement));
  const wasInView = here?.link?.offsetParent !== null;
  if (here) here.acted = true;
  draw();
  if (here && wasInView && here.link?.offsetParent === null) {
    say(here, 'Left out in another tab.');
    focusOn(neighbour(here));
  }
});
addEventListener('pageshow', (event) => event.persisted && draw());
