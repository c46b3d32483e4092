/** The least formal degree required. */
import type { Education, Receipt } from '../posting.ts';
import { anchorsIn, defineAnchors, defineFinder, findWithin } from './anchors.ts';
import { sectionAt } from './block-at.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import {
  BACHELOR,
  BACHELOR_COMPOUND,
  BELOW,
  BELOW_COMPOUND,
  DOCTOR,
  MASTER,
  NOT_NEEDED,
} from './data/degree-words.ts';
import { foldedText, foldText } from './fold-text.ts';
import { isSoftened, strengthAt } from './requirement-strength.ts';
import type { Found, Source } from './source.ts';

const LEVELS: Education[] = ['none', 'bachelor', 'master', 'phd'];
/** Most of a text names no degree: only clauses that hold one of these are looked at. */
const ANCHORS =
  defineAnchors(`<degree <journeym <journeyp <red_seal <bachelor <baccal <master <diplom <high_school <highschool <high-school <secondary
  <phd <ph.d <ph_d <ph._d <mba> <b.a <b.e <b.s <ba> <bac> <be> <bec> <bs> <bsc> <btech <b-tech <b.tech <b_tech <b._tech <bcom <b.com <bba> <bca> <mca>
  <m.s <ms> <msc> <mtech <m-tech <m.tech <m_tech <m._tech <ged> <graduat <undergrad <postgrad <post-grad <doctor <jd> <j.d <juris <md> <m.d> <pgdm <pharm
  <a-level <alevel <gcse <btec <apprenticeship <vocational <higher_education <higher_technical_education <tertiary <third-level <third_level
  <credentials <formal_education <university <college <abitur <fachabitur <staatsexamen <promovi <promotion studium studien ausbildung abschluss
  <bts> <dut> <cap> <licence <ecole_d <grande_ecole <etudes_sup <formation <titulac <titulo <licencia <grado <formacion <bachiller <estudios <carrera
  <hbo> <mbo> <wo> <hogere <afgerond <graduac <graduad <ensino <curso <superior <mestrado <laurea <nqf <lehre_als <matric <leaving_cert <eso> <fp> <secundari <educacion_secundaria <tecnico <tecnica <tecnolog batxillerat <cicle_formatiu <ciclo_formativo wyksztalceni <egresad <titulad <profesional <grau> no_specific_education quereinsteiger <education_is
  本科 学士 硕士 博士 大专 学历 大卒 大学 学位 修士 학사 석사 대졸`);
const degrees = (below: string, bachelor: string) =>
  new RegExp(
    `(?<![a-z])(?:(?<none>${below})|(?<phd>${DOCTOR})|(?<master>${MASTER})|(?<bachelor>${bachelor}))`,
    'g',
  );
