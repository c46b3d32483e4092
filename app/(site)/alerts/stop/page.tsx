import type { Metadata } from 'next';
import { Button } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = { title: 'Stop an alert', robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** A button and not the link itself: programs that look through mail open links. */
export default async function StopPage({ searchParams }: Props) {
  const { token } = await searchParams;
  return (
    <div className="pb-16">
      <PageHeader title="Stop this alert" lead="You get nothing more of it, and your address is deleted." />
      <form method="post" action={routes.stopAlertNow(typeof token === 'string' ? token : '')}>
        <input type="hidden" name="from" value="page" />
        <Button>Stop it</Button>
      </form>
    </div>
  );
}
