import type { Metadata } from 'next';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = { title: 'Received', robots: { index: false } };

export default function SentPage() {
  return (
    <div className="pb-16">
      <PageHeader
        title="We have your posting"
        lead="It is held until a person has looked at it, usually within a working day. It is not public yet."
      />
      <p className="flex flex-wrap gap-6">
        <a href={routes.postJob()}>Post another role</a>
        <a href={routes.home()}>Back to the first page</a>
      </p>
    </div>
  );
}