const DEGREES = degrees(`${BELOW}|${BELOW_COMPOUND}`, `${BACHELOR}|${BACHELOR_COMPOUND}`);
/** Where no compound stands, the others are found by their beginnings. */
const COMPOUND = /studium|ausbildung abgeschlossen/;
const SIMPLE = defineFinder(degrees(BELOW, BACHELOR));
const FREE = defineFinder(new RegExp(NOT_NEEDED));
/** Being on the way to a degree, or what the company pays for, is none that is asked. */
const NOT_ASKED =
  /\b(?:enrolled|enrolment|pursuing|pursue|working towards?|currently (?:studying|completing|attending)|studying for|undergraduate students?|students? (?:of|in|at)|current(?:ly)?(?: an?)? (?:[\w'-]+ ){0,3}students?|(?:university|college|graduate|phd|master'?s?|bachelor'?s?) students?|final[- ]year|penultimate|graduating|expected graduation|(?:intention|intend(?:ing)?|plan(?:ning)?|going|expect(?:ing)?|due|set|will) (?:to )?graduate|study towards|in progress|immatrikuliert|eingeschrieben\w*|laufendes studium|student(?:in|en)? (?:der|im|in)|studierst|studiengang|du studierst|etudiant|en cours d'etudes|estudiante|cursando|studerend|student aan|studierende\w*|student\w*(?: \([^)]{1,12}\))? (?:der|im|in|des)|im (?:laufenden )?studium|en cours de (?:formation|diplome|master|licence|cursus)|(?:tu|vous) prepare[sz]|preparant|actuellement en (?:master|licence|ecole|derniere|bac)|en derniere annee|estudiantes|estudante|em andamento|matriculad[oa]|laureand[oi]|volgt (?:een|je|momenteel)|bezig met (?:een|je)|iscritt[oi]|studente)\b|在学|在籍|在读|卒業予定|재학/;
const ASIDE =
  /\b(?:\d+\+? (?:advanced |graduate |college )?(?:degrees|phds)|tuition|reimburs|scholarship|degree program(?:me)?s? (?:for|paid)|degree of|some degree|high degree|to a degree|certain degree|360[- ]degree|degrees? celsius|master (?:data|plan|schedule|service|agreement|of ceremonies|the)|scrum master|webmaster|mastering|our (?:team|people|founders)|founded by|team of|we are|phds? from|led by|students and|for (?:high school|college) students|teach|tutor\w*|regardless of|protected|discriminat|vesting|promotion (?:to|opportunit)|degree day|bachelor part|customers|clients|programs? for|diploma programs?|our (?:bachelor|master)|some of us|master'?s?[- ]level internship|hobbyist|(?:seeking|looking for) an? (?:[\w-]+ ){0,4}apprenticeship|(?:mba|phd|degree|master'?s?|academic) program(?:me)?s?)\b/;
/** "6+ years, or 3+ years with a PhD": the degree is the other way in. */
const OTHER_WAY =
  /(?:\bor\b|[,;/])[^.]{0,30}\b(?:years?|yrs?)\b[^.]{0,40}\b(?:with|and|plus|if) (?:an? )?(?:\w+ )?$/;
/** Abbreviations that are words in lower case: "be", "ms", "do". */
const SHORT = /^[a-z]\.?[a-z]\.?$/;

/** No clause names more degrees than this. */
const MOST = 10;

interface Hit {
  level: number;
  start: number;
  end: number;
  required: boolean;
}

/** Sections about others than the candidate. */
function isAside(source: Source, at: number): boolean {
  // Headings of these are not told apart well enough.
  if (source.language === 'ja' || source.language === 'zh' || source.language === 'ko') return false;
  const section = sectionAt(source, at);
  return (
    section !== undefined &&
    section.heading !== null &&
    /^(company|benefits|equal-opportunity|pay)$/.test(section.kind)
  );
}

function hitsIn(source: Source, folded: string): Hit[] {
  const hits: Hit[] = [];
  let past = -1;
  for (const anchor of anchorsIn(source, ANCHORS)) {
    if (anchor < past) continue;
    const start = clauseStart(source, anchor, 200);
    const end = clauseEnd(source, anchor, 260);
    past = end;
    const clause = folded.slice(start, end);
    const [free] = findWithin(folded, start, end, FREE);
    if (free) {
      hits.push({
        level: 0,
        start: start + free.index,
        end: start + free.index + free[0].length,
        required: true,
      });
      continue;
    }
    const named = COMPOUND.test(clause)
      ? [...clause.matchAll(DEGREES)]
      : findWithin(folded, start, end, SIMPLE);
    if (named.length === 0) continue;
    const strength = strengthAt(source, anchor);
    if (strength === 'preferred' || (strength === 'other' && isAside(source, anchor))) continue;
    const found: Hit[] = [];
    for (const match of named) {
      if (found.length >= MOST) break;
      const at = start + match.index;
      const level = match.groups?.none ? 0 : match.groups?.phd ? 3 : match.groups?.master ? 2 : 1;
      // "Juris Doctor (JD) degree" is one degree.
      const last = found.at(-1);
      if (last && last.level > level && at - last.end < 8 && match[0].startsWith('degree')) continue;
      if (SHORT.test(match[0]) && !/^[A-Z]\.?[A-Z]/.test(source.text.slice(at, at + 3))) continue;
      // A doctor in running text is mostly somebody else: "our PhDs", "PhD interns welcome".
      if (
        level === 3 &&
        strength !== 'required' &&
        !/^[\s).,]{0,3}(?:in|or|degree|required|req|from|level)\b/.test(
          clause.slice(match.index + match[0].length),
        )
      )
        continue;
      if (OTHER_WAY.test(clause.slice(0, match.index))) continue;
      found.push({ level, start: at, end: at + match[0].length, required: strength === 'required' });
    }
    const first = found[0];
    if (!first) continue;
    if (ASIDE.test(clause) || NOT_ASKED.test(clause)) continue;
    hits.push(...least(found, source, folded));
  }
  return hits;
}

