import { Badge } from '#components/ui/badge.tsx';
import type { RunSheet } from '#lib/views/run-sheet.ts';

export function RunBadge({ run }: { run: Pick<RunSheet, 'tone' | 'statusLabel'> }) {
  return <Badge tone={run.tone}>{run.statusLabel}</Badge>;
}
