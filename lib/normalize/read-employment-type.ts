/** Full-time, contract, internship …: the text's own words beat the structured field. */
import type { Conflict, EmploymentType, Receipt } from '../posting.ts';
import { defineFinder, findAll } from './anchors.ts';
import { FIELD_WORDS } from './data/employment-words.ts';
import { foldedText, foldText } from './fold-text.ts';
import { readSeniority } from './read-seniority.ts';
import type { Found, Source } from './source.ts';
import { withoutCompany } from './stated-role.ts';

interface Hit {
  value: EmploymentType;
  start: number;
  end: number;
}

/** "Full-time employees receive …", "some benefits for part-time staff": about other people or about what one gets. */
const ABOUT_OTHERS =
  /^[ -]?(employees?|employment (?:upon|after|following)|staff|team members?|teammates?|roles?\)|positions?,|team|workers?|hires|associates|equivalent|jobs|engineers|people|students?|undergraduate|graduate|university|degree|offer|colleagues|experience|mba|founders?|mitarbeite|and certain|\(and certain|or certain|conversion|opportunit)/;
const OTHERS_AHEAD =
  /\b(for|all|including|both|our|eligible|to|of|into|as|upon|every|active|regular|become|becoming|potential|possible|for a|than|converting|available to|months of|years? of|\d\+? years?)[ -]$/;

/** Labels that are followed by the type: "Employment type: …". */
const LABEL =
  /\b(?:(?:employment|job|contract|position|role|work|engagement|vacancy|hiring)[ _-]?(?:type|status|basis|schedule|commitment|arrangement)|type of (?:contract|employment|position|job|engagement)|commitment|contract|type|term|duration|schedule|status|anstellungsart|beschaftigungsart|vertragsart|arbeitszeit|anstellung|art der (?:anstellung|beschaftigung)|vertrag|type de contrat|contrat|temps de travail|tipo de contrato|contrato|jornada|tipo de jornada|modalidad|dienstverband|contractvorm|uren|tipo de contratacao|regime(?: de contratacao)?|contratto|tipologia contrattuale|tipo di contratto|orario)\s{0,3}\*{0,2}\s{0,3}[:：]\s{0,3}\*{0,2}\s{0,3}/g;

const FULL = String.raw`full[ -]?time|heltid\w{0,10}|fuldtid\w{0,10}|pelny (?:etat|wymiar)|vollzeit\w{0,14}|temps plein|tiempo completo|jornada completa|tempo integral|voltijd|tempo pieno|a tempo pieno|fulltime`;
const PART = String.raw`part[ -]?time|deltid\w{0,10}|niepelny (?:etat|wymiar)|teilzeit\w{0,14}|temps partiel|tiempo parcial|jornada parcial|media jornada|tempo parcial|meio periodo|deeltijd|parttime|tempo parziale|mini-?job`;

