/** A run as the console draws it. */
import type { RunRecord } from '../console-record.ts';
import { findingWords } from './findings.ts';
import { formatAge } from './format-age.ts';

export type BadgeTone = 'plain' | 'good' | 'warn' | 'bad';

export interface RunSheet {
  id: string;
  boardId: string;
  board: string;
  status: string;
  statusLabel: string;
  tone: BadgeTone;
  running: boolean;
  /** "listing", "details 12 of 40" …, while it runs. */
  phase: string;
  started: string;
  startedAt: string;
  took: string;
  trigger: string;
  counts: { label: string; value: string }[];
  traffic: string;
  http: string;
  error: string | null;
  heldReason: string | null;
  decision: string | null;
  rulesVersion: string;
}

const STATUS: Record<string, { label: string; tone: BadgeTone }> = {
  running: { label: 'running', tone: 'plain' },
  complete: { label: 'complete', tone: 'good' },
  incomplete: { label: 'incomplete', tone: 'warn' },
  failed: { label: 'failed', tone: 'bad' },
  held: { label: 'held', tone: 'warn' },
  interrupted: { label: 'interrupted', tone: 'warn' },
  discarded: { label: 'discarded', tone: 'plain' },
};

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${(bytes / 1024).toFixed(0)} kB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

function phaseWords(run: RunRecord): string {
  if (run.progress === null) return run.phase;
  return `${run.phase} ${run.progress.done}${run.progress.total === null ? '' : ` of ${run.progress.total}`}`;
}

export function toRunSheet(run: RunRecord, now: Date): RunSheet {
  const status = STATUS[run.status] ?? { label: run.status, tone: 'plain' as const };
  const error =
    run.errorName === null
      ? null
      : run.errorName === 'Interrupted'
        ? run.errorMessage
        : findingWords(run.errorName, run.errorMessage);
  const number = (value: number) => value.toLocaleString('en-US');
  return {
    id: run.id,
    boardId: run.boardId,
    board: `${run.company} · ${run.ats}`,
    status: run.status,
    statusLabel: run.status === 'complete' && !run.modified ? 'complete, unchanged' : status.label,
    tone: status.tone,
    running: run.status === 'running',
    phase: phaseWords(run),
    started: formatAge(run.startedAt, now),
    startedAt: run.startedAt.toISOString(),
    took: formatDuration((run.finishedAt ?? now).getTime() - run.startedAt.getTime()),
    trigger: run.requestedBy ? `${run.trigger}, ${run.requestedBy}` : run.trigger,
    counts: [
      { label: 'listed', value: number(run.listed) },
      { label: 'new', value: number(run.created) },
      { label: 'changed', value: number(run.changed) },
      { label: 'unchanged', value: number(run.unchanged) },
      { label: 'closed', value: number(run.closed) },
      { label: 'reopened', value: number(run.reopened) },
      { label: 'rejected', value: number(run.rejected) },
    ],
    traffic: `${number(run.requests)} ${run.requests === 1 ? 'request' : 'requests'}, ${formatBytes(run.bytes)}`,
    http:
      Object.entries(run.httpStatuses ?? {})
        .map(([code, count]) => `${code} × ${count}`)
        .join(', ') || '–',
    error,
    heldReason: run.heldReason,
    decision:
      run.decision === null
        ? null
        : [
            run.decision === 'accept' ? 'Accepted' : 'Discarded',
            run.decidedBy ? `by ${run.decidedBy}` : '',
            run.decisionNote ? `: ${run.decisionNote}` : '',
          ]
            .join(' ')
            .replace(' :', ':'),
    rulesVersion: run.rulesVersion === null ? '–' : String(run.rulesVersion),
  };
}
