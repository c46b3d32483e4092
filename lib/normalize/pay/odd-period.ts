/** Periods that have no name here: two weeks, half a month, a quarter. An amount paid by one says nothing by another. */
const ODD =
  /(?<!\p{L})(?:(?:bi|semi)[- ]?(?:week|month|annual)|fortnight|quarter|quinzaine|(?:once )?every (?:two|other|four)|half[- ]|(?:[2-9]|[1-9]\d|\d*\.\d+|two|three|four)[- ]?(?:hour|day|week|month|year))/iu;

/**
 * True for a source's word for such a period.
 *
 * @example isOddPeriod('bi-week-salary') // true
 */
export function isOddPeriod(words: string): boolean {
  return ODD.test(words.slice(0, 60).replaceAll('_', '-'));
}

/** The same for the wording of a pay field that ends in its period, in brackets. */
export function endsInOddPeriod(wording: string): boolean {
  return isOddPeriod(/\(([^()]{1,60})\)$/.exec(wording)?.[1] ?? '');
}
