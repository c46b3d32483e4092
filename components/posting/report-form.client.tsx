'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field, Fieldset, fieldControl } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { REPORT_KINDS } from '#lib/report-kinds.ts';

export interface ReportState {
  values: Record<string, string>;
  /** A message a field, by its name; `form` is for the whole. */
  errors: Record<string, string>;
}

/** What is wrong with a role. A plain POST: works without JavaScript, and keeps what was typed. */
export function ReportForm({
  action,
  initial,
}: {
  action: (state: ReportState, form: FormData) => Promise<ReportState>;
  initial: ReportState;
}) {
  const [state, submit, pending] = useActionState(action, initial);
  const { values, errors } = state;
  const hint = 'What should we look at? No e-mail address is needed; please leave out private data.';
  return (
    <form action={submit} className="flex max-w-2xl flex-col gap-6" key={JSON.stringify(values)} noValidate>
      {errors.form || errors.formKey ? (
        <Notice tone="bad" role="alert" title={errors.form ?? errors.formKey ?? ''} />
      ) : null}
      <input type="hidden" name="formKey" value={values.formKey ?? ''} />
      <div aria-hidden="true" className="absolute -left-[200vw]">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <Fieldset legend="What is wrong?">
        <div className="mt-2 flex flex-col gap-1">
          {Object.entries(REPORT_KINDS).map(([kind, label]) => (
            <Checkbox
              key={kind}
              type="radio"
              name="kind"
              value={kind}
              label={label}
              defaultChecked={values.kind === kind}
            />
          ))}
        </div>
        {errors.kind ? (
          <p role="alert" className="text-small font-semibold text-stamp">
            ✕ {errors.kind}
          </p>
        ) : null}
      </Fieldset>
      <Field id="text" label="In your words" optional hint={hint} error={errors.text}>
        <Textarea
          {...fieldControl('text', hint, errors.text)}
          name="text"
          rows={5}
          maxLength={2000}
          defaultValue={values.text ?? ''}
        />
      </Field>
      <div>
        <Button disabled={pending}>{pending ? 'Sending …' : 'Send the report'}</Button>
      </div>
    </form>
  );
}
