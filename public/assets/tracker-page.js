// @ts-check
/** The page that lists all this browser keeps, lets it be changed, taken along, brought in and cleared. */
import {
  change,
  cleanWord,
  hasWord,
  hideCompany,
  isEmpty,
  KEY,
  LIMITS,
  load,
  markRole,
  merge,
  noteRole,
  openStorage,
  parse,
} from './tracker-store.js';

/** @typedef {import('./tracker-store.js').Kept} Kept */
/** @typedef {import('./tracker-store.js').Role} Role */

const storage = openStorage();
const root = /** @type {HTMLElement} */ (document.getElementById('tracker'));

/**
 * @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children
 */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
/** @param {string} text @param {string} about read with it, not shown @param {() => void} onPress */
function makeButton(text, about, onPress) {
  const button = make('button', { type: 'button', class: 'tracker-button' }, text);
  if (about) button.append(make('span', { class: 'sr-only' }, ` ${about}`));
  button.addEventListener('click', onPress);
  return button;
}
/** @param {HTMLElement} button */
function boxed(button) {
  button.classList.add('tracker-boxed');
  return button;
}
/** @param {string} iso */
const day = (iso) =>
  make(
    'time',
    { datetime: iso },
    new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  );

const said = make('div', { role: 'status', class: 'tracker-notice' });
const lists = make('div', {});
const words = make('div', {});
const stored = make('pre', { tabindex: '0', 'aria-label': 'Stored text', class: 'tracker-stored' });
const count = make('p', { class: 'text-soft', id: 'tracker-count' });

/** @param {string} text @param {Kept} [before] what an undo brings back */
function say(text, before) {
  said.replaceChildren(make('span', {}, text));
  if (before)
    said.append(
      makeButton('Undo', '', () => {
        const refused = change(storage, () => before);
        draw();
        say(refused || 'Undone.');
        focusOn(said);
      }),
    );
}
/** @param {HTMLElement} element */
function focusOn(element) {
  element.tabIndex = -1;
  element.focus();
}

/** @param {(kept: Kept) => Kept} edit @param {string} done */
function apply(edit, done) {
  const before = load(storage).kept;
  const refused = change(storage, edit);
  draw();
  say(refused || done, refused ? undefined : before);
  return refused === '';
}
/** Like `apply`, where the pressed row goes: one stands on the message, whose undo is next. @param {(kept: Kept) => Kept} edit @param {string} done */
function remove(edit, done) {
  apply(edit, done);
  focusOn(said);
}

/** @param {string} title @param {string} none @param {HTMLElement[]} rows */
function section(title, none, rows) {
  const id = `tracker-${title.toLowerCase().replaceAll(' ', '-')}`;
  const heading = make('h2', { id, class: 'text-title' }, `${title} `);
  heading.append(make('span', { class: 'figures text-faint' }, String(rows.length)));
  return make(
    'section',
    { 'aria-labelledby': id, class: 'tracker-section' },
    heading,
    rows.length ? make('ul', {}, ...rows) : make('p', { class: 'text-soft' }, none),
  );
}

/** @param {Role} role @param {'saved' | 'applied' | 'hidden'} mark */
function roleRow(role, mark) {
  const about = `${role.title} at ${role.company}`;
  const facts = make(
    'p',
    { class: 'text-small text-soft' },
    role.company ? `${role.company} · ` : '',
    `${mark} `,
  );
  facts.append(day(role[mark]));
  const acts = make('div', { class: 'tracker-acts' });
  if (mark === 'saved' && !role.applied)
    acts.append(
      makeButton('Mark as applied', about, () =>
        remove((kept) => markRole(kept, role, 'applied', new Date().toISOString()), `Applied: ${about}.`),
      ),
    );
  acts.append(
    makeButton(mark === 'hidden' ? 'Show again' : 'Remove', about, () =>
      remove((kept) => markRole(kept, role, mark, ''), `No longer ${mark}: ${about}.`),
    ),
  );
  const title = make('h3', { class: 'text-lead', dir: 'auto' }, make('a', { href: role.href }, role.title));
  const row = make('li', {}, title, facts, acts);
  if (mark !== 'hidden') row.insertBefore(noteField(role, mark), acts);
  return row;
}

