// @ts-check
/**
 * Proposals under the fields marked `data-suggest`: an editable combobox with a list (ARIA Authoring Practices, manual
 * selection). Asks nothing before something is typed and stores nothing; without it the fields are plain fields.
 */

/** @typedef {{ kind: 'title' | 'tech' | 'place' | 'company', label: string, value: string, count: number, rest: string }} Proposal */

const NAMES = { title: 'Title', tech: 'Technology', place: 'Place', company: 'Company' };
const PAUSE_MS = 120;

/** @param {HTMLInputElement} input @param {number} number */
function propose(input, number) {
  const kind = input.dataset.suggest ?? '';
  const list = document.createElement('ul');
  list.id = `suggest-${number}`;
  list.className = 'suggest-list';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  const said = document.createElement('p');
  said.className = 'sr-only';
  said.setAttribute('role', 'status');
  input.after(list, said);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ])
    input.setAttribute(name ?? '', value ?? '');
  input.removeAttribute('list');
  input.autocomplete = 'off';

  /** @type {Proposal[]} */
  let proposals = [];
  let active = -1;
  let timer = 0;
  let asked = '';
  /** @type {AbortController | null} */
  let asking = null;

  /** @param {number} index */
  function activate(index) {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const option = list.children[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    asked = '';
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  function draw() {
    list.replaceChildren(
      ...proposals.map((proposal, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.dir = 'auto';
        const label = document.createElement('span');
        label.textContent = proposal.rest ? `${proposal.rest} · ${proposal.label}` : proposal.label;
        const more = document.createElement('span');
        more.className = 'suggest-more';
        // With other words beside it, the number would be another one.
        const count = proposal.rest ? '' : proposal.count.toLocaleString('en');
        more.textContent = [kind ? '' : NAMES[proposal.kind], count].filter(Boolean).join(', ');
        option.append(label, ' ', more);
        option.addEventListener('click', () => choose(proposal));
        return option;
      }),
    );
    list.hidden = proposals.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    said.textContent = proposals.length === 1 ? '1 suggestion' : `${proposals.length} suggestions`;
    activate(-1);
  }

  /** @param {Proposal} proposal */
  function choose(proposal) {
    close();
    if (kind) {
      input.value = proposal.label;
      input.focus();
      return;
    }
    const isTitle = proposal.kind === 'title';
    input.value = isTitle ? proposal.value : proposal.rest;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = proposal.kind;
    field.value = proposal.value;
    if (!isTitle) input.form?.append(field);
    input.form?.requestSubmit();
    // Whoever comes back finds the form as it was.
    field.remove();
  }

  async function ask() {
    const text = input.value.trim();
    if (text === '' || document.activeElement !== input) return close();
    if (text === asked) return;
    asked = text;
    asking?.abort();
    asking = new AbortController();
    const about = new URLSearchParams(kind ? { q: text, kind } : { q: text });
    try {
      const answer = await fetch(`/suggest?${about}`, { signal: asking.signal });
      proposals = answer.ok ? (await answer.json()).suggestions : [];
      draw();
    } catch {
      // Out of date, or no answer: the field works as it is.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const proposal = proposals[active];
    if (event.key === 'ArrowDown') activate(active + 1 < proposals.length ? active + 1 : -1);
    else if (event.key === 'ArrowUp') activate(active < 0 ? proposals.length - 1 : active - 1);
    else if (event.key === 'Enter' && proposal) choose(proposal);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus while a proposal is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
}

document.querySelectorAll('input[data-suggest]').forEach((input, number) => {
  propose(/** @type {HTMLInputElement} */ (input), number);
});
