import { findRanges, withBounds } from './find-ranges.ts';
import { periodAfter, periodBefore } from './pay-period.ts';
import { AFTER_NOT_PAY, NOT_PAY, ON_TARGET } from './pay-words.ts';
import type { PayItem } from './read-pay-text.ts';

const MAX_FIELD = 600;

/**
 * Amounts in the words of a salary field ("€76K – €185K • Offers Equity • Multiple Ranges", "7-12 Lacs P.A.", "200000.0"). The
 * field is about pay, so no pay word is asked for; parts about equity, bonus and the like are left out.
 */
export function readPayField(field: string): PayItem[] {
  const text = field.slice(0, MAX_FIELD);
  const items: PayItem[] = [];
  for (const figure of findRanges(text)) {
    const span = withBounds(text, figure);
    const partStart =
      Math.max(
        text.lastIndexOf('•', span.start),
        text.lastIndexOf('\n', span.start),
        text.lastIndexOf('|', span.start),
      ) + 1;
    const lead = text.slice(partStart, span.start);
    if (NOT_PAY.test(reset(NOT_PAY, lead)) && !/salary|base|pay/i.test(lead)) continue;
    if (AFTER_NOT_PAY.test(text.slice(span.end, span.end + 40))) continue;
    const high = span.max ?? span.min ?? 0;
    if (high <= 0 || (span.currency === null && !span.isScaled && high < 5 && !/^\s*[\d.,]+\s*$/.test(text)))
      continue;
    const after = periodAfter(text, span.end);
    const onTarget =
      ON_TARGET.test(reset(ON_TARGET, lead)) ||
      /^\s*(?:OTE|on[- ]target)/i.test(text.slice(span.end, span.end + 14));
    items.push({
      min: span.min,
      max: span.max,
      currency: span.currency,
      period: span.lakhsPerYear ? 'year' : (after?.period ?? periodBefore(text.slice(0, span.start))),
      kind: onTarget ? 'on-target' : 'base',
      named: true,
      label: null,
      start: span.start,
      end: after?.end ?? span.end,
    });
  }
  return besideBase(text, items);
}

/** "$500K – $1M • $200K Base Salary": the other amounts are totals. */
function besideBase(text: string, items: PayItem[]): PayItem[] {
  const isBase = ({ end }: PayItem) => /^\s*base(?: salary| pay)?\b/i.test(text.slice(end, end + 14));
  if (!items.some(isBase)) return items;
  return items.map((item) => (isBase(item) ? item : { ...item, kind: 'on-target' as const }));
}

/** Shared patterns are global: a test starts at the beginning. */
function reset(pattern: RegExp, text: string): string {
  pattern.lastIndex = 0;
  return text;
}
