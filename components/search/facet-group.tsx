import { Checkbox } from '#components/ui/checkbox.tsx';
import { inputClass } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import type { FacetChoice, FacetGroup as Group } from '#lib/views/search-groups.ts';

/** One way to narrow the search, with its counts. Native controls; sends with the form it stands in. */
export function FacetGroup({ group, open }: { group: Group; open: boolean }) {
  return (
    <details open={open} className="facet">
      <summary>
        {group.label}
        {group.active > 0 ? <span className="text-stamp"> · {group.active} on</span> : null}
      </summary>
      <fieldset className="min-w-0 pb-3">
        <legend className="sr-only">{group.label}</legend>
        {group.hint ? <p className="mb-1 text-small text-faint">{group.hint}</p> : null}
        {group.kind === 'number' ? <Steps group={group} /> : <Choices group={group} />}
        {group.typed ? <Typed group={group} typed={group.typed} /> : null}
        {group.modifier ? <Modifier modifier={group.modifier} /> : null}
        {group.stated ? <Choices group={group.stated} /> : null}
      </fieldset>
    </details>
  );
}

function Choices({ group }: { group: Pick<Group, 'key' | 'choices'> }) {
  return (
    <ul>
      {group.choices.map((choice) => (
        <li key={choice.value}>
          <Choice name={group.key} choice={choice} />
        </li>
      ))}
    </ul>
  );
}

function Choice({ name, choice }: { name: string; choice: FacetChoice }) {
  return (
    <Checkbox
      name={name}
      value={choice.value}
      defaultChecked={choice.checked}
      className={choice.empty && !choice.checked ? 'choice-empty' : undefined}
      label={choice.label}
      aside={
        <span className="choice-count">
          {choice.count}
          <span className="sr-only"> roles</span>
        </span>
      }
    />
  );
}

function Steps({ group }: { group: Group }) {
  return (
    <Select
      name={group.key}
      defaultValue={group.value}
      aria-label={group.label}
      options={group.choices.map(({ value, label }) => ({ value, label }))}
    >
      <option value="">Any</option>
    </Select>
  );
}

function Modifier({ modifier }: { modifier: NonNullable<Group['modifier']> }) {
  return (
    <>
      <label htmlFor={modifier.key} className="mt-2 block text-small text-faint">
        {modifier.label}
      </label>
      <Select
        id={modifier.key}
        name={modifier.key}
        defaultValue={modifier.value}
        aria-describedby={modifier.hint ? `${modifier.key}-hint` : undefined}
        options={modifier.options}
        className="mt-1"
      >
        <option value="">{modifier.none}</option>
      </Select>
      {modifier.hint ? (
        <p id={`${modifier.key}-hint`} className="mt-1 text-small text-faint">
          {modifier.hint}
        </p>
      ) : null}
    </>
  );
}

function Typed({ group, typed }: { group: Group; typed: NonNullable<Group['typed']> }) {
  const list = `${group.key}-known`;
  return (
    <>
      <label htmlFor={`${group.key}-typed`} className="mt-2 block text-small text-faint">
        Another
      </label>
      <div className="suggest mt-1">
        <input
          id={`${group.key}-typed`}
          name={group.key}
          list={list}
          placeholder={typed.placeholder}
          autoComplete="off"
          data-suggest={typed.suggest ?? undefined}
          className={inputClass}
        />
      </div>
      <datalist id={list}>
        {typed.suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
