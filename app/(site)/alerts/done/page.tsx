import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = { title: 'Alerts', robots: { index: false } };

const words: Record<string, { title: string; lead: string }> = {
  sent: {
    title: 'Look into your mailbox',
    lead: 'We have sent one mail with a link. Nothing else is sent until you press it; after a week your address is deleted.',
  },
  confirmed: { title: 'Your alert is on', lead: 'The first mail comes when there is something new.' },
  stopped: { title: 'Stopped', lead: 'You get nothing more of this alert, and your address is deleted.' },
};

type Props = { searchParams: Promise<{ what?: string | string[] }> };

export default async function AlertDonePage({ searchParams }: Props) {
  const { what } = await searchParams;
  if (typeof what !== 'string' || !Object.hasOwn(words, what)) notFound();
  const { title, lead } = words[what] as (typeof words)[string];
  return (
    <div className="pb-16">
      <PageHeader title={title} lead={lead} />
      <p>
        <a href={routes.jobs()}>To the open roles</a>
      </p>
    </div>
  );
}
