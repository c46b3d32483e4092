/** Gathers what the readers of facts found: the values go on, receipts and conflicts are kept. */
import type { Conflict, Receipt } from '../posting.ts';
import type { Found } from './source.ts';

export class CollectedFacts {
  readonly receipts: Receipt[] = [];
  readonly conflicts: Conflict[] = [];
  private readonly onError: (field: string, error: unknown) => void;

  constructor(onError: (field: string, error: unknown) => void) {
    this.onError = onError;
  }

  /** Asks one reader. A reader that throws costs its own field only: the answer is then `null`, *not said*. */
  ask<T>(field: string, read: () => Found<T> | null): T | null {
    const found = this.try(field, read);
    if (!found) return null;
    this.receipts.push(found.receipt, ...(found.more ?? []));
    this.conflicts.push(...(found.conflicts ?? []));
    return found.value;
  }

  /** The same for a reader that answers a list with its receipts. */
  askAll<T>(field: string, read: () => { value: T[]; receipts: Receipt[] }): T[] {
    const found = this.try(field, read);
    if (!found) return [];
    this.receipts.push(...found.receipts);
    return found.value;
  }

  private try<T>(field: string, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      this.onError(field, error);
      return null;
    }
  }
}
