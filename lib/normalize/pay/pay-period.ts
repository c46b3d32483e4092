import type { PayPeriod } from '../../posting.ts';
import { light } from '../light-pattern.ts';

const FILLERS =
  '(?:(?:USD|EUR|GBP|CAD|AUD|gross|brutto|brutos|bruto|bruts|brut|lordi|lorde|netto|netti|nette|netos|neto|nets|net|base|cash|salary|pay|B2B|VAT|flat|OTE|DOE|total|compensation|package|as|paid|full[- ]?time|equivalent|plus)[.,]? ?){0,3}';
/** Words for a unit of time. A longer word stands before those it begins with: what matches first is taken. */
const HOUR =
  'hours?|hrs?|heure|hora|uur|ora|godz\\.?(?:in[aęy])?|timmen|timen|timme|time|tim|stunde|std\\.?|h';
const DAY = 'days?|tag|jour|día|dia|dag|giorno|dzień|MD';
const WEEK = 'weeks?|wk|woche|semaine|semana|settimana|tydzień|vecka|uke|uge';
const MONTH =
  'months?|monat|mois|mese|mes|mês|månaden|månad|måneden|måned|mån\\.?|maand|miesiąc|mies\\.?|m-c|mth|mtl\\.?|mo';
const YEAR = 'years?|yr|annum|année|anno|ano|año|an|jahr|jaar|rok|år';
const AFTER: readonly (readonly [PayPeriod, string])[] = [
  [
    'hour',
    `(?:(?:per|an?|each|every|\\/|p\\.?|pro|par|por|la|de l['’]|à l['’]|all['’]|je|im|na|de|die|der|i|\\/ ?pro)[ /]?(?:${HOUR})|hourly|ph|p\\/h(?:r|our)?|\\/ ?(?:${HOUR})|stündlich|(?:brutto|euro) ?\\/ ?h|die stunde)`,
  ],
  [
    'day',
    `(?:(?:per|an?|each|\\/|p\\.?|pro|par|por|al|am|na|de)[ /]?(?:man[- ]?)?(?:${DAY})|daily|pd|p\\/d(?:ay)?|\\/ ?(?:${DAY}|d)|täglich|HT ?\\/ ?jour|day rate|(?:inside|outside) IR35)`,
  ],
  [
    'week',
    `(?:(?:per|an?|each|\\/|p\\.?|pro|par|por|a la|alla|na|i)[ /]?(?:${WEEK})|weekly|pw|p\\/w(?:eek|k)?|\\/ ?(?:${WEEK})|wöchentlich)`,
  ],
  [
    'month',
    `(?:(?:per|an?|each|every|\\/|p\\.?|pro|par|por|al|im|na|ao|de|i)[ /]?(?:${MONTH})|monthly|pm|p\\.m\\.?|pcm|p\\/m(?:onth)?|\\/ ?(?:${MONTH})|monatlich|mtl\\.?|mensuels?|mensual(?:es)?|mensais|mensal|mensili|maandelijks|miesięcznie|mies\\.?)`,
  ],
  [
    'year',
    `(?:(?:per|an?|each|every|\\/|p\\.?|pro|par|por|al|all['’]|im|na|ao|de|om)[ /]?(?:${YEAR})|annually|annual|yearly|pa|p\\.? ?a\\.?|\\/ ?(?:${YEAR}|y|a)|jährlich|annuels?|anual(?:es)?|anuais|annui|annue|rocznie|jaarlijks|årligen|CTC|LPA|RAL|brut\\/an|brut an|bruts annuels)`,
  ],
];
const PERIODS: readonly PayPeriod[] = AFTER.map(([period]) => period);
const AFTER_PATTERN = light(
  new RegExp(
    `^[+*)]{0,2}[ \\u00a0]?(?:[+(*[,–—-]|\\+ ?)?[ \\u00a0]?[*(]{0,2}${FILLERS}(?:${AFTER.map(([, words]) => `(${words})`).join('|')})`,
    'iu',
  ),
);

const BEFORE: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'hour',
    light(
      /(?<!\p{L})(?:hourly|per hour|stundenlohn|stundensatz|taux horaire|salaire horaire|por hora|uurloon|uurtarief|paga oraria|stawka godzinowa|pro stunde|an hour|hour rate)/giu,
    ),
  ],
  [
    'day',
    light(
      /(?<!\p{L})(?:daily|day[- ]rate|per day|tagessatz|tjm|taux journalier|dagtarief|per diem rate|tarifa diaria)/giu,
    ),
  ],
  ['week', light(/(?<!\p{L})(?:weekly (?:pay|salary|rate|wage|base)|wochenlohn)/giu)],
  [
    'month',
    light(
      /(?<!\p{L})(?:monthly|per month|monatsgehalt|monatslohn|bruttomonats\w*|monatlich\w*|mensuel\w*|mensual\w*|mensal\w*|mensile|maandsalaris|bruto per maand|miesięczn\w*|salaire mensuel|månadslön|fixed monthly)/giu,
    ),
  ],
  [
    'year',
    light(
      /(?<!\p{L})(?:annual(?:ly|ized|ised)?|yearly|per year|per annum|p\.a\.|jahresgehalt|jahresbrutto\w*|bruttojahres\w*|jährlich\w*|jahreszielgehalt|annuel\w*|anual\w*|annua|annuo|jaarsalaris|roczn\w*|CTC|RAL)(?!\p{L})/giu,
    ),
  ],
];

/** Glued words ("per dayWork") end the period; "per dayshift" does not say one. */
const WORD_GOES_ON = /^[\p{Ll}\p{N}]/u;

/** The period said right after an amount ("per hour", "/yr", "brutto mtl."), with the offset where the words end. */
export function periodAfter(text: string, at: number): { period: PayPeriod; end: number } | null {
  const head = text.slice(at, at + 48);
  const line = head.indexOf('\n');
  const window = line < 0 ? head : head.slice(0, line);
  const match = AFTER_PATTERN.exec(window);
  if (match !== null && !WORD_GOES_ON.test(window.slice(match[0].length))) {
    const period = PERIODS[match.slice(1).findIndex((group) => group !== undefined)];
    if (period !== undefined) return { period, end: at + match[0].length };
  }
  return null;
}

/** The period last named before an amount ("hourly rate", "Jahresgehalt"), in a stretch of text that ends there. */
export function periodBefore(stretch: string): PayPeriod | null {
  let best: PayPeriod | null = null;
  let bestAt = -1;
  for (const [period, pattern] of BEFORE) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) {
      if (match.index > bestAt) {
        best = period;
        bestAt = match.index;
      }
    }
  }
  return best;
}
