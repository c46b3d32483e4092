/**
 * The shown text keeps "60 000 €" on one line with no-break spaces. Readers of facts are given plain blanks instead, so
 * that none has to know about them; both texts have the same length, and receipts are quoted from the shown one.
 */
import type { Conflict, Receipt } from '../posting.ts';
import type { Description } from './read-description.ts';

/** The description with plain blanks; the same object where there is nothing to replace. */
export function withPlainBlanks(description: Description): Description {
  if (!description.text.includes('\u00a0')) return description;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return {
    ...description,
    text: plain(description.text),
    blocks: description.blocks.map((block) => ({ ...block, text: plain(block.text) })),
  };
}

/** Takes the quotes of receipts that point into the text from the text that is shown. */
export function quoteShown(shown: string, receipts: readonly Receipt[]): Receipt[] {
  return receipts.map((receipt) =>
    receipt.start === null || receipt.end === null
      ? receipt
      : { ...receipt, quote: shown.slice(receipt.start, receipt.end) },
  );
}

/** The same for the receipts of conflicts. */
export function quoteShownConflicts(shown: string, conflicts: readonly Conflict[]): Conflict[] {
  return conflicts.map((conflict) => ({
    ...conflict,
    receipt: quoteShown(shown, [conflict.receipt])[0] ?? conflict.receipt,
  }));
}
