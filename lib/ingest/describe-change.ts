import type { Posting } from '../posting.ts';

/** What is stored of the fields a change is told by. */
export interface BeforeChange {
  title: string;
  locations: readonly string[];
  payMin: number | null;
  payMax: number | null;
  payCurrency: string | null;
  payPeriod: string | null;
  text: string;
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const equalLists = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

/**
 * Names what a reader would see changed: `{title: [before, after], locations: […], pay: […], text: true}`. A field that
 * did not change is absent. Pay is `{min, max, currency, period}` or null.
 */
export function describeChange(
  before: BeforeChange,
  after: Pick<Posting, 'title' | 'pay' | 'descriptionText'>,
  locations: readonly string[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  if (before.title !== after.title) fields.title = [before.title, after.title];
  if (!equalLists(before.locations, locations)) fields.locations = [before.locations, locations];
  const payBefore = before.payPeriod && {
    min: before.payMin,
    max: before.payMax,
    currency: before.payCurrency,
    period: before.payPeriod,
  };
  const payAfter = after.pay && {
    min: after.pay.min,
    max: after.pay.max,
    currency: after.pay.currency,
    period: after.pay.period,
  };
  if (JSON.stringify(payBefore || null) !== JSON.stringify(payAfter))
    fields.pay = [payBefore || null, payAfter];
  if (words(before.text) !== words(after.descriptionText)) fields.text = true;
  return fields;
}
