import type { Metadata } from 'next';
import { Button } from '#components/ui/button.tsx';
import { Field, fieldControl } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { signInAction } from './actions.ts';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

const FAILED: Record<string, string> = {
  wrong: 'The e-mail address or the password is not right.',
  'too-many': 'Too many tries. Wait a quarter of an hour, then try again.',
};

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { failed, next } = await searchParams;
  const message = typeof failed === 'string' ? FAILED[failed] : undefined;
  return (
    <div className="mx-auto max-w-md pb-16">
      <PageHeader
        title="Sign in to the console"
        lead="For the people who run this site. Reading needs no account."
      />
      {message ? <Notice tone="bad" role="alert" title={message} className="mb-6" /> : null}
      <form action={signInAction} className="flex flex-col gap-5">
        <input type="hidden" name="next" value={typeof next === 'string' ? next : ''} />
        <Field id="email" label="E-mail">
          <Input {...fieldControl('email')} name="email" type="email" autoComplete="username" required />
        </Field>
        <Field id="password" label="Password">
          <Input
            {...fieldControl('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </Field>
        <Button>Sign in</Button>
      </form>
    </div>
  );
}
