/** Asking in more than one place, and reading lists page by page. */
import { Blocked, BoardGone } from '#lib/errors.ts';

/**
 * The first of several sources that knows the board: the next is asked only when one answers "no such board". Any other
 * error, and the last `BoardGone`, goes on to the caller.
 */
export async function firstKnown<T>(...sources: (() => T | Promise<T>)[]): Promise<T> {
  let gone: unknown = new BoardGone('nowhere to ask');
  for (const ask of sources) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof BoardGone)) throw error;
      gone = error;
    }
  }
  throw gone;
}

/**
 * The first of several addresses that lets us in, for vendors whose tenants answer 401 or 403 at the address that is not theirs.
 * When none does, the first refusal goes on to the caller: the board may well be there.
 */
export async function firstOpen<T>(...sources: (() => Promise<T>)[]): Promise<T> {
  let refusal: Blocked | null = null;
  let gone: unknown = new BoardGone('nowhere to ask');
  for (const ask of sources) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof BoardGone) gone = error;
      else if (error instanceof Blocked && error.by === 'http') refusal ??= error;
      else throw error;
    }
  }
  throw refusal ?? gone;
}
