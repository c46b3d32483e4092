'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field, Fieldset, fieldControl } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';

export interface AlertState {
  values: Record<string, string>;
  /** A message a field, by its name; `form` is for the whole. */
  errors: Record<string, string>;
}

/** An address and how often. A plain POST: works without JavaScript, and keeps what was typed. */
export function AlertForm({
  action,
  once,
}: {
  action: (state: AlertState, form: FormData) => Promise<AlertState>;
  /** It comes once: how often is not asked. */
  once: boolean;
}) {
  const [{ values, errors }, submit, pending] = useActionState(action, {
    values: { cadence: 'daily' },
    errors: {},
  });
  const hint = 'First you get one mail that asks you to confirm. Without it nothing is sent.';
  return (
    <form action={submit} className="flex max-w-xl flex-col gap-6" key={JSON.stringify(values)} noValidate>
      {errors.form ? <Notice tone="bad" role="alert" title={errors.form} /> : null}
      <div aria-hidden="true" className="absolute -left-[200vw]">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <Field id="email" label="Your e-mail" hint={hint} error={errors.email}>
        <Input
          {...fieldControl('email', hint, errors.email)}
          name="email"
          type="email"
          autoComplete="email"
          required
          defaultValue={values.email ?? ''}
        />
      </Field>
      {once ? (
        <input type="hidden" name="cadence" value="daily" />
      ) : (
        <Fieldset legend="How often, at most">
          <div className="mt-1 flex gap-6">
            {[
              ['daily', 'Once a day'],
              ['weekly', 'Once a week'],
            ].map(([value, label]) => (
              <Checkbox
                key={value}
                type="radio"
                name="cadence"
                value={value}
                label={label}
                defaultChecked={values.cadence === value}
              />
            ))}
          </div>
        </Fieldset>
      )}
      <div>
        <Button disabled={pending}>{pending ? 'Sending …' : 'Send me the question'}</Button>
      </div>
    </form>
  );
}
