import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AlertForm } from '#components/posting/alert-form.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readSubject, sendsMail } from '#lib/alerts/subscribe.ts';
import { NotFound } from '#lib/errors.ts';
import { subscribeAction } from './actions.ts';

export const metadata: Metadata = { title: 'Alert by e-mail', robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewAlertPage({ searchParams }: Props) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams))
    for (const one of [value].flat()) if (one !== undefined) parameters.append(name, one);
  const subject = await readSubject(parameters).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const once = parameters.has('reopens');
  return (
    <div className="pb-16">
      <PageHeader
        title={once ? 'Tell me if it opens again' : 'New roles by e-mail'}
        lead={
          once
            ? 'One mail, if this role is listed again or posted anew. Then your address is deleted.'
            : 'No account. Only roles you were not sent before, three of a company at most. Every mail has a link that ends it and deletes your address.'
        }
      />
      <p className="pb-6 text-lead" dir="auto">
        You would get: <a href={subject.href}>{subject.words}</a>
      </p>
      {sendsMail ? null : (
        <Notice tone="warn" className="mb-6" title="This installation has no mail server yet">
          <p>What it would send is kept for whoever runs it, and reaches nobody.</p>
        </Notice>
      )}
      <AlertForm action={subscribeAction.bind(null, parameters.toString())} once={once} />
    </div>
  );
}
