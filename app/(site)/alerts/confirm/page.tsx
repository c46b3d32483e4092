import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { confirmSubscription, isConfirmable } from '#lib/alerts/subscribe.ts';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = { title: 'Confirm an alert', robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

async function confirmAction(form: FormData) {
  'use server';
  const token = String(form.get('token'));
  // Pressed twice it is confirmed once; the second answer says that the link is used.
  const confirmed = await confirmSubscription(token, new Date());
  redirect(confirmed ? routes.alertDone('confirmed') : routes.confirmAlert(token));
}

/** A button and not the link itself: programs that look through mail open links, and would confirm for the reader. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const good = typeof token === 'string' && (await isConfirmable(token));
  return (
    <div className="pb-16">
      {good ? (
        <>
          <PageHeader title="Confirm your alert" lead="From then on you get what is new, and nothing else." />
          <form action={confirmAction}>
            <input type="hidden" name="token" value={token} />
            <Button>Yes, send it</Button>
          </form>
        </>
      ) : (
        <PageHeader
          title="This link is not good any more"
          lead="It was used already, or is older than a week. If your alert does not come, ask for it once more on the page of the search."
        />
      )}
    </div>
  );
}
