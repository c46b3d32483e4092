/** Asking in more than one place, and reading lists page by page. */
import { BoardGone } from '#lib/errors.ts';

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
