'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { LiveRun } from '#lib/console/read-live-run.ts';

/**
 * Follows a run second by second and loads the page again when it is over. Without JavaScript the page refreshes itself;
 * see the `noscript` beside it.
 */
export function LiveRunPanel({ initial, url }: { initial: LiveRun; url: string }) {
  const router = useRouter();
  const [live, setLive] = useState(initial);
  const active = live.state !== 'idle';
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(async () => {
      const answer = await fetch(url, { cache: 'no-store' }).catch(() => null);
      if (!answer?.ok) return;
      const next: LiveRun = await answer.json();
      setLive(next);
      if (next.state === 'idle') router.refresh();
    }, 1_000);
    return () => clearInterval(timer);
  }, [active, url, router]);
  useEffect(() => setLive(initial), [initial]);
  const words =
    live.state === 'queued'
      ? 'Queued: a worker takes it up.'
      : live.state === 'running'
        ? `Running: ${live.run?.phase ?? ''}, ${live.run?.took ?? ''}.`
        : live.run
          ? `Nothing runs. The last run was ${live.run.started}: ${live.run.statusLabel}.`
          : 'Nothing runs, and nothing has run yet.';
  return (
    <p role="status" className="figures text-small">
      {words}
    </p>
  );
}