/** @param {Role} role @param {string} mark */
function noteField(role, mark) {
  const id = `note-${mark}-${role.href}`;
  const field = /** @type {HTMLTextAreaElement} */ (
    make('textarea', { id, rows: '2', maxlength: String(LIMITS.note), class: 'tracker-input' })
  );
  field.value = role.note;
  field.dataset.noteOf = role.href;
  field.addEventListener('change', () => {
    // The lists are not drawn anew: the reader is on the way to the next control in them.
    const before = load(storage).kept;
    const refused = change(storage, (kept) => noteRole(kept, role.href, field.value.trim()));
    if (!refused)
      for (const other of lists.querySelectorAll('textarea'))
        if (other.dataset.noteOf === role.href) other.value = field.value.trim();
    drawStored();
    say(refused || `Note kept: ${role.title}.`, refused ? undefined : before);
  });
  const label = make('label', { for: id, class: 'text-small' }, 'Note');
  label.append(make('span', { class: 'sr-only' }, ` on ${role.title}`));
  return make('div', { class: 'tracker-note' }, label, field);
}

/** @param {Kept} kept */
function drawLists(kept) {
  const byMark = (/** @type {'saved' | 'applied' | 'hidden'} */ mark) =>
    kept.roles.filter((role) => role[mark]).map((role) => roleRow(role, mark));
  const noted = kept.roles.filter((role) => role.note && !role.saved && !role.applied);
  const companies = kept.companies.map((company) =>
    make(
      'li',
      {},
      make('h3', { class: 'text-lead' }, make('a', { href: company.href }, company.name)),
      make('p', { class: 'text-small text-soft' }, 'hidden ', day(company.hidden)),
      make(
        'div',
        { class: 'tracker-acts' },
        makeButton('Show again', company.name, () =>
          remove((now) => hideCompany(now, company, ''), `Roles of ${company.name} are shown again.`),
        ),
      ),
    ),
  );
  lists.replaceChildren(
    section('Saved', 'Press “Save” on a role to keep it here.', byMark('saved')),
    section(
      'Applied',
      'Press “Applied” on a role to leave it out of results and keep it here.',
      byMark('applied'),
    ),
    section('Hidden roles', 'None.', byMark('hidden')),
    section('Hidden companies', 'None. “Hide company” on any role leaves out all its roles.', companies),
  );
  if (noted.length)
    lists.append(
      section(
        'Notes on other roles',
        '',
        noted.map((role) =>
          make(
            'li',
            {},
            make('h3', { class: 'text-lead', dir: 'auto' }, make('a', { href: role.href }, role.title)),
            noteField(role, 'other'),
          ),
        ),
      ),
    );
  words.replaceChildren(
    ...(kept.words.length
      ? [
          make(
            'ul',
            { 'aria-label': 'Hidden words' },
            ...kept.words.map((word) =>
              make(
                'li',
                { class: 'tracker-word' },
                make('span', { dir: 'auto' }, `“${word}”`),
                makeButton('Remove', word, () =>
                  remove(
                    (now) => ({ ...now, words: now.words.filter((one) => one !== word) }),
                    `Roles with “${word}” are shown again.`,
                  ),
                ),
              ),
            ),
          ),
        ]
      : []),
  );
}

/** @param {string} label @param {(kept: Kept) => boolean} read @param {(kept: Kept, on: boolean) => Kept} write */
function makeSwitch(label, read, write) {
  const box = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox' }));
  box.addEventListener('change', () => apply((kept) => write(kept, box.checked), 'Kept.'));
  return {
    element: make('label', { class: 'tracker-switch' }, box, ` ${label}`),
    draw: (/** @type {Kept} */ kept) => {
      box.checked = read(kept);
    },
  };
}
const switches = [
  makeSwitch(
    'Keyboard shortcuts on results',
    (kept) => !kept.shortcutsOff,
    (kept, on) => ({ ...kept, shortcutsOff: !on }),
  ),
  makeSwitch(
    'Leave roles I applied to out of results',
    (kept) => !kept.showApplied,
    (kept, on) => ({ ...kept, showApplied: !on }),
  ),
];

function makeWordForm() {
  const field = /** @type {HTMLInputElement} */ (
    make('input', {
      id: 'tracker-word',
      maxlength: String(LIMITS.word),
      class: 'tracker-input',
      autocomplete: 'off',
      'aria-describedby': 'tracker-word-hint',
    })
  );
  const button = make('button', { type: 'submit', class: 'tracker-button tracker-boxed' }, 'Hide this word');
  const form = make(
    'form',
    { class: 'tracker-form' },
    make('label', { for: 'tracker-word', class: 'font-semibold' }, 'Word or phrase'),
    make(
      'p',
      { id: 'tracker-word-hint', class: 'text-small text-soft' },
      'Roles whose title has it are left out of results; whole words only, so “intern” leaves “internal” in. Saved roles stay.',
    ),
    field,
    button,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const word = cleanWord(field.value);
    if (!/[\p{L}\p{N}]/u.test(word)) return say('Type a word with a letter or digit first.');
    if (load(storage).kept.words.some((one) => hasWord(one, word) && hasWord(word, one)))
      return say(`“${word}” is hidden already.`);
    if (apply((kept) => ({ ...kept, words: [word, ...kept.words] }), `Roles with “${word}” are hidden.`))
      field.value = '';
  });
  return form;
}