/** Statements whose words are enough by themselves, in order of trust. */
const STATED: [RegExp, EmploymentType][] = [
  [
    /(?:\b|(?=\())(?:fixed[ -]term(?: (?:contract|position|role|appointment|employment|program|programme|basis)\b|\s{0,2}[,:(-]\s{0,2}\d)|(?:this is|on) an? fixed[ -]term|(?:temporary|seasonal) (?:position|role|contract|job|assignment|appointment|opportunity|employment|full|part|work contract)(?!s)|(?:maternity|paternity|parental)(?: leave)? (?:cover|replacement|contract)\b|\d{1,2}[ -]?(?:month|mth|mo|week)s? (?:ftc|fixed|temporary|secondment|temp)|permanent\s{0,2}[:：]\s{0,2}no\b|befristet (?:auf|bis|fur)\b|befristete\w{0,2}(?: (?:stelle|anstellung|arbeitsvertrag|vertrag|position|beschaftigung))?|(?:zunachst |vorerst )?(?:auf|fur) (?:ein|zwei|drei|\d{1,2}) (?:jahre?|monate?) befristet|elternzeitvertretung|\(temporary\)|saisonkraft|vikariat\b|umowa (?:na czas okreslony|zlecenie)|contrat (?:a duree determinee|cdd|d'interim)|(?:mission d'|en )interim\b|en cdd|cdd (?:de|d')|contrato (?:temporal|determinado)|temporal de \d|tijdelijk contract|contract voor bepaalde tijd|contrato por tempo determinado|tempo determinato)/g,
    'TEMPORARY',
  ],
  [
    /\b(?:independent contractors?|(?:freelance|contract(?:or)?|1099|b2b)(?: |-)(?:position|role|basis|opportunity|contract|assignment|job|engagement|gig)\b|contract(?:or)?[ -]to[ -]hire|(?:this is|as) an? (?:(?!permanent)\w{1,12}[ -]){0,3}(?:freelance|contract|contractor|1099)\b|b2b contract|(?:\d{1,2}|three|six|nine|twelve)[ -]?(?:\+ ?)?(?:month|mth|mo|week)s?[ -](?:\w{1,12}[ -])?contract\b|freelance (?:basis|mission|opdracht)|mission (?:en )?freelance|auf freiberuflicher basis|w2 contract|corp[ -]to[ -]corp|c2c\b|(?:inside|outside) ir35|kontrakt b2b|umowa b2b|type of contract\s{0,2}[:：]\s{0,2}b2b|(?<=\| ?)contract(?:or)?(?= ?(?:\||\n)| or |[ /](?:part|full)[ -]?time)|(?<=(?:^|\n)\W{0,3})freelance\s{0,2}[,|(–-]|prestador de servicos|contratacao pj|partita iva)/g,
    'CONTRACTOR',
  ],
  [/\b(?:per diem (?:position|role|basis|shift)|prn (?:position|role|basis))/g, 'PER_DIEM'],
  [
    /\b(?:volunteer (?:position|role|opportunity)|unpaid volunteer|this is an? (?:unpaid )?volunteer|ehrenamtliche (?:stelle|tatigkeit))/g,
    'VOLUNTEER',
  ],
  [/\b(?:als|as an?|suchen \w{0,12}) ?(?:werkstudent\w{0,12}|working student)\b/g, 'PART_TIME'],
  [
    /\b(?:this|it|position|role|opportunity|programme?)\)? is an? (?:[\w-]{1,14} ){0,4}internship\b|\([a-z]{2,6}\) is an? (?:[\w-]{1,14} ){0,4}internship\b/g,
    'INTERN',
  ],
];

/** "Full-time" or "part-time" wherever it is said of this position. */
const HOURS = new RegExp(
  String.raw`\b(?:(${PART})|(${FULL})|(en cdi|contrat (?:a duree indeterminee|cdi)|poste en cdi|cdi\b|(?:regime|contrato|contratacao|modelo) (?:de contratacao )?clt\b|clt(?=\))))`,
  'g',
);

function spelled(
  source: Source,
  start: number,
  value: EmploymentType,
  length: number,
): Found<EmploymentType> {
  const end = start + length;
  const quote = source.text.slice(start, end);
  return { value, receipt: { field: 'employmentType', origin: 'text', source: null, quote, start, end } };
}

/** What a title says in words, in order of trust. */
const TITLE_RULES: [RegExp, EmploymentType][] = [
  [
    /\b(fixed[ -]ti?(?:er)?me?|ftc|temporary|temp|seasonal|(?:maternity|paternity|parental|mat|caregiver) (?:leave )?(?:cover|contract|replacement)|leave cover|conge (?:de )?maternite|remplacement|befristet\w*|elternzeitvertretung|cdd|saison\w*|tempo determinato|tijdelijk|temporal|temporaire|contrato temporal|interim|secondment|vikari\w+|sommarjobb\w*|sommarvikarie|feriejobb\w*)\b|계약직|契約社員/,
    'TEMPORARY',
  ],
  [
    /\b(freelance\w*|freiberuf\w*|contractors?(?! (?:service|manage|relation|success|support|admin|operation|network|payroll))|independent contractor|1099|c2c)\b|\bb2b contract\b|[([](\w+[ -])?contract[)\]]|\bcontract (?:(?:software|senior|full[- ]?stack|backend|frontend|web|mobile|product|graphic|ux|ui|technical|data) ){0,2}(?:engineer|developer|designer|writer|recruiter|programmer|animator|illustrator|editor)s?\b|\bcontract\b(?= (to|role|position|basis))|(?<=[-–|,(] ?)contract\s*(\)|$|-|\||\(|\/)|(?<=\| ?)contract (?:or|and) |(?:\b\d{1,2}|\b)months? contract\b|\b(?:inside|outside) ir35\b|業務委託/,
    'CONTRACTOR',
  ],
  [/\bper diem\b|\bprn\b/, 'PER_DIEM'],
  [/\bvolunteer\b(?! (manager|coordinator|program))/, 'VOLUNTEER'],
  [new RegExp(String.raw`\b(?:${FULL})\b[ /]*(?:or|oder|ou|o|of|and|und|e)?[ /]*(?:${PART})`), 'FULL_TIME'],
  [
    new RegExp(
      String.raw`\b(?:${PART})\b|\b(?:[4-9]|[12]\d|30) ?(?:hours|hrs|h|stunden|std|uur|heures)[ .]?(?:\/|per|a|pro|par|p)[ .]?(?:week|wk|w|woche|semaine)|アルバイト|兼职`,
    ),
    'PART_TIME',
  ],
  [new RegExp(String.raw`\b(?:${FULL}|cdi|festanstellung)\b|正社員|全职`), 'FULL_TIME'],
];

/** What the title says: "(part-time)", "12 month FTC", "Freelance Designer". */
function fromTitle(source: Source): Found<EmploymentType> | null {
  // "Temporal Technologies : Multiple positions" names a company, not a term.
  const title = foldText(withoutCompany(source));
  const receipt = (start: number, end: number): Receipt => ({
    field: 'employmentType',
    origin: 'title',
    source: null,
    quote: source.title.slice(start, end),
    start: null,
    end: null,
  });
  const level = readSeniority(source);
  if (level?.value === 'intern' && level.receipt.origin === 'title') {
    const working = /werkstud\w*|working student|student worker|studentische \w+/.exec(title);
    if (working)
      return { value: 'PART_TIME', receipt: receipt(working.index, working.index + working[0].length) };
    const at = source.title.indexOf(level.receipt.quote);
    return { value: 'INTERN', receipt: receipt(at, at + level.receipt.quote.length) };
  }
  for (const [rule, value] of TITLE_RULES) {
    const match = rule.exec(title);
    if (match) return { value, receipt: receipt(match.index, match.index + match[0].length) };
  }
  return null;
}

/** A word of hours that is said of this position, not of staff in general. */
function saidOfPosition(folded: string, start: number, end: number): boolean {
  const after = (folded.slice(end, end + 40).split('\n', 1)[0] ?? '').replace(/^["*_)\]]+/, '');
  const ahead = folded.slice(Math.max(0, start - 30), start);
  if (ABOUT_OTHERS.test(after.trimStart() === after ? after : after.trimStart())) return false;
  if (OTHERS_AHEAD.test(ahead) && !/\b(for this|this is a|as a|hiring|looking for|available)\b/.test(ahead))
    return false;
  return !/\b(not|non)[ -]$/.test(ahead);
}

/**
 * Every rule below holds one of these words; only the stretches around them are read. Leave that is granted is no term, unless
 * a label stands before it.
 */
const ANCHOR = defineFinder(
  /\b(?:full[ -]?time|part[ -]?time|contract|temporary|seasonal|fixed|(?:maternity|paternity|parental)(?: leave)? (?:cover|replacement|contract)|(?<=[:：][^\n.;|•]{0,42})maternity|ftc\b|permanent|befrist|unbefrist|elternzeit|saison|contrat|cdd\b|cdi\b|temporal|tijdelijk|bepaalde|tempo\b|temps\b|tiempo|independent(?!ly)|freelan|freiberuf|1099|b2b|c2c|corp\b|per diem|prn\b|volunt|unpaid|ehrenamt|werkstudent|working student|vollzeit|teilzeit|jornada|voltijd|deeltijd|meio periodo|mini-?job|intern(?!a|et\b)|praktik|stage|stagiair|tirocin|regular(?!ly)|salaried|clt\b|indefinido|vast\b|festanstellung|prestador|pj\b|partita iva|interim|uitzend|self[ -]?employed|zzp\b|autonomo|co-?op\b|benevol|vrijwil|heltid|fuldtid|deltid|vikariat|umowa|kontrakt|ir35|(?:3[5-9]|4[0-2])(?:[.,]\d{1,2})?[ -]?(?:stunden|std|hours?|hrs?|h\b|uur|heures|horas|ore))/g,
);
const AROUND = 64;

/** Stretches of the folded text around the anchors, overlapping ones joined. */
function stretches(folded: string): { start: number; text: string }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of findAll(folded, ANCHOR)) {
    const start = Math.max(0, match.index - AROUND);
    const end = match.index + AROUND;
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({ start, text: folded.slice(start, end) }));
}

/** `matchAll` without its copy of the rule, which costs more than the search itself. */
function* matchesOf(rule: RegExp, text: string): Generator<RegExpExecArray> {
  rule.lastIndex = 0;
  for (let match = rule.exec(text); match; match = rule.exec(text)) yield match;
}

function fromText(source: Source): Found<EmploymentType> | null {
  const folded = foldedText(source);
  const around = stretches(folded);
  if (around.length === 0) return null;
  for (const [rule, value] of STATED) {
    for (const { start, text } of around) {
      for (const match of matchesOf(rule, text)) {
        const at = start + match.index;
        // "No C2C"
        if (/\b(?:no|not|non|without)[ -]$/.test(folded.slice(Math.max(0, at - 8), at))) continue;
        if (inForce(source, at)) return spelled(source, at, value, match[0].length);
      }
    }
  }
  for (const { start, text } of around) {
    for (const label of matchesOf(LABEL, text)) {
      const from = start + label.index + label[0].length;
      const value = folded.slice(from, from + 40).split(/[\n.;|•]/, 1)[0] ?? '';
      const hit = firstField(value);
      if (hit) return spelled(source, from + hit.start, hit.value, hit.end - hit.start);
    }
  }
  for (const { start, text } of around) {
    for (const match of matchesOf(HOURS, text)) {
      const at = start + match.index;
      if (!saidOfPosition(folded, at, at + match[0].length) || !inForce(source, at)) continue;
      return spelled(source, at, match[1] ? 'PART_TIME' : 'FULL_TIME', match[0].length);
    }
  }
  for (const { start, text } of around) {
    for (const match of matchesOf(FULL_WEEK, text)) {
      const at = start + match.index;
      return spelled(source, at, 'FULL_TIME', match[0].length);
    }
  }
  return null;
}

/** "40-Stunden-Woche", "38 hours per week": a full week; so is what "you" get as a full-time employee. */
const FULL_WEEK =
  /\b(?:op basis van|o\.b\.v\.) (?:een )?(?:3[6-9]|40) uur\b|\bas a full[ -]?time (?:employee|team member|associate|colleague),? you\b|\b(?:3[5-9]|4[0-2])(?:[.,]\d{1,2})?[ -]?(?:stunden|std\.?|hours?|hrs?|h|uur|heures|horas|ore)[ -]?(?:(?:\/|per|a|pro|par|por|p\.)[ -]?)?(?:week|wk|woche|semaine|semana|semanales|settimana(?:li)?)\b/g;

/** The type a structured word names; in a list the one that comes first, contracts and internships before hours. */
function firstField(value: string): Hit | null {
  let hours: Hit | null = null;
  for (const [rule, type] of FIELD_WORDS) {
    const match = rule.exec(value);
    if (!match) continue;
    const hit = { value: type, start: match.index, end: match.index + match[0].length };
    if (type !== 'FULL_TIME' && type !== 'PART_TIME') return hit;
    if (!hours || hit.start < hours.start) hours = hit;
  }
  return hours;
}

/** Types that hours do not rule out. */
const SPECIAL: ReadonlySet<EmploymentType> = new Set(['INTERN', 'CONTRACTOR', 'VOLUNTEER', 'PER_DIEM']);

const OFFERS_CONTRACT: ReadonlySet<string | null> = new Set(['de', 'fr', 'es', 'nl', 'pt', 'it']);

/**
 * Benefits and equal-opportunity lines speak of everybody; but what is offered in these languages names the contract ("Wir bieten:
 * unbefristet, Vollzeit").
 */
function inForce(source: Source, at: number): boolean {
  const block = source.blocks.find((candidate) => candidate.start <= at && at < candidate.end);
  const kind = block ? source.sections[block.section]?.kind : undefined;
  return kind !== 'equal-opportunity' && (kind !== 'benefits' || OFFERS_CONTRACT.has(source.language));
}

/**
 * The type of employment, or null when nobody says. An internship is INTERN whatever the field says; fixed term is
 * TEMPORARY; a working student is PART_TIME. `readEmploymentType({ raw: { employmentType: 'CDI' } })` → FULL_TIME.
 */
export function readEmploymentType(source: Source): Found<EmploymentType> | null {
  const field = source.raw.employmentType;
  const structured = field
    ? firstField(
        foldText(field.slice(0, 200))
          .replaceAll('_', ' ')
          .replace(/fulltime/, 'full-time'),
      )
    : null;
  const fieldReceipt: Receipt | null =
    field && structured
      ? {
          field: 'employmentType',
          origin: source.raw.origin,
          source: 'employmentType',
          quote: field,
          start: null,
          end: null,
        }
      : null;
  const said = fromTitle(source) ?? fromText(source);
  if (!said) return structured && fieldReceipt ? { value: structured.value, receipt: fieldReceipt } : null;
  if (!structured || !fieldReceipt || structured.value === said.value) {
    return structured && fieldReceipt && structured.value === said.value
      ? { value: said.value, receipt: fieldReceipt, more: [said.receipt] }
      : said;
  }
  // Hours in the text say nothing against an internship or a contract; a working student's title does.
  const hours = said.value === 'FULL_TIME' || said.value === 'PART_TIME';
  if (hours && SPECIAL.has(structured.value) && said.receipt.origin === 'text') {
    return { value: structured.value, receipt: fieldReceipt };
  }
  const conflict: Conflict = { field: 'employmentType', value: structured.value, receipt: fieldReceipt };
  return { ...said, conflicts: [conflict] };
}