/** Of the degrees of one clause those that are asked; "Bachelor's required, Master's preferred" keeps the first. */
function least(found: Hit[], source: Source, folded: string): Hit[] {
  const asked = found.filter((hit, index) => {
    const next = found[index + 1];
    const tail = folded.slice(hit.end, next ? next.start : hit.end + 120);
    const own = (tail.split(/[\n;]|\.(?:\s|$)/, 1)[0] ?? '').slice(0, 120);
    // A softening word before the next degree is this one's; else the clause's last word counts for all.
    if (next && !/[,;(]\s?(?:an? |the )?$/.test(own) && /\b(?:or|oder|ou|o|of|e|and|\/)\b|[/,]/.test(own)) {
      return !isSoftened(source, hit.start, hit.end) || /\brequired\b|\bminimum\b/.test(own);
    }
    return !isSoftened(source, hit.start, hit.end);
  });
  // "Degree or advanced diploma in …" names one thing.
  const degrees = asked.filter((hit) => hit.level > 0 || !folded.startsWith('diploma', hit.start));
  const low = (degrees.length > 0 ? degrees : asked).reduce<Hit | null>(
    (best, hit) => (best && best.level <= hit.level ? best : hit),
    null,
  );
  return low ? [low] : [];
}

/** "Bachelor's degree / OR / high school plus four years", each on its own line: the lowest way in. */
function lowestWay(first: Hit, hits: Hit[], folded: string): Hit {
  let low = first;
  let last = first;
  for (const hit of hits) {
    if (hit.start <= last.start) continue;
    if (!/\n\W{0,4}(?:or|oder|ou|and\/or)\W{0,4}\n/.test(folded.slice(last.end, hit.start))) break;
    if (hit.level < low.level) low = hit;
    last = hit;
  }
  return low;
}

function structured(source: Source): Found<Education> | null {
  const text = source.raw.education;
  if (!text) return null;
  const folded = foldText(text.slice(0, 300));
  const receipt: Receipt = {
    field: 'education',
    origin: source.raw.origin,
    source: 'education',
    quote: text,
    start: null,
    end: null,
  };
  if (/no requirements|none\b/.test(folded)) return { value: 'none', receipt };
  DEGREES.lastIndex = 0;
  const match = DEGREES.exec(
    folded.replace(/postgraduate degree/, 'master degree').replace(/professional certificate/, 'diploma in'),
  );
  const level = match?.groups
    ? (['none', 'bachelor', 'master', 'phd'] as const).find((name) => match.groups?.[name])
    : undefined;
  return level ? { value: level, receipt } : null;
}

/**
 * The least degree required: `none` for school, vocational training or "no degree needed", null where none is named or one
 * is only preferred. "BS, MS or PhD in a relevant engineering discipline" → bachelor.
 */
export function readEducation(source: Source): Found<Education> | null {
  const field = structured(source);
  if (field) return field;
  const folded = foldedText(source);
  const hits = hitsIn(source, folded);
  // A list of requirements is worth more than a remark elsewhere; of several clauses the first speaks.
  const first = hits.find((candidate) => candidate.required) ?? hits[0];
  const hit = first && lowestWay(first, hits, folded);
  const value = hit ? LEVELS[hit.level] : undefined;
  if (!hit || !value) return null;
  const { start, end } = hit;
  const quote = source.text.slice(start, end);
  return { value, receipt: { field: 'education', origin: 'text', source: null, quote, start, end } };
}
