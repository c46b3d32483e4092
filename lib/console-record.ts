/** Boards and runs as the console gets them. Types only. */

export interface BoardRecord {
  id: string;
  company: string;
  companySlug: string;
  ats: string;
  token: string;
  url: string | null;
  /** The employer's name as the source gives it. */
  sourceName: string | null;
  state: string;
  stateReason: string | null;
  openCount: number;
  intervalMinutes: number;
  robots: { allowed: boolean; rule: string | null; status: number | null } | null;
  lastRunAt: Date | null;
  lastStatus: string | null;
  lastGoodAt: Date | null;
  nextDueAt: Date | null;
  runningRunId: string | null;
  coverage: Record<string, number> | null;
}

export interface RunRecord {
  id: string;
  boardId: string;
  company: string;
  ats: string;
  token: string;
  trigger: string;
  requestedBy: string | null;
  status: string;
  phase: string;
  progress: { done: number; total: number | null } | null;
  complete: boolean;
  modified: boolean;
  startedAt: Date;
  finishedAt: Date | null;
  listed: number;
  created: number;
  changed: number;
  unchanged: number;
  closed: number;
  reopened: number;
  rejected: number;
  requests: number;
  bytes: number;
  httpStatuses: Record<string, number> | null;
  coverage: Record<string, number> | null;
  rulesVersion: number | null;
  errorName: string | null;
  errorMessage: string | null;
  heldReason: string | null;
  decision: string | null;
  decidedBy: string | null;
  decisionNote: string | null;
}
