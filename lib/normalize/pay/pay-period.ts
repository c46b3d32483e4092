import type { PayPeriod } from '../../posting.ts';

const FILLERS =
  '(?:(?:USD|EUR|GBP|CAD|AUD|gross|brutto|bruto|brut|bruts|lordi|net|netto|neto|nets|base|cash|salary|pay|B2B|VAT|flat|OTE|DOE|total|compensation|package|as|paid|full[- ]?time|equivalent|plus)[.,]? ?){0,3}';
const AFTER: readonly (readonly [PayPeriod, string])[] = [
  [
    'hour',
    "(?:(?:per|an?|each|every|\\/|p\\.?|pro|par|por|la|de l['’]|à l['’]|all['’]|je|im|na|de|die|der|\\/ ?pro)[ /]?(?:hours?|hrs?|h|std\\.?|stunde|heure|hora|uur|ora|godz\\.?(?:in[aęy])?|timme|time)|hourly|ph|p\\/h(?:r|our)?|\\/ ?(?:hours?|hrs?|h|std\\.?|stunde|heure|hora|uur|ora|godz\\.?)|stündlich|(?:brutto|euro) ?\\/ ?h|die stunde)",
  ],
  [
    'day',
    '(?:(?:per|an?|each|\\/|p\\.?|pro|par|por|al|am|na|de)[ /]?(?:man[- ]?)?(?:days?|tag|jour|día|dia|dag|giorno|dzień|MD)|daily|pd|p\\/d(?:ay)?|\\/ ?(?:days?|tag|jour|día|dia|dag|giorno|d|MD)|täglich|HT ?\\/ ?jour|day rate|(?:inside|outside) IR35)',
  ],
  [
    'week',
    '(?:(?:per|an?|each|\\/|p\\.?|pro|par|por|a la|alla|na)[ /]?(?:weeks?|wk|woche|semaine|semana|settimana|tydzień)|weekly|pw|p\\/w(?:eek|k)?|\\/ ?(?:weeks?|wk|woche|semaine|semana)|wöchentlich)',
  ],
  [
    'month',
    '(?:(?:per|an?|each|every|\\/|p\\.?|pro|par|por|al|im|na|ao|de)[ /]?(?:months?|mo|mth|monat|mois|mes|mês|maand|mese|miesiąc|m-c)|monthly|pm|p\\.m\\.?|pcm|p\\/m(?:onth)?|\\/ ?(?:months?|mo|mth|monat|mois|mes|mês|maand|mese|mies\\.?|m-c|mtl\\.?)|monatlich|mtl\\.?|mensuels?|mensual(?:es)?|mensais|mensal|mensili|maandelijks|miesięcznie|mies\\.?|i måneden|per maand)',
  ],
  [
    'year',
    "(?:(?:per|an?|each|every|\\/|p\\.?|pro|par|por|al|all['’]|im|na|ao|de)[ /]?(?:years?|yr|annum|jahr|année|an|año|ano|jaar|anno|rok|år)|annually|annual|yearly|pa|p\\.? ?a\\.?|\\/ ?(?:years?|yr|y|annum|jahr|an|année|año|ano|jaar|anno|rok|a)|jährlich|annuels?|anual(?:es)?|anuais|annui|annue|rocznie|jaarlijks|CTC|LPA|RAL|brut\\/an|brut an|bruts annuels)",
  ],
];
const PERIODS: readonly PayPeriod[] = AFTER.map(([period]) => period);
const AFTER_PATTERN = new RegExp(
  `^[+*)]{0,2}[ \\u00a0]?(?:[+(*[,–—-]|\\+ ?)?[ \\u00a0]?[*(]{0,2}${FILLERS}(?:${AFTER.map(([, words]) => `(${words})`).join('|')})`,
  'iu',
);

const BEFORE: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'hour',
    /(?<!\p{L})(?:hourly|per hour|stundenlohn|stundensatz|taux horaire|salaire horaire|por hora|uurloon|uurtarief|paga oraria|stawka godzinowa|pro stunde|an hour|hour rate)/giu,
  ],
  [
    'day',
    /(?<!\p{L})(?:daily|day[- ]rate|per day|tagessatz|tjm|taux journalier|dagtarief|per diem rate|tarifa diaria)/giu,
  ],
  ['week', /(?<!\p{L})(?:weekly (?:pay|salary|rate|wage|base)|wochenlohn)/giu],
  [
    'month',
    /(?<!\p{L})(?:monthly|per month|monatsgehalt|monatslohn|bruttomonats\w*|monatlich\w*|mensuel\w*|mensual\w*|mensal\w*|mensile|maandsalaris|bruto per maand|miesięczn\w*|salaire mensuel|månadslön|fixed monthly)/giu,
  ],
  [
    'year',
    /(?<!\p{L})(?:annual(?:ly|ized|ised)?|yearly|per year|per annum|p\.a\.|jahresgehalt|jahresbrutto\w*|bruttojahres\w*|jährlich\w*|jahreszielgehalt|annuel\w*|anual\w*|annua|annuo|jaarsalaris|roczn\w*|CTC|RAL)(?!\p{L})/giu,
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
    for (const match of stretch.matchAll(pattern)) {
      if (match.index > bestAt) {
        best = period;
        bestAt = match.index;
      }
    }
  }
  return best;
}
