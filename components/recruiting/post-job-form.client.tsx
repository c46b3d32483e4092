'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field, Fieldset, fieldControl } from '#components/ui/field.tsx';
import { Input, Textarea } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Select } from '#components/ui/select.tsx';

export interface FormState {
  values: Record<string, string>;
  /** A message a field, by its name; `form` is for the whole. */
  errors: Record<string, string>;
}

const LABELS: Record<string, string> = {
  companyName: 'Company',
  companyUrl: 'Company’s own site',
  email: 'Your e-mail at the company',
  title: 'Title',
  department: 'Department',
  locations: 'Where the work is',
  workplace: 'Workplace',
  employmentType: 'Employment type',
  payMin: 'Pay from',
  payMax: 'Pay to',
  payCurrency: 'Currency',
  payPeriod: 'Per',
  description: 'Description',
  applyUrl: 'Where people apply',
  existingVacancy: 'Is this an existing vacancy?',
  usesAiScreening: 'Is artificial intelligence used to screen applicants?',
};

const options = (...values: string[]) => [
  { value: '', label: 'not stated' },
  ...values.map((value) => ({ value, label: value })),
];

/** The form by which a recruiter posts a role. A plain POST: works without JavaScript, and keeps what was typed. */
export function PostJobForm({
  action,
  initial,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
}) {
  const [state, submit, pending] = useActionState(action, initial);
  const summary = useRef<HTMLDivElement>(null);
  const failed = Object.keys(state.errors).length > 0;
  useEffect(() => {
    if (failed) summary.current?.focus();
  }, [failed]);
  const control = (name: string, hint?: string) => ({
    ...fieldControl(name, hint, state.errors[name]),
    name,
    defaultValue: state.values[name] ?? '',
  });
  const field = (name: string, hint?: string, optional = false) => ({
    id: name,
    label: LABELS[name],
    error: state.errors[name],
    optional,
    ...(hint ? { hint } : {}),
  });
  const hints = {
    email: 'An address at the company’s own domain is looked at first. It is never shown.',
    title: 'As on your own page: no city, no pay, no capitals.',
    locations: 'One place a line: “Berlin, Germany”, or “Remote – Germany”.',
    pay: 'Many places require a range. What you leave out reads “not stated”.',
    description:
      'Plain text; blank lines, lines that end in a colon and lines that begin with a hyphen keep their meaning.',
    applyUrl: 'Your own page. People go there in one step, and nothing is added to the address.',
  };
  return (
    <form
      action={submit}
      className="flex max-w-2xl flex-col gap-6"
      key={JSON.stringify(state.values)}
      noValidate
    >
      {failed ? (
        <div ref={summary} tabIndex={-1}>
          <Notice tone="bad" role="alert" title="Some fields need another look">
            <ul className="mt-1 list-disc pl-5">
              {Object.entries(state.errors).map(([name, message]) => (
                <li key={name}>
                  {LABELS[name] ? (
                    <a href={`#${name}`}>
                      {LABELS[name]}: {message}
                    </a>
                  ) : (
                    message
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <input type="hidden" name="formKey" value={state.values.formKey ?? ''} />
      <div aria-hidden="true" className="absolute -left-[200vw]">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <Field {...field('companyName')}>
        <Input {...control('companyName')} autoComplete="organization" required />
      </Field>
      <Field {...field('companyUrl')}>
        <Input {...control('companyUrl')} inputMode="url" autoComplete="url" required />
      </Field>
      <Field {...field('email', hints.email)}>
        <Input {...control('email', hints.email)} type="email" autoComplete="email" required />
      </Field>
      <Field {...field('title', hints.title)}>
        <Input {...control('title', hints.title)} required />
      </Field>
      <Field {...field('department', undefined, true)}>
        <Input {...control('department')} />
      </Field>
      <Field {...field('locations', hints.locations)}>
        <Textarea {...control('locations', hints.locations)} rows={2} className="min-h-20" required />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field {...field('workplace', undefined, true)}>
          <Select {...control('workplace')} options={options('On-site', 'Hybrid', 'Remote')} />
        </Field>
        <Field {...field('employmentType', undefined, true)}>
          <Select
            {...control('employmentType')}
            options={options('Full-time', 'Part-time', 'Contract', 'Temporary', 'Internship')}
          />
        </Field>
      </div>
      <Fieldset legend="Pay" hint={hints.pay}>
        <div className="mt-2 grid grid-cols-2 gap-4 sm:grid-cols-4">
          <Field {...field('payMin', undefined, true)}>
            <Input {...control('payMin')} inputMode="numeric" />
          </Field>
          <Field {...field('payMax', undefined, true)}>
            <Input {...control('payMax')} inputMode="numeric" />
          </Field>
          <Field {...field('payCurrency', undefined, true)}>
            <Input {...control('payCurrency')} maxLength={3} placeholder="USD" />
          </Field>
          <Field {...field('payPeriod', undefined, true)}>
            <Select {...control('payPeriod')} options={options('year', 'month', 'week', 'day', 'hour')} />
          </Field>
        </div>
      </Fieldset>
      <Field {...field('description', hints.description)}>
        <Textarea {...control('description', hints.description)} rows={14} required />
      </Field>
      <Field {...field('applyUrl', hints.applyUrl)}>
        <Input {...control('applyUrl', hints.applyUrl)} inputMode="url" required />
      </Field>
      {(['existingVacancy', 'usesAiScreening'] as const).map((name) => (
        <Fieldset key={name} legend={LABELS[name]}>
          <div id={name} className="mt-1 flex gap-6">
            {(['yes', 'no'] as const).map((value) => (
              <Checkbox
                key={value}
                type="radio"
                name={name}
                value={value}
                label={value === 'yes' ? 'Yes' : 'No'}
                defaultChecked={state.values[name] === value}
              />
            ))}
          </div>
          {state.errors[name] ? (
            <p className="text-small font-semibold text-stamp">✕ {state.errors[name]}</p>
          ) : null}
        </Fieldset>
      ))}
      <div>
        <Button disabled={pending}>{pending ? 'Sending …' : 'Send for review'}</Button>
      </div>
    </form>
  );
}