function exportFile() {
  const file = new Blob([JSON.stringify(load(storage).kept, null, 2)], { type: 'application/json' });
  const link = /** @type {HTMLAnchorElement} */ (make('a', { download: 'that-startup-job-tracker.json' }));
  link.href = URL.createObjectURL(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  say('The file is with your downloads.');
}

/** @param {File} file */
async function importFile(file) {
  if (file.size > LIMITS.text * 3)
    return say('This file is too large to be one of ours. Nothing was changed.');
  const { kept: more, problem, dropped } = parse(await file.text());
  if (problem === 'newer')
    return say('This file was made by a newer version of this page. Nothing was changed.');
  if (problem) return say('This is not a file that was exported here. Nothing was changed.');
  if (isEmpty(more)) return say('This file holds nothing that could be brought in. Nothing was changed.');
  const sum = [
    [more.roles.length, 'role', 'roles'],
    [more.companies.length, 'company', 'companies'],
    [more.words.length, 'word', 'words'],
  ].map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  const left = dropped
    ? ` ${dropped} ${dropped === 1 ? 'entry was' : 'entries were'} not understood and left out.`
    : '';
  apply((kept) => merge(kept, more), `Brought in: ${sum.join(', ')}.${left}`);
}

function makeFileParts() {
  const field = /** @type {HTMLInputElement} */ (
    make('input', {
      id: 'tracker-file',
      type: 'file',
      accept: '.json,application/json',
      class: 'tracker-input',
    })
  );
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file) await importFile(file).catch(() => say('The file could not be read. Nothing was changed.'));
    field.value = '';
  });
  return [
    make('p', {}, boxed(makeButton('Export as a file', '', exportFile))),
    make('label', { for: 'tracker-file', class: 'font-semibold' }, 'Import a file that was exported here'),
    make('p', { class: 'text-small text-soft' }, 'It is added to what is kept; nothing is sent anywhere.'),
    field,
  ];
}

/** @param {string} title @param {(Node | string)[]} children */
function part(title, ...children) {
  const id = `tracker-${title.toLowerCase().replaceAll(' ', '-')}`;
  const heading = make('h2', { id, class: 'text-title' }, title);
  return make('section', { 'aria-labelledby': id, class: 'tracker-section' }, heading, ...children);
}

function draw() {
  const { kept, problem } = load(storage);
  const about = {
    '': isEmpty(kept)
      ? 'This browser keeps nothing from this site.'
      : 'This is all this browser keeps from this site.',
    unreadable:
      'What this browser has stored cannot be read. It is shown below; the next thing you keep replaces it.',
    newer: 'What this browser has stored is from a newer version of this page. Reload the page.',
    refused: 'Your browser does not let this site store anything, so nothing is kept.',
  };
  count.textContent = about[problem];
  drawLists(kept);
  for (const one of switches) one.draw(kept);
  drawStored();
}

function drawStored() {
  let raw = null;
  try {
    raw = storage.getItem(KEY);
  } catch {}
  stored.textContent = raw === null ? 'Nothing is stored.' : `${KEY} = ${raw}`;
}

const clear = makeButton('Clear everything', '', () => {
  const { kept, problem } = load(storage);
  try {
    storage.removeItem(KEY);
    draw();
    say('Everything is cleared.', problem === '' && !isEmpty(kept) ? kept : undefined);
  } catch {
    say('Your browser does not let this page change what is stored.');
  }
});

document.getElementById('without-script')?.setAttribute('hidden', '');
root.replaceChildren(
  count,
  said,
  lists,
  part('Hidden words', makeWordForm(), words),
  part('Settings', ...switches.map(({ element }) => element)),
  part('Take it along', ...makeFileParts()),
  part(
    'Clear',
    make('p', { class: 'text-soft' }, 'Removes all of the above from this browser at once.'),
    boxed(clear),
    make(
      'details',
      {},
      make('summary', { class: 'tracker-summary' }, 'What is stored, word for word'),
      stored,
    ),
  ),
);
draw();
addEventListener('storage', (event) => {
  // Not under the reader's hands: a note being typed stays.
  if ((event.key === KEY || event.key === null) && !lists.contains(document.activeElement)) draw();
});
