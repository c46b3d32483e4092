import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** The attributes a control inside `Field` needs so that hint and error are read with it. */
export function fieldControl(id: string, hint?: unknown, error?: unknown) {
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

/**
 * Label, hint, control, error. The control is a child and takes `fieldControl(id, hint, error)`:
 * `<Field id="pay" label="Pay" hint={hint} error={error}><Input {...fieldControl('pay', hint, error)} /></Field>`.
 */
export function Field({
  id,
  label,
  hint,
  error,
  optional = false,
  className,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={classNames('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional ? <span className="font-normal text-faint"> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-faint">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="text-small font-semibold text-stamp">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** A group of controls with one name. */
export function Fieldset({
  legend,
  hint,
  className,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className={classNames('min-w-0', className)}>
      <legend className="font-semibold">{legend}</legend>
      {hint ? <p className="text-small text-faint">{hint}</p> : null}
      {children}
    </fieldset>
  );
}
