/** How many days are spent in the office, as a sentence says it. */
import { light } from '../light-pattern.ts';

export interface OfficeDays {
  /** Days in the office each week; null where only a share or a month is said. */
  perWeek: number | null;
  workplace: 'onsite' | 'hybrid' | 'remote';
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  half: 2.5,
  ein: 1,
  einen: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  um: 1,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
};
const N = `(\\d(?:[.,]5)?|${Object.keys(NUMBERS).join('|')})`;
const COUNT = `${N}(?:\\s?\\+)?(?:\\s?(?:-|–|to|or|bis|à|a|tot|/)\\s?${N})?\\+?`;
const DAY = '(?:days?|tage?n?|tag|jours?|journées?|d[ií]as?|dagen|dag|giorn[oi]|x|times)';
const UNIT =
  '(?:(?:a|per|each|every|out of the|of the|/|pro|die|in der|par|à la|a la|por|alla|na|al|je) ?(?:working |business )?(week|wk|month|year|quarter|fortnight|2 weeks|two weeks|woche|monat|jahr|semaine|mois|an|semana|mes|mês|año|ano|maand|jaar|settimana|mese|anno)|weekly|monthly|wöchentlich|/ ?wk)';
const OFFICE =
  '(?:in[- ](?:the |our |an? |its )?(?:\\p{L}+[ -]){0,4}(?:office|hq|headquarters|hub|lab|studio|person|city)s?|in[- ]office|on[- ]?site|(?:at|from|out of|into) (?:the |our |your |an? )?(?:\\p{L}+[ -]){0,4}(?:offices?|hq|headquarters|hub|site|campus|lab)|office|im büro|vor ort|in präsenz|präsenz\\w*|au bureau|sur site|en présentiel|présentiel|en (?:la )?oficina|presencial\\w*|op kantoor|in (?:ufficio|sede|presenza)|no escritório|in[- ]person)';
const HOME =
  '(?:remote(?:ly)?|from home|wfh|work[- ]from[- ]home|working from home|home ?office|homeoffice|mobiles? arbeiten|zuhause|de télétravail|télétravail|en remoto|remot[oa]|teletrabajo|desde casa|thuis\\w*|smart ?working|da remoto|da casa|em casa)';

