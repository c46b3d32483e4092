/** The least experience asked for, in years. Only what is required counts. */
import type { Receipt } from '../posting.ts';
import { anchorsIn, defineAnchors, defineFinder, findAll } from './anchors.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { foldedText, foldText } from './fold-text.ts';
import { isSoftened, strengthAt } from './requirement-strength.ts';
import type { Found, Source } from './source.ts';

const WORD_NUMBERS: Record<string, number> = {};
const NUMBER_WORDS: string[][] = [
  ['zero', 'null', 'nul'],
  ['one', 'a', 'ein', 'eine', 'einem', 'einjahrige', 'un', 'une', 'uno', 'una', 'um', 'uma', 'een'],
  ['two', 'zwei', 'deux', 'dos', 'dois', 'due', 'twee', 'zweijahrige'],
  ['three', 'drei', 'trois', 'tres', 'tre', 'drie', 'dreijahrige'],
  ['four', 'vier', 'quatre', 'cuatro', 'quatro', 'quattro', 'vierjahrige'],
  ['five', 'funf', 'cinq', 'cinco', 'cinque', 'vijf', 'funfjahrige'],
  ['six', 'sechs', 'seis', 'sei', 'zes'],
  ['seven', 'sieben', 'sept', 'siete', 'sete', 'sette', 'zeven'],
  ['eight', 'acht', 'huit', 'ocho', 'oito', 'otto'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove', 'negen'],
  ['ten', 'zehn', 'dix', 'diez', 'dez', 'dieci', 'tien'],
  ['eleven', 'elf', 'onze'],
  ['twelve', 'zwolf', 'douze', 'doce', 'dodici', 'twaalf'],
];
NUMBER_WORDS.forEach((words, value) => {
  for (const word of words) WORD_NUMBERS[word] = value;
});
WORD_NUMBERS.fifteen = 15;
WORD_NUMBERS.twenty = 20;

const NUMBER = String.raw`\d{1,2}(?:[.,]\d)?|(?:\b(?:${Object.keys(WORD_NUMBERS)
  .filter((word) => word.length > 2 || ['un'].includes(word))
  .join('|')}))`;
const UNIT = String.raw`(?:years?'?a?|yrs?|yoe|y\/o\/e|jahr(?:en?s?|ige[nrms]?)?|an(?= d)|ans|annees?|anos?|anni|anno|jaar|jaren|lata?|rok[uy]?|let|anys?|ars?(?= (?:erfar|arbetsl|praktisk|relevant))|vuoden)(?![a-z])`;
/** "5+ years", "3-5 years", "five (5) years", "3 to 5+ yrs", "mind. 3 Jahre". */
const SPAN = new RegExp(
  String.raw`(?=\d|\b[a-z])(?<![\d,$€£/]|\S-)(?<!\d\.)(?<!\b[a-z]{1,2})(${NUMBER})\s{0,2}(?:\((\d{1,2}|[a-z]{3,9})\)\s{0,2})?(?:y?\\?\+|y(?= )|plus|or more|oder mehr|ou plus|o mas)?\s{0,2}(?:(?:-|to|bis|a|al|ate|tot|or|oder|ou|/|and|und|years? to|years? -)\s{0,2}(${NUMBER})\s{0,2}(?:\\?\+|plus)?\s{0,2})?(?:\\?\+\s{0,2}|or more |plus |full |solid |complete |(?:\w{4,12}e )?)?-?(${UNIT})`,
  'g',
);
/** Unicode scripts without blanks. */
const CJK = /(\d{1,2})\s?(?:[-~〜]\s?\d{1,2}\s?)?(?:年|년)\s?(?:\((?:含|以上)\))?\s?(?:以上|及以上|이상)?/g;

const EXPERIENCE =
  /experi(?:en[cz]|ences)|doswiadczen|stazu pracy|erfarenhet|erfaring|praxe\b|zkusenost|kokemu|expertise|erfahrung|berufspraxis|ervaring|esperienz|experience|werkervaring|track record|background|praxis\b|yoe|y\/o\/e|seniority|tenure|\bexp\b|\bxp\b|hands-on|経験|经验|경력|工作/;
const WORKING =
  /^\s*\+?\s*(?:of |in |as |across |with |building|shipping|developing|leading|managing|working|designing|writing|running|owning|selling|teaching|coding|programming|creating|delivering|driving|growing|implementing|supporting|performing|using|practicing|practising|consulting|recruiting|negotiating|closing|coaching|full[- ]cycle|inside|outside|hospitality|retail|clinical|backend|frontend|full[- ]?stack|software|engineering|sre|devops|product|sales|marketing|professional|relevant|hands|industry|post|prior|direct|commercial|progressive|related|practical|technical|coding|programming|operating|in\b|als |im |in der |dans |en |como |no |na |nel |come )/;
const LABEL =
  /(?:experience|exp|experiences?(?: required| needed| level)?|required experience|years of experience|experience \(years\)|total experience|prior experience|work experience|minimum experience|berufserfahrung|erfahrung|experiencia|experience requise|ervaring|esperienza|experiencia minima|seniority|yoe|経験|经验)\s?(?:required|range|level|needed|in years|requise|requerida)?\s?[*_]{0,2}\s?[:：=-]\s?[*_]{0,2}\s?(?:at least |min(?:imum|\.)?(?: of)? |minimum |mindestens |over |more than |around )?$/;
/** "Requirements: 5+ years Python", "You: 7+ years enterprise sales". */
const OPENER =
  /\b(?:reqs?|requirements?|you|what (?:we|you) (?:want|need)|looking for|must haves?|we need|profile|profil|minimum|qualifications?|who you are|about you|anforderungen|requisitos?)\s?[:–-]{1,2}\s?[-•*–]{0,2}\s?$/;
/** Right before the figure: "looking for 3–6 years on real systems". */
const SOUGHT_AHEAD =
  /\b(?:looking for|seeking|searching for|need|want|requires?)(?: (?:someone|people|candidates?|engineers?|developers?) with)? $/;
const BULLET = /^[\s\-–—•*·>]+/;
/** A verb that heads an item of what one has: "Have 10+ years teaching". */
const HAVING =
  /^(?:have|has|possess(?:es)?|bring(?:s)?|hold(?:s)?|with|you have|you bring|you've|must have|requires?|required|need|needs)\s+$/;
/** Right after the figure: "3 years minimum as an engineer", "Sales: 1 year (Required)". */
const DEMANDED_AFTER =
  /^\s?,? ?(?:\((?:minimum|min\.?|required|mandatory|must)\)|minimum\b|min\.|required\b|mandatory\b|are required\b|is required\b)/;
/** Right before the figure: another way in. */
const OTHERWISE = /[,;(] ?or (?:at least |a minimum of )?$/;
/** Another way in than the degree: "if the degree isn't met, at least 8 years". */
const INSTEAD =
  /\b(?:in lieu of|instead of|in place of|without (?:a |the )?(?:\w+ )?(?:degree|diploma|qualification)|(?:degree|diploma|qualifications?)(?: \w+){0,3} (?:isn't|is not|are not|aren't|not) (?:met|held|available)|do(?:es)? not (?:have|hold) (?:a |the )?(?:\w+ )?(?:degree|diploma|qualification)|no degree|equivalent experience requirement)\b/;
/** "Recent graduate or 1-3 years": none will do. */
const GRADUATE_OR = /\b(?:recent|new|fresh) (?:college |university )?grad(?:uate)?s?\b[^.;\n\d]{0,40}\bor $/;
/** "Senior (5+ yrs)" */
const LEVELLED = /\b(?:senior|mid|junior|lead|staff|principal|entry)(?:[- ]level)? \($/;
/** A skill before its years, not a level: "Java - ", "Sales (". */
const NAMED_AHEAD =
  /^[\s\-–—•*·>]*(?!.*\b(?:engineers?|developers?|senior|junior|mid|lead|level|managers?|staff|principal)\b)[\w.+#/& ]{2,40}\s?[-–—(]\s?$/;
/** "Years of experience: 3": the unit stands in the label. */
const LABELLED_YEARS = defineFinder(
  /(?:\b(?:years of (?:work |relevant |professional )?experience|experience \((?:in )?(?:years|yrs)\))(?: required| needed)?\s?[:=]\s{0,2})(\d{1,2})(?![\d.,%])(?!\s?(?:\+|years|yrs|months|-))/g,
);
/** What begins a clause. */
const STARTS = ['\n', '. ', '• ', ' * ', '; '];
/** A heading above a figure that stands alone. */
const HEADED = /(?:experience|erfahrung|experiencia|ervaring|esperienza)\s?[:：]?\s?\n\s?$/;
/** What is counted in years without being asked of anyone. */
const NOT_ASKED_AHEAD =
  /(?:\b(?:last|past|next|first|within|every|for (?:over|more than|nearly|almost|the)|after|over the|in the|previous|coming|recent|each|since|seit|in den letzten|depuis|durante los|desde hace|ultimos|prossimi|afgelopen|laatste|per|once in|up to|less than|under|bis zu|moins de|menos de|fewer than|no more than|maximum|max\.?|not more than|below|younger than|within the last|founded|(?<!looking )(?<!searching )(?<!asking )(?<!hiring )(?<!worked )for|fast|rund|knapp|uber|celebrat\w+|combined|collectively|collective|total of|history of|anniversary|equivalent[^\n]{0,40}(?:typically|usually)|aged?|ages?|contract (?:of|for)|guarantee|warranty|lasts?|duration(?: of)?|term of|commit(?:ment)?(?: of| to)?(?: at least| a minimum of)?|stay|visa)\s?|[$€£])(?:a |an |the )?(?:over |more than |about |almost |nearly |at least )?$/;
const NOT_ASKED_AFTER =
  /^\s{0,2}(?:old|of age|ago|alt\b|und alter|age\b|warrant|guarantee|contract|term\b|plan\b|vest|cliff|visa|anniversary|in (?:business|a row|operation)\b|running\b|since|in the making|strong|journey|later|from (?:now|date)|sabbatical|leave|olds?\b|after|post[- ]?(?:hire|employment)|programme?\b|degree|college|university|diploma|course|apprenticeship|roadmap|period|in (?:prison|office)\b|befrist|vertrag|d'age|de edad|di eta|unternehmens|firmengeschichte|erfolg|tradition)/;
/** "5 years of service": counted of something, unless experience follows. */
const OF_SOMETHING =
  /^\s{0,2}of (?:service|employment|history|growth|operation|tenure|existence|business|continuous|funding|runway|age|research and dev\w*|college|university|schooling|education|study|post-secondary|innovation|success|excellence|heritage)\b/;
/** "1 year of university education or equivalent work experience" */
const SCHOOLING =
  /^\s{0,2}of (?:college|university|higher|formal|post-secondary|secondary|full[- ]time)? ?(?:education|schooling|stud(?:y|ies)|coursework)\b/;
/** Who has the years: the company, not the candidate. */
const COMPANY_AHEAD =
  /\b(?:we|our|us|we've|we're|company|firm|team (?:has|with|brings)|founders?|founded|client|they|leaders?|who have|has|have been|has been|unser\w*|wir|nous|notre|somos|siamo|sommes|empresa|azienda|entreprise|bedrijf|nuestr\w+|wij|ons|nossa|nosso|nostr\w+|together|mit|combined)\b[^.\n;]{0,60}$/;
const CANDIDATE_AHEAD =
  /\b(?:you|your|you've|you're|candidates?|applicants?|ideally|looking for|seek\w*|requir\w*|need\w*|must|du|sie|vous|je|jij|voce|hai|who has|someone|somebody|professionals?|engineers?|developers?|designers?|hir(?:e|ing)|suchen|cherchons|recherchons|buscamos|procuramos|cerchiamo|zoeken)\b[^.\n]{0,80}$/;
const MINIMUM =
  /\b(?:at least|minimum|min\.?|mindestens|mind\.?|minimal|au moins|minimo|minimum de|al menos|como minimo|ten minste|minstens|pelo menos|no minimo|almeno|not less than|over|(?<!\bnot? )more than|uber|mehr als|plus de|mas de|meer dan|mais de|piu di)\s?(?:of |de |di )?(?:the )?(?:last )?$/;

const NONE = defineFinder(
  new RegExp(
    [
      String.raw`\bno (?:(?:prior|previous|specific|formal|work|professional|sales|industry|relevant|teaching|technical|coding|recruiting) )*experience (?:is |are |at all )?(?:\w+ )?(?:required|necessary|needed|nor)`,
      String.raw`\bno experience\?? ?(?:no problem|needed|necessary|required)`,
      String.raw`\b(?:don't|do not|doesn't|won't) (?:need|require) (?:any |prior |previous |to have )*(?:years of )?(?:any |prior |previous )*experience\b`,
      String.raw`(?<![a-z],? )experience (?:\w+ ){0,6}(?:but|though) (?:is )?not (?:required|necessary|essential)`,
      String.raw`(?<![a-z],? )(?:prior |previous )?experience (?:is )?not (?:required|necessary|needed|essential|a must)\b`,
      String.raw`\bexperience level ?: ?(?:none|entry)`,
      String.raw`\b(?:keine|ohne) (?:\w+ )?(?:berufs)?erfahrung(?:en)? (?:erforderlich|notwendig|notig|vorausgesetzt|benotigt)`,
      String.raw`\b(?:berufs|vor)?erfahrung(?:en)? (?:ist |sind )?(?:nicht|kein muss|keine voraussetzung)(?: (?:erforderlich|notwendig|notig|zwingend))?`,
      String.raw`\bsans experience\b|\baucune experience (?:requise|necessaire|exigee)|\bdebutants?(?:\(?e?s?\)?)? acceptee?s?\b|\bexperience non (?:requise|exigee|necessaire)|\bpas d'experience (?:requise|exigee|necessaire)`,
      String.raw`\bno (?:es (?:necesari[ao]|imprescindible|requisito)|se requiere|se necesita|hace falta|necesitas|se exige) (?:tener |contar con )?experiencia|\bsin experiencia (?:previa )?(?:necesaria|requerida)?`,
      String.raw`\bgeen (?:\w+ )?(?:werk)?ervaring (?:nodig|vereist)|\bervaring (?:is )?niet (?:nodig|vereist)`,
      String.raw`\bnao (?:e necessari[ao]|exige|e preciso) (?:ter )?experiencia|\bsem experiencia\b`,
      String.raw`\bnon (?:e|viene) (?:richiesta|necessaria) (?:alcuna )?esperienza|\bsenza esperienza\b`,
    ].join('|'),
  ),
);

interface Candidate {
  years: number;
  start: number;
  end: number;
  /** A total named as such: "Experience: 4+ years". */
  total: boolean;
  /** Asked of those without the degree. */
  instead: boolean;
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = Number(text.replace(',', '.'));
  return Number.isFinite(digits) ? digits : (WORD_NUMBERS[text] ?? null);
}

/** More is never asked for; bigger figures are ages, anniversaries and reach. */
const MOST = 20;

/** Where a unit stands; the figure is looked for just before it. */
const UNITS = defineAnchors(
  '<year <yr <yoe <y/o/e <jahr <an_d <ans <annee <ano <anni <anno <jaar <lat <rok <let> <any <ar_ <ars_ <vuoden',
);
const WHOLE_UNIT =
  /(?<![a-z])(?:years?|yrs?|yoe|y\/o\/e|jahr(?:ige[nrms]?)?|ans?|annees?|anos?|ann[io]|jaar|jaren|lata?|rok[uy]?|let|anys?|ars?|vuoden)(?![b-df-mo-z])/y;
const SPAN_REACH = 60;
/** No posting names more figures in years. */
const MOST_FIGURES = 200;

/** The figures with a unit, in order. */
function* spans(source: Source, folded: string): Generator<{ match: RegExpExecArray; start: number }> {
  let past = 0;
  let figures = 0;
  for (const unit of anchorsIn(source, UNITS)) {
    WHOLE_UNIT.lastIndex = unit;
    if (!WHOLE_UNIT.test(folded)) continue;
    const from = Math.max(past, unit - SPAN_REACH, 0);
    const text = folded.slice(from, unit + 10);
    SPAN.lastIndex = 0;
    for (let match = SPAN.exec(text); match; match = SPAN.exec(text)) {
      past = from + match.index + match[0].length;
      if (++figures > MOST_FIGURES) return;
      yield { match, start: from + match.index };
    }
  }
}

/** A demand by its form: among requirements, or "7+ years shipping …" at the head of its line. */
function isDemand(
  match: RegExpExecArray,
  line: string,
  after: string,
  required: boolean,
  minimum: boolean,
): boolean {
  if (DEMANDED_AFTER.test(after) || SOUGHT_AHEAD.test(line)) return true;
  const works = WORKING.test(after);
  if (works && (required || minimum)) return true;
  const open = match[0].includes('+');
  const item = line.replace(BULLET, '');
  const heads =
    (item === '' || HAVING.test(item)) && (open || match[3] !== undefined || after.startsWith(' +'));
  if (heads && (required || works || (open && /^ [a-z]/.test(after)))) return true;
  // "Java - 3 years" among requirements.
  if (required && after.trim() === '' && NAMED_AHEAD.test(line)) return true;
  return open && works && CANDIDATE_AHEAD.test(line);
}

function candidates(source: Source, folded: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { match, start } of spans(source, folded)) {
    const low = toNumber(match[1]);
    if (low === null || low > MOST) continue;
    const high = toNumber(match[3]);
    const years = high !== null && high < low ? high : low;
    const end = start + match[0].length;
    const ahead = folded.slice(Math.max(0, start - 90), start);
    const line = ahead.slice(Math.max(...STARTS.map((mark) => ahead.lastIndexOf(mark))) + 1);
    const after = folded.slice(end, end + 110).split(/[\n;•]| \* |[.!?](?:\s|$)/, 1)[0] ?? '';
    if (NOT_ASKED_AFTER.test(after)) continue;
    const alone = line.trim() === '' && after.trim() === '';
    const labelled = LABEL.test(line);
    const total = labelled || /yoe|y\/o\/e/.test(match[4] ?? '') || (alone && HEADED.test(ahead));
    const minimum = MINIMUM.test(line);
    const bare = minimum ? line.replace(MINIMUM, '') : line;
    if (!labelled && NOT_ASKED_AHEAD.test(bare)) continue;
    const strength = strengthAt(source, start);
    if (strength === 'preferred') continue;
    if (SCHOOLING.test(after)) continue;
    const experienced = EXPERIENCE.test(after.slice(0, 80)) || EXPERIENCE.test(match[0]);
    if (!experienced && OF_SOMETHING.test(after)) continue;
    const required = strength === 'required';
    const opened = OPENER.test(line);
    const named =
      total ||
      experienced ||
      opened ||
      (after.startsWith(')') && LEVELLED.test(line)) ||
      (EXPERIENCE.test(line.slice(-60)) && !/\bour\b/.test(line));
    if (!named && !isDemand(match, line, after, required, minimum)) continue;
    if (!labelled && !opened && !required && COMPANY_AHEAD.test(line) && !CANDIDATE_AHEAD.test(line))
      continue;
    if (isSoftened(source, start, end)) continue;
    // "2+ years and a Bachelor's degree, or 5+ years": the first way in.
    const last = found.at(-1);
    if (last && last.end > start - line.length && OTHERWISE.test(line)) continue;
    const sentence = folded.slice(clauseStart(source, start, 260), clauseEnd(source, end, 160));
    found.push({
      years: GRADUATE_OR.test(line) ? 0 : years,
      start,
      end,
      total,
      instead: INSTEAD.test(sentence),
    });
  }
  found.push(...months(source, folded));
  for (const match of findAll(folded, LABELLED_YEARS)) {
    const years = Number(match[1]);
    const start = match.index;
    if (years <= MOST && strengthAt(source, start) !== 'preferred')
      found.push({ years, start, end: start + match[0].length, total: true, instead: false });
  }
  if (folded.includes('年') || folded.includes('년')) found.push(...eastern(source, folded));
  return found;
}

/** "3年以上の経験", "경력 5년". */
function eastern(source: Source, folded: string): Candidate[] {
  const found: Candidate[] = [];
  CJK.lastIndex = 0;
  for (let match = CJK.exec(folded); match; match = CJK.exec(folded)) {
    const start = match.index;
    const end = start + match[0].length;
    const years = Number(match[1]);
    const around = folded
      .slice(Math.max(0, start - 12), end + 48)
      .split('\n')
      .join(' ');
    if (years > MOST || !/経験|经验|経歴|경력|경험|실무|工作/.test(around)) continue;
    if (
      strengthAt(source, start) === 'preferred' ||
      /^.*(?:優先|优先|歓迎|尚可|우대)/.test(folded.slice(end, end + 20))
    )
      continue;
    found.push({ years, start, end, total: false, instead: false });
  }
  return found;
}

const MONTHS = defineAnchors('month monat mois meses mesi maand miesi');
const MONTH_SPAN =
  /(?<![\d,.$€£/-])(\d{1,2}|six|twelve|eighteen|sechs|zwolf|six|douze|seis|doce|sei|dodici|zes|twaalf)\s?\+?\s?(?:(?:-|to|bis|a|al|tot|or)\s?\d{1,2}\s?\+?\s?)?-?(?:months?'?|monate?n?|mois|meses|mesi|maanden|miesiecy|miesiace)(?![a-z])/g;
const MONTH_WORDS: Record<string, number> = {
  six: 6,
  sechs: 6,
  seis: 6,
  sei: 6,
  zes: 6,
  twelve: 12,
  zwolf: 12,
  douze: 12,
  doce: 12,
  dodici: 12,
  twaalf: 12,
  eighteen: 18,
};
/** The experience follows at once, or is named before. */
const MONTHS_OF =
  /^\s?\+?\s?(?:of |de |d'|di |van )?(?:(?!internship|contract|program|training|placement|trial|probation|to\b|gain)[a-z-]+ ){0,5}?(?:experience|erfahrung|berufserfahrung|experiencia|esperienza|ervaring|werkervaring|doswiadczenia)\b/;

/** "Minimum 6 months of sales experience" is half a year. */
function months(source: Source, folded: string): Candidate[] {
  const found: Candidate[] = [];
  for (const at of anchorsIn(source, MONTHS)) {
    const from = Math.max(0, at - 24);
    const text = folded.slice(from, at + 12);
    MONTH_SPAN.lastIndex = 0;
    const match = MONTH_SPAN.exec(text);
    if (!match) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    if (found.at(-1)?.start === start) continue;
    const count = MONTH_WORDS[match[1] ?? ''] ?? Number(match[1]);
    const line = folded.slice(clauseStart(source, start, 90), start);
    const after = folded.slice(end, clauseEnd(source, end, 90));
    if (!MONTHS_OF.test(after) && !LABEL.test(line)) continue;
    if (NOT_ASKED_AHEAD.test(line.replace(MINIMUM, '')) || strengthAt(source, start) === 'preferred')
      continue;
    if (isSoftened(source, start, end)) continue;
    found.push({ years: Math.round(count / 1.2) / 10, start, end, total: false, instead: false });
  }
  return found;
}

/** Of several: the least total stated as such; else the most, since narrower demands are part of the whole. */
function choose(all: Candidate[]): Candidate | null {
  const plain = all.filter((candidate) => !candidate.instead);
  const found = plain.length > 0 ? plain : all;
  const totals = found.filter((candidate) => candidate.total);
  if (totals.length > 0) return totals.reduce((low, other) => (other.years < low.years ? other : low));
  return found.reduce<Candidate | null>(
    (high, other) => (high && high.years >= other.years ? high : other),
    null,
  );
}

function structured(source: Source): Found<number> | null {
  const text = source.raw.experience;
  if (!text) return null;
  const folded = foldText(text.slice(0, 500));
  const receipt: Receipt = {
    field: 'yearsMin',
    origin: source.raw.origin,
    source: 'experience',
    quote: text,
    start: null,
    end: null,
  };
  // schema.org counts months: `monthsOfExperience`.
  const months =
    /^\s*(\d{1,3})(?:\.0)?\s*$|monthsofexperience\D{0,6}(\d{1,3})|\b(\d{1,3})\s?(?:months?|monate?|mois|meses|mesi|maanden)\b/.exec(
      folded,
    );
  const count = months ? Number(months[1] ?? months[2] ?? months[3]) : null;
  if (count !== null) return { value: Math.floor(count / 12), receipt };
  SPAN.lastIndex = 0;
  const span = SPAN.exec(folded);
  const years = span ? toNumber(span[1]) : null;
  if (years !== null && years <= MOST) return { value: years, receipt };
  return null;
}

/**
 * The least total experience required, or null when none is named or it is only preferred.
 * "10+ years of experience with at least 4+ years leading" → 10; "no experience needed" → 0.
 */
export function readYears(source: Source): Found<number> | null {
  const field = structured(source);
  if (field) return field;
  const folded = foldedText(source);
  const chosen = choose(candidates(source, folded));
  if (chosen) return found(source, chosen.years, chosen.start, chosen.end);
  for (const match of findAll(folded, NONE)) {
    const end = match.index + match[0].length;
    if (!/^\s?(?:in|with|of) /.test(folded.slice(end, end + 6))) return found(source, 0, match.index, end);
  }
  return null;
}

function found(source: Source, value: number, start: number, end: number): Found<number> {
  const quote = source.text.slice(start, end);
  return { value, receipt: { field: 'yearsMin', origin: 'text', source: null, quote, start, end } };
}
