import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { PostJobForm } from '#components/recruiting/post-job-form.client.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { submitAction } from './actions.ts';

export const metadata: Metadata = {
  title: 'Post a job',
  description: 'Post a role of your company. It is free, and a person looks at it first.',
};

/** The key of the form is drawn anew for each reader. */
export const dynamic = 'force-dynamic';

export default function PostJobPage() {
  return (
    <div className="pb-16">
      <PageHeader
        title="Post a job"
        lead="Free, and without an account. A person looks at each role before it is shown. If your job board is public, we read it by ourselves and you need not post here."
      />
      <PostJobForm action={submitAction} initial={{ values: { formKey: randomUUID() }, errors: {} }} />
    </div>
  );
}
