'use client';

import { useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

/** Drawn in the browser when a page threw. `digest` finds the error in the server's log. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <main id="main" className="sheet">
      <PageHeader
        eyebrow="500"
        title="Something broke on our side"
        lead="It has been written down. Trying again often helps."
      >
        <div className="mt-6 flex flex-wrap items-center gap-4">
          <Button type="button" onClick={() => retry()}>
            Try again
          </Button>
          {error.digest ? (
            <span className="figures text-small text-faint">Reference {error.digest}</span>
          ) : null}
        </div>
      </PageHeader>
    </main>
  );
}