const DAYS_OFFICE = light(
  new RegExp(
    `(?<![\\p{L}\\d.,])${COUNT}[- ]?${DAY}(?:[- ]${UNIT})?(?: min(?:imum)?\\.?)?[,:]? (?:(?!remote|home|from home)\\p{L}+[ -]){0,4}?(?:is |are |werden |is spent |)${OFFICE}(?! experience)(?: ${UNIT})?`,
    'iu',
  ),
);
const OFFICE_COUNT = light(
  new RegExp(
    `${OFFICE}[ ,:(–-]{1,3}(?:(?!remote|home)\\p{L}+[ ]){0,6}?(?:at least |minimum |min\\.? |up to |around |about |approximately )?${COUNT}[- ]?${DAY}(?:[- ]${UNIT})?`,
    'iu',
  ),
);
const DAYS_HOME = light(
  new RegExp(
    `(?<![\\p{L}\\d.,])${COUNT}[- ]?${DAY}(?:[- ]${UNIT})?[,:]? (?:\\p{L}+[ -]){0,3}?${HOME}(?:[ /]{1,2}${UNIT})?`,
    'iu',
  ),
);
const HOME_COUNT = light(
  new RegExp(
    `${HOME}[ ,:(–-]{1,3}(?:\\p{L}+[ ]){0,4}?(?:up to |at least |maximum |max\\.? )?${COUNT}[- ]?${DAY}(?:[- ]${UNIT})?`,
    'iu',
  ),
);
const OFFICE_DAYS = light(
  new RegExp(
    `(?<![\\p{L}\\d.,])${COUNT} (?:office|on-?site|in[- ]office|in[- ]person|präsenz)[- ]?days?(?:[ /]{1,2}${UNIT})?`,
    'iu',
  ),
);
const WHOLE_WEEK = light(
  /(?:on-?site|in[- ](?:the )?office|in[- ]person|on-?campus)[ (,:]{1,3}(?:mon(?:day)?\.?\s?(?:-|–|to|through)\s?fri(?:day)?|every day|daily|full[- ]time(?! (?:role|position))|5x)|(?:in|from) (?:the|our) (?:\p{L}+ ){0,3}office[ ,(]{1,3}(?:mon(?:day)?\.?\s?(?:-|–|to|through)\s?fri(?:day)?|every day|daily|full[- ]time(?! (?:role|position)))|(?<![\d–-] ?)(?:five|5)[ -]days?(?:[ -](?:a|per|\/)[ -]?week)?,? (?:\p{L}+ ){0,3}(?:on-?site|in[- ](?:the |our )?(?:\p{L}+ )?office|in[- ]person|from (?:the|our) (?:\p{L}+ )?office)/iu,
);
const SHARE = light(
  /(?<![\d.])[1-9]\d ?% (?:of (?:the|your) time )?(?:office|in[- ]office|on-?site|in[- ]person)\b|(?:at least |minimum |about |around )?(?:half|\d{2} ?%|50 percent) (?:of (?:the|their|your|our) )?(?:\p{L}+ ){0,3}(?:time |week )?(?:\p{L}+ ){0,2}(?:in|at|from) (?:the |our |their |your |an )?(?:\p{L}+ ){0,2}(?:office|hub)/iu,
);

/** "On-site (2 days remote)": the days are those at home. */
const REMOTE_NEXT = /^ ?(?:remote|from home|wfh|home|télétravail|homeoffice)/i;
const WEEK_COUNT = light(
  new RegExp(
    `(?<![\\p{L}\\d.,])(?:${COUNT}[- ]?(?:days?|times|x)|(once|twice))(?: | ?- ?)?(?:a|per|each|every|\\/) ?week`,
    'iu',
  ),
);
/** "Berlin office minimum once a week", whatever the sentence says of remote work. */
const OFFICE_TIMES =
  /\b(?:office|hq|hub)s?[ ,:(–-]{1,3}(?:at least |minimum |min\.? )?(once|twice|[1-4](?= ?(?:days?|times|x))|(?:one|two|three|four)(?= days?))(?: ?(?:days?|times|x))? ?(?:a|per|each|every|\/) ?week/i;
const ANY_OFFICE = light(
  /\b(?:in[- ](?:the |our )?(?:\p{L}+ )?office|on-?site|in[- ]person|(?:from|at|in) (?:the|our) (?:\p{L}+ ){0,3}(?:office|hq|headquarters|hub)|anchor days|office|come in)\b/iu,
);
const PRESENCE = light(
  /\b(?:in[- ](?:the |our )?office|on-?site|in[- ]person|(?:from|at|in) (?:the|our) (?:\p{L}+ ){0,3}(?:offices?|hq|headquarters|hub)|anchor days|office days?|hybrid)\b/iu,
);
const ANY_HOME = /\b(?:remote|from home|wfh|home)\b/i;
const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKDAY = /\b(mon|tue|wed|thu|fri)(?:s|rs?|urs|nes)?(?:day)?s?\b/gi;
const WEEKDAY_SPAN = light(
  /\b(mon|tue|wed|thu|fri)\p{L}{0,6}\s?(?:-|–|to|through)\s?(mon|tue|wed|thu|fri)\p{L}{0,6}\b/iu,
);
/** "one 2-day onsite in Poznań each month": the unit stands further on. */
const LATER_UNIT = /^[^.,;\n]{0,30}\b(?:each|per|a|every|im|par|al) (month|quarter|year|monat|mois|mes)\b/i;
/** "A 4-day week" is not about where. */
const SHORT_WEEK = /\b(?:\d|four|three)[- ]day (?:work(?:ing)?[- ])?weeks?/gi;

const OUT_OF_FIVE = light(new RegExp(`(?<![\\p{L}\\d.,])${COUNT} out of (?:5|five) days`, 'iu'));
const SHARE_AFTER = light(
  /\b(?:in|at|from) (?:one of )?(?:the |our |their |an )?(?:\p{L}+ ){0,2}(?:offices?|hubs?)\b[^.\n]{0,20}\b(?:at least |around |about |minimum )?(?:half|\d{2} ?%) of (?:the|their|your) time/iu,
);

/** Words without which no number of days is said: cheap to look for. */
const COUNTED =
  /days?\b|tage?n?\b|jour|d[ií]as?\b|dagen?\b|giorn|week|wk\b|mon(?:day)?\b|tue|wed|thu|fri|of (?:the|their|your) (?:work )?time|every day|daily|full[- ]time|%/i;
const NUMBERED =
  /\d|\b(?:one|once|two|twice|three|four|five|half|eine?n?m?|zwei|drei|vier|fünf|une?|deux|trois|quatre|uno|dos|tres|cuatro|een|één|twee|drie|due|tre|um|dois|duas|três|mon|tue|wed|thu|fri|every|daily|full[- ]time)/i;

/** The days a sentence names, or null. "5 days" at home of 5 is remote; up to two office days a month is remote too. */
export function readOfficeDays(text: string): OfficeDays | null {
  const sentence = text.replace(SHORT_WEEK, ' ');
  if (!COUNTED.test(sentence) || !NUMBERED.test(sentence)) return null;
  if (WHOLE_WEEK.test(sentence)) return { perWeek: 5, workplace: 'onsite' };
  const office = DAYS_OFFICE.exec(sentence) ?? OFFICE_DAYS.exec(sentence) ?? OFFICE_COUNT.exec(sentence);
  if (office !== null) {
    const rest = sentence.slice(office.index + office[0].length);
    if (!REMOTE_NEXT.test(rest)) return fromOffice(office, rest);
  }
  const weekdays = readWeekdays(sentence);
  if (weekdays !== null) return { perWeek: weekdays, workplace: 'hybrid' };
  const week = WEEK_COUNT.exec(sentence);
  if (week !== null && ANY_OFFICE.test(sentence) && !ANY_HOME.test(sentence)) return fromOffice(week, '');
  const times = OFFICE_TIMES.exec(sentence);
  if (times !== null) return fromOffice(times, '');
  const home = DAYS_HOME.exec(sentence) ?? HOME_COUNT.exec(sentence);
  if (home !== null) return fromHome(home);
  const outOf = OUT_OF_FIVE.exec(sentence);
  if (outOf !== null && ANY_OFFICE.test(sentence)) return fromOffice(outOf, '');
  return SHARE.test(sentence) || SHARE_AFTER.test(sentence) ? { perWeek: null, workplace: 'hybrid' } : null;
}

/** "In the office Tuesdays, Wednesdays and Thursdays", "in-office presence (Tues-Thurs)": how many, when fewer than five. */
function readWeekdays(sentence: string): number | null {
  if (!PRESENCE.test(sentence)) return null;
  const named = [...sentence.matchAll(WEEKDAY)].map((match) =>
    WEEKDAYS.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()),
  );
  const days = new Set(named.filter((day) => day >= 0));
  const span = WEEKDAY_SPAN.exec(sentence);
  if (span?.[1] !== undefined && span[2] !== undefined) {
    const first = WEEKDAYS.indexOf(span[1].slice(0, 3).toLowerCase());
    const last = WEEKDAYS.indexOf(span[2].slice(0, 3).toLowerCase());
    for (let day = first; day <= last && day >= 0; day++) days.add(day);
  }
  return days.size >= 1 && days.size < 5 ? days.size : null;
}

function fromOffice(match: RegExpExecArray, rest: string): OfficeDays | null {
  const low = toDays(match[1] ?? match[3]);
  if (low === null) return null;
  const later = LATER_UNIT.exec(rest)?.[1]?.toLowerCase();
  const unit =
    later === undefined
      ? unitOf(match)
      : later === 'month' || later === 'monat' || later === 'mois' || later === 'mes'
        ? 'month'
        : 'year';
  if (unit === 'year' || unit === 'quarter') return null;
  if (unit === 'month')
    return low <= 2 ? { perWeek: null, workplace: 'remote' } : { perWeek: null, workplace: 'hybrid' };
  const days = unit === 'fortnight' ? low / 2 : low;
  if (days > 7 || days <= 0) return null;
  if (days >= 5) return { perWeek: 5, workplace: 'onsite' };
  return { perWeek: days, workplace: 'hybrid' };
}

function fromHome(match: RegExpExecArray): OfficeDays | null {
  const low = toDays(match[1]);
  const high = toDays(match[2]) ?? low;
  if (low === null || high === null) return null;
  const unit = unitOf(match);
  if (unit === 'year' || unit === 'quarter' || unit === 'month')
    return unit === 'month' ? { perWeek: null, workplace: 'hybrid' } : null;
  const days = unit === 'fortnight' ? high / 2 : high;
  if (days <= 0 || days > 7) return null;
  if (days >= 5) return { perWeek: 0, workplace: 'remote' };
  return { perWeek: 5 - days, workplace: 'hybrid' };
}

function toDays(word: string | undefined): number | null {
  if (word === undefined) return null;
  const value = NUMBERS[word.toLowerCase()] ?? Number(word.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

function unitOf(match: RegExpExecArray): 'week' | 'month' | 'year' | 'quarter' | 'fortnight' | null {
  for (const group of match.slice(3)) {
    if (group === undefined) continue;
    const word = group.toLowerCase();
    if (/^(?:month|monat|mois|mes|mês|maand|mese)/.test(word)) return 'month';
    if (/^(?:year|jahr|an$|año|ano|jaar|anno)/.test(word)) return 'year';
    if (word === 'quarter') return 'quarter';
    if (/^(?:fortnight|2 weeks|two weeks)/.test(word)) return 'fortnight';
    if (/^(?:w|s)/.test(word)) return 'week';
  }
  return /monthly/i.test(match[0]) ? 'month' : null;
}
