import type { Workplace } from '../../posting.ts';
import { light } from '../light-pattern.ts';
import { remember } from '../remember.ts';
import { readOfficeDays } from './office-days.ts';
import { NOISE } from './workplace-rules.ts';

const NOT_REMOTE =
  /\b(?:no|not|non|kein|without|nicht)[- ](?:fully[- ])?remote|remote (?:not|is not)|\bpart(?:ial(?:ly)?|ly|-time)?[- ]remote|remote[- ]part|\bnot remote/i;
const REMOTE = light(
  /\bremot(?:e(?:ly)?|o|a)\b|\bhome[- ]?based\b|\bwork(?:ing)? from (?:home|anywhere)\b|\bwfh\b|\btelecommut\p{L}+|\btélétravail\b|\bteletrabajo\b|\bteletrabalho\b|\bhome ?office\b|\bfully distributed\b|\banywhere\b|\bvirtual\b(?= ?(?:$|[-,(|]))|\bzdaln\p{L}+|\b(?:på )?distans(?:arbete)?\b|\bhjemmekontor\b|\bhjemmearbejde\b|\betätyö|フルリモート|完全(?:在宅|リモート)|원격|전면 ?재택|풀 ?리모트|远程|遠端|居家办公/iu,
);
const HYBRID = light(
  /\bhybrid\p{L}*|\bhíbrid[oa]|\bhybryd\p{L}*|\bibrid[oa]|\bpart(?:ial(?:ly)?|ly)?[- ]remote\b|\bflexible (?:remote|working location)/iu,
);
const PARTLY = light(
  /\b(?:partial|teilweise|occasional|częściow|delvis)\p{L}* (?:remote|home ?office|work from home|télétravail)|(?:télétravail|teletrabajo|home ?office|remoto|zdaln\p{L}+) (?:partiel|parcial|occasionnel|ponctuel|parziale|möglich|fréquent)|\bmixt[oa]\b|\bpresencial y (?:teletrabajo|remot[oa])|ハイブリッド|一部リモート|(?<!フル)リモート(?:可|併用|ワーク可)|하이브리드|混合[办辦]公|部分(?:遠端|远程)/iu,
);
const ONSITE = light(
  /\bon-?[ ]?site\b|\bin[- ](?:the[- ])?office\b|\bin[- ]person\b|\boffice[- ]based\b|\bpresencial\b|\bprésentiel\b|\bvor ort\b|\bin sede\b|\bin presenza\b|\bop locatie\b|\bsur site\b|\bstacjonarn\p{L}*|\bw biurze\b|\bpå (?:plats|kontoret|stedet)\b|\bop kantoor\b|\bfremmøde\b|\blähityö|\bau bureau\b|\bin ufficio\b|\ben (?:la )?oficina\b|出社|オフィス勤務|출근/iu,
);

export interface WordsWorkplace {
  workplace: Workplace;
  officeDays: number | null;
}

/**
 * What a few words of a field, a place text, a title or a header say ("Hybrid - 3 days", "Remote - US", "On-site (2 days remote)").
 * A choice that offers remote is remote; on-site with hybrid is hybrid. Null where they say nothing of it.
 */
export function wordsWorkplace(words: string): WordsWorkplace | null {
  return said(words.slice(0, 300));
}

const said = remember(5_000, readWords);

function readWords(words: string): WordsWorkplace | null {
  const text = words.replace(NOISE, ' ');
  const days = readOfficeDays(text);
  if (days !== null) {
    const remoteToo =
      days.workplace === 'hybrid' &&
      days.perWeek !== null &&
      /(?:^|[^\p{L}])(?:or|\/|oder) (?:fully )?remote/iu.test(text);
    if (!remoteToo)
      return { workplace: days.workplace, officeDays: days.workplace === 'hybrid' ? days.perWeek : null };
  }
  const outer = plainly(text.replace(/\([^()]{0,120}\)?/g, ' '));
  const inner = [...text.matchAll(/\(([^()]{1,120})\)?/g)].map((match) => plainly(match[1] ?? ''));
  // "On-site (hybrid)", "On-site (part remote)": the bracket softens; "Fully remote (hybrid possible)": it adds nothing.
  if (outer === 'onsite' && inner.some((one) => one === 'hybrid' || one === 'remote'))
    return { workplace: 'hybrid', officeDays: null };
  const workplace = outer ?? inner.find((one) => one !== null) ?? null;
  if (workplace === null) return null;
  const count =
    workplace === 'hybrid'
      ? /(?<![\d-])([1-4])(?: ?[-–] ?[1-5])? ?(?:days?|x|tage)\b/i.exec(text)?.[1]
      : undefined;
  return { workplace, officeDays: count === undefined ? null : Number(count) };
}

function plainly(text: string): Workplace | null {
  if (NOT_REMOTE.test(text)) return HYBRID.test(text) ? 'hybrid' : 'onsite';
  if (PARTLY.test(text)) return 'hybrid';
  if (REMOTE.test(text)) return 'remote';
  if (HYBRID.test(text)) return 'hybrid';
  return ONSITE.test(text) ? 'onsite' : null;
}
