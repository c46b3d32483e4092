/** What `scrape` prints for a person. Pure. */
import type { Pay, Place, Posting, RawPosting } from '#lib/posting.ts';
import type { BoardResult } from './run.ts';
import type { BoardRef } from './types.ts';

/** Three lines a posting: title, facts, address. */
export function printPosting(raw: RawPosting, posting: Posting): string {
  const where =
    posting.places.length > 0 ? posting.places.map(placeText).join('; ') : raw.locations.join('; ');
  const facts = [
    where,
    posting.workplace,
    payText(posting.pay) ?? raw.pay?.text,
    posting.employmentType?.toLowerCase().replace('_', '-'),
    posting.postedAt ? `posted ${posting.postedAt.slice(0, 10)}` : null,
    raw.prospect ? 'general application' : null,
  ];
  const shown = facts.filter((fact) => fact !== null && fact !== undefined && fact !== '').join(' · ');
  return `${posting.title}\n  ${shown === '' ? 'nothing stated' : shown}\n  ${raw.url}\n`;
}

/** One line for the board, one more for each kind of trouble. */
export function printBoard(board: BoardRef, result: BoardResult): string {
  const count = `${result.listed} ${result.listed === 1 ? 'posting' : 'postings'}`;
  const total = result.total !== null && result.total !== result.listed ? ` of ${result.total}` : '';
  const lines = [`${board.ats}/${board.token}: ${result.status}, ${count}${total}`];
  if (result.why !== null && result.error === null) lines.push(`  ${result.why}`);
  if (result.error) lines.push(`  ${result.error.name}: ${result.error.message}`);
  for (const [rule, rows] of Map.groupBy(result.rejected, (row) => row.rule)) {
    lines.push(`  ${rows.length} set aside (${rule}): ${rows[0]?.evidence ?? ''}`);
  }
  return `${lines.join('\n')}\n`;
}

function placeText(place: Place): string {
  return [place.city, place.region, place.country].filter((part) => part !== null).join(', ');
}

function payText(pay: Pay | null): string | null {
  if (!pay) return null;
  const { min, max } = pay;
  const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  const range =
    min !== null && max !== null
      ? min === max
        ? number(min)
        : `${number(min)}–${number(max)}`
      : min !== null
        ? `from ${number(min)}`
        : max !== null
          ? `up to ${number(max)}`
          : null;
  return range === null ? null : `${pay.currency ?? ''} ${range} a ${pay.period}`.trim();
}
