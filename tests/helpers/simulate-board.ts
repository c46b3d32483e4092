/** A board as a few lines of memory: what the closing rule decides, without a database. */
import {
  type ClosingInput,
  decideClosing,
  type FleetState,
  isExpired,
  type Pending,
} from '#lib/ingest/closing.ts';
import type { Coverage } from '#lib/ingest/coverage.ts';
import { pairRekeyed } from '#lib/ingest/dedupe.ts';

export interface SimulatedRun {
  outcome: ClosingInput['outcome'];
  now: Date;
  ids?: readonly string[];
  /** Titles by id; an id without one is called after itself. */
  titles?: ReadonlyMap<string, string>;
  validThrough?: ReadonlyMap<string, Date>;
  coverage?: Coverage;
  fleet?: FleetState;
  accepted?: boolean;
}

export class SimulatedBoard {
  readonly authority: 'authoritative' | 'fragile';
  /** Open postings: id → misses. */
  open: Map<string, { misses: number; title: string }>;
  pending: Pending = {};
  coverage: Coverage | null = null;

  constructor(authority: 'authoritative' | 'fragile', openIds: readonly string[]) {
    this.authority = authority;
    this.open = new Map(openIds.map((id) => [id, { misses: 0, title: `Role ${id}` }]));
  }

  run(run: SimulatedRun) {
    const listed = run.ids ?? [];
    const titleOf = (id: string) => run.titles?.get(id) ?? `Role ${id}`;
    const role = (sourceId: string, title: string) => ({
      sourceId,
      title,
      locations: ['Here'],
      requisitionId: null,
    });
    if (run.outcome === 'complete') {
      const pairs = pairRekeyed(
        [...this.open].map(([id, { title }]) => role(id, title)),
        listed.map((id) => role(id, titleOf(id))),
        new Set(this.open.keys()),
      );
      for (const [oldId, newId] of pairs ?? []) {
        const row = this.open.get(oldId);
        this.open.delete(oldId);
        if (row) this.open.set(newId, row);
      }
    }
    const decision = decideClosing({
      now: run.now,
      outcome: run.outcome,
      authority: this.authority,
      open: [...this.open].map(([sourceId, { misses }]) => ({ sourceId, misses })),
      listed: new Set(listed),
      coverage: run.coverage ?? null,
      previousCoverage: this.coverage,
      pending: this.pending,
      fleet: run.fleet ?? null,
      accepted: run.accepted ?? false,
    });
    this.pending = decision.pending;
    for (const [id, misses] of decision.misses) {
      const row = this.open.get(id);
      if (row) row.misses = misses;
    }
    for (const { sourceId } of decision.close) this.open.delete(sourceId);
    const publishes =
      (run.outcome === 'complete' || run.outcome === 'incomplete') && decision.hold?.scope !== 'all';
    if (publishes) {
      for (const id of listed) if (!this.open.has(id)) this.open.set(id, { misses: 0, title: titleOf(id) });
      for (const [id, date] of run.validThrough ?? []) if (isExpired(date, run.now)) this.open.delete(id);
      if (!decision.hold) this.coverage = run.coverage ?? this.coverage;
    }
    return decision;
  }
}

/** "0-9,200-204" → ["0", …, "9", "200", …]. */
export function idsOf(ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [from, to] = range.split('-').map(Number);
    if (from === undefined || range.trim() === '') return [];
    return Array.from({ length: (to ?? from) - from + 1 }, (_, n) => String(from + n));
  });
}
