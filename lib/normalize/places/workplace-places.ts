import type { Place } from '../../posting.ts';
import { defineFinder, findAll, findWithin } from '../anchors.ts';
import { light } from '../light-pattern.ts';
import { headerParts } from '../workplace/header-parts.ts';
import { wordsWorkplace } from '../workplace/words-workplace.ts';
import { type PlaceRun, readPlaceRun } from './place-run.ts';
import { type LocationReading, readLocationText } from './read-location-text.ts';
import { isNamed } from './scope.ts';
import { sentenceStart } from './sentence-start.ts';

/** A place that a sentence states. */
export interface StatedRun extends PlaceRun {
  /** The sentence speaks of this role in so many words. */
  firm: boolean;
  /** It says nothing else: "This role is based in Leeds." */
  sure: boolean;
}

/** Places that the text itself names as where the work is, by how plainly it says so. */
export interface TextPlaces {
  /** "Location: …", "Standort: …". */
  labelled: PlaceRun | null;
  /** "This role is based in our … office", "hybrid in …". */
  stated: StatedRun | null;
  /** "Oslo: $142,000 - $234,000", a line for each of several places. */
  bands: PlaceRun | null;
  /** "Additional locations: …", beside the one that is named elsewhere. */
  additional: PlaceRun | null;
}

const LABEL = defineFinder(
  /(?<![\p{L}\d])(?:(?:job |work |office |primary |role |position |main )?locations?(?: of (?:the )?(?:work|job|role))?|place of work|based in|einsatzorte?|arbeitsorte?|standorte?|dienstorte?|dienstsitz|lieu(?: de travail| du poste)?|localisation|ubicación|lugar(?: de trabajo)?|sede(?: di lavoro)?|luogo di lavoro|locatie|standplaats|werklocatie|localização|local(?: de trabalho)?|miejsce pracy|lokalizacja|placering|arbejdssted|arbeidssted|arbetsort|sijainti|místo (?:výkonu )?práce|(?<!vor )ort|where|勤務地|근무지|工作地点)(?:\s?\**\s{0,2}[:：|][ \u00a0]{0,2}\**[ \u00a0]{0,2}| (?:ist|is|est) (?=\p{Lu}))|(?<![\p{L}\d])location [-–—] |📍\s{0,2}(?:(?:standort|location|lieu|ubicación)\s?:\s?)?/giu,
);
/** Words about how one works, between a label and the place. */
const LEAD = light(
  /^(?:[ (–—:|*-]{0,3}(?:on-?site|onsite|hybrid\p{L}*|híbrido|in[- ](?:the )?office|in[- ]person|fully|primarily|100 ?%|full[- ]time|in|at|from|our|the|near|based|located|office|hq|headquarters)(?![\p{L}])){0,5}[ (–—:|*-]{0,3}/iu,
);
const POSTCODE_CITY = /(?<![\p{L}\d])(?:[A-Z]{1,2}-)?\d{4,5} (?=\p{Lu})/gu;

/** "Working from our Singapore or Bengaluru office": the office follows the name. */
const OUR_OFFICE =
  /\b(?:work(?:ing)?|role|position|job|based|located|on-?site|hybrid|in[- ]person|you(?:['’]ll| will)?|interns?|join us|days?|sit|tätigkeit)\b[^.\n]{0,60}?\b(?:in|from|at|out of) (?:one of )?(?:our|the|either our|either of our) (?=\p{Lu})/giu;
const STATED = [
  OUR_OFFICE,
  // "hybrid on-site in either Seattle, WA or …", "based in Berlin", "3 days in the office in Munich"
  /\b(?:on-?site|in[- ]person|in[- ]office|hybrid|présentiel|presencial|hubs?|office|büro|bureau|oficina|ufficio|kantoor|präsenz|vor ort|based|basée?|basad[oa]|ubicad[oa]|située?|gevestigd|baserad|placerad|located|local|sitz)(?: role| position| basis| job| working| work| model)?,? (?:in|at|from|out of|downtown|based in|based out of|located in|from|in unserem büro(?: im \p{L}+(?: \p{L}+){0,2})? in|à|de|en|a|te|em|i|near) (?:our |the |either |downtown |central |beautiful )*(?=\p{Lu})/giu,
  /\b(?:on-?site|in[- ]person|hybrid) (?:downtown|central) (?=\p{Lu})/giu,
  // "from one of our 10 hubs (Austin, Denver, …)"
  /\b(?:one of|any of|either of) (?:our|the) (?:\d{1,2} |following )?(?:\p{L}+ )?(?:hubs?|offices?|locations|sites|cities)\s?(?:[(:–-]|in|[–-] in)\s?(?=\p{Lu})/giu,
  // "an unserem Standort in Celle suchen wir", "au sein de nos bureaux de Nantes"
  /\b(?:an|für|in|bei) unsere[mnr]? (?:\p{L}+ ){0,2}?(?:standort|niederlassung|büro|zentrale|hauptsitz|filiale|werk|headquarter|office)s?(?: (?:in|im))? (?=\p{Lu})|\b(?:dans|à|au sein de|sur|depuis) (?:nos|notre) (?:bureaux?|locaux|site|siège|agence)s? (?:de |à |d['’])(?=\p{Lu})|\bnuestras? (?:oficinas?|sedes?) (?:de|en) (?=\p{Lu})|\bnostra sede (?:di|a) (?=\p{Lu})|\b(?:nosso escritório|nossa sede) (?:de|em|no|na) (?=\p{Lu})|\bons kantoor in (?=\p{Lu})/giu,
  // "Hybrid - Toronto", "Onsite: Berlin"
  /\b(?:hybrid|on-?site|in[- ]person|in[- ]office)(?: ?[:–—(]| -|,) ?(?=\p{Lu})/giu,
  // "Puesto en Madrid", "Join us in Zurich"
  /\b(?:puesto|vacante|posición|vaga|posizione|stelle|poste|emploi|tjänst|stilling)(?: de trabajo)? (?:en|em|in|à|a|i) (?=\p{Lu})|\bjoin (?:us|our (?:\p{L}+ )?team) in (?=\p{Lu})/giu,
  // "within commuting distance of our offices in …", "hiring for this role in …"
  /\b(?:commut\p{L}+ distance|driving distance|commute|proximity|\d{2,3} (?:miles|km|kilometers)|hiring (?:for )?(?:this|the) (?:role|position)|(?:role|position) (?:is |can be |may be )?(?:open|available|offered|filled|located)?)[^.\n]{0,24}?\b(?:of|to|from|in|at|near)\b (?:either |any |one )?(?:of )?(?:our |the following |the |following |these )?(?:\p{L}+ ){0,2}?(?:offices?|hubs?|locations?|cities)?(?: in|:)? ?(?=\p{Lu})/giu,
].map((pattern) => ({ pattern, finder: defineFinder(pattern) }));
const NOT_THE_ROLE = light(
  /\b(?:nous sommes|notre (?:siège|entreprise|société)|somos|estamos|nuestra empresa|wir sind|wir sitzen|unser unternehmen|siamo|wij zijn|vi är|headquartered|founded|we have|we['’]ve|also have|our (?:customers|clients|investors|teams?|company|global|other)|offices (?:in|across|around|throughout)|customers|clients|investors|backed|graduat|universit|remote-first company|other offices|team(?:s)? (?:is|are|in|across)|we are (?:a|an|based|headquartered)|we['’]re (?:a|an|based|headquartered)|company (?:is )?based|based company|travel(?:ling)? to|visit|optional\p{L}*|opportunity to|option to|welcome to|access to|if you(?:['’]re| live| are)|coworking|co-working|already local)\b/iu,
);
/** Words by which a sentence is about this role although it speaks of several offices. */
const FIRM = light(
  /\b(?:this|the) (?:\p{L}+ ){0,3}(?:role|position|job)\b|\bmust (?:be|live|reside|work)\b|\bcommut\p{L}+|\b\d{2,3} (?:miles|km)\b|\b(?:one|any|either) of (?:our|the)\b|\byou(?:['’]ll| will| must| can)\b|\brequired? to\b|\b(?:days?|tage?) (?:a |per |pro |im |in )|\btag im\b|\bhybrid\b|\bexpected to\b|^\W*(?:remote|on-?site|based|located)\b|\bcandidates?\b|\b(?:an|für) unsere[mn]\b|\b(?:suchen|recherch\p{L}*|buscamos|cerchiamo|procuramos|zoeken)\b/iu,
);
const NEVER = light(
  /\b(?:nationalities|\d+\+? (?:people|employees|colleagues)|headquartered|founded|customers|clients|investors|backed|graduat|travel(?:ling)? to|optional\p{L}*|opportunity to|option to|welcome to|if (?:you|located|based)|(?:some|certain|other|most) (?:roles|positions|teams))\b/iu,
);
/** "For candidates in NYC or SF, the pay range is …": the places are about pay. */
const ABOUT_PAY =
  /^[,:;)]{0,2} ?(?:the|our|this|and|base|pay|salary|annual)\b[^.\n]{0,30}\b(?:salary|pay|compensation|base|wage)\b/i;
/** Nothing but the place is said of the role. */
const SURE =
  /\b(?:this|the) (?:role|position|job) (?:is|will be) (?:based|located) (?:on-?site )?(?:in|at|out of)\b|\b(?:an|für) unsere[mn] standort\b/i;
/** "… office location would be preferred": a wish. */
const WISHED = /^[^.\n]{0,40}\b(?:(?:would be|is|are|strongly|highly) preferred|a plus|bevorzugt)\b/i;
const OF_THE_ROLE = light(
  /\b(?:roles?|positions?|jobs?|you|your|candidate|must|required?s?|work(?:ing)?|on-?site|hybrid|remote|local|in[- ]person|days?|relocate|tätigkeit|stelle|du|sie|poste|puesto|büro|tage?|suchen|recherch\p{L}*|buscamos|cerchiamo|procuramos|zoeken|arbeit\p{L}*|travail\p{L}*|trabaj\p{L}*|join (?:us|our)|au sein de (?:nos|notre)|voor ons|vacante|vaga|posizione)\b|\b(?:an|für) unsere[mn]\b/iu,
);
const MAX_TEXT = 60_000;
const MAX_LINES = 30;
const MAX_TITLE = 400;

/** Where the text says the work is. Linear; long texts are cut. */
export function findWorkplacePlaces(fullText: string, near: readonly Place[]): TextPlaces {
  const text = fullText.slice(0, MAX_TEXT);
  return {
    labelled: findLabelled(text, near),
    stated: findStated(text, near),
    bands: payBands(text, near),
    additional: findAdditional(text, near),
  };
}

const ADDITIONAL = defineFinder(
  /\b(?:additional|secondary|alternat(?:e|ive)) (?:work |office |job )?locations?(?:\s?\**\s?[:：]?\s?\**\s{1,3}| (?:are|include|includes)(?: the)? )(?=\p{Lu})/giu,
);

/** The cities behind "Additional locations", up to the end of the line or what does not read as a place. */
function findAdditional(text: string, near: readonly Place[]): PlaceRun | null {
  for (const match of findAll(text, ADDITIONAL)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 300);
    const words = rest.slice(0, rest.search(/\n|\*\*|\. |$|\bwhere\b|\bmetropolitan\b/));
    const places = readLocationText(words, near).places.filter(
      (place) => place.city !== null && place.lat !== null,
    );
    if (places.length > 0) return { places, start, end: start + words.length };
  }
  return null;
}

function findLabelled(text: string, near: readonly Place[]): PlaceRun | null {
  let tries = 0;
  for (const match of findAll(text, LABEL)) {
    if (++tries > 12) break;
    const at = match.index + match[0].length;
    const lead = LEAD.exec(text.slice(at, at + 60))?.[0].length ?? 0;
    const run =
      readPlaceRun(text, at + lead, near) ??
      afterPostcode(text, at, near) ??
      listBelow(text, match.index, at, near);
    if (run?.places.some((place) => place.city !== null)) return run;
  }
  return headedLists(text, near);
}

const HEADED = defineFinder(
  /(?:(?:available|primary|additional|possible|hiring|open|office|work|job) )?locations?:?\n|(?:standorte|einsatzorte|ubicaciones|localisations|locaties|(?:seguenti )?sedi|localizações|(?:villes|ciudades|cidades) \p{L}+)\s?:?\n|following (?:\p{L}+ ){0,2}(?:locations|areas|cities|towns|markets|metros|hubs|offices):?\n/giu,
);
/** What a sentence in front of a list of places says when one may work there. */
const IN_ONE_OF = light(
  /^(?!.*\b(?:cannot|can['’]t|not|except|excluding)\b).*\b(?:hiring|open|offen|ouvert\p{L}*|abiert\p{L}*|apert\p{L}*|abert\p{L}*|suchen|recherch\p{L}*|cerchiamo|buscamos|zoeken|based|located|live|reside|living|residing|work from|candidates?|applicants?|(?:this|the) (?:role|position|job))\b/iu,
);

/** "Available Locations" as a heading with a place on each of the lines below; several such lists are one. */
function headedLists(text: string, near: readonly Place[]): PlaceRun | null {
  const runs: PlaceRun[] = [];
  for (const match of findAll(text, HEADED)) {
    const run = listBelow(text, match.index, match.index + match[0].length - 1, near);
    if (run !== null) runs.push(run);
  }
  const [first] = runs;
  const last = runs.at(-1);
  const places = runs.flatMap((run) => run.places);
  if (first === undefined || last === undefined || places.every((place) => place.city === null)) return null;
  return { places, start: first.start, end: last.end };
}

const SIGNS = ['$', '€', '£'];
const BAND = /^([^\n:$€£]{3,50}?)\s?:\s?(?:[A-Z]{2,3} ?)?[$€£]\s?\d[^\n]{3,60}$/;

/** Where a line of pay stands for each of two or more places, the role is open in them. */
function payBands(text: string, near: readonly Place[]): PlaceRun | null {
  const places: Place[] = [];
  let start = -1;
  let end = -1;
  let last = -1;
  let lines = 0;
  if (!SIGNS.some((sign) => text.includes(sign))) return null;
  for (const sign of text.matchAll(/:\s?(?:[A-Z]{2,3} ?)?[$€£]/g)) {
    if (sign.index < end) continue;
    const from = text.lastIndexOf('\n', sign.index) + 1;
    const stop = text.indexOf('\n', sign.index);
    end = stop < 0 ? text.length : stop;
    if (end - from > MAX_BAND) continue;
    const name = BAND.exec(text.slice(from, end))?.[1];
    if (name === undefined) continue;
    const reading = readLocationText(name, near);
    const isCity = reading.places.length > 0 && reading.places.every((place) => place.city !== null);
    if (!isCity || reading.unknown.length > 0) return null;
    lines++;
    places.push(...reading.places);
    if (start < 0) start = from;
    last = end;
  }
  return lines < 2 ? null : { places, start, end: last };
}

const MAX_BAND = 150;

/** "Locations:", from `from` to `at`, with a place on each of the lines below; words in front of it say that one may work there. */
function listBelow(text: string, from: number, at: number, near: readonly Place[]): PlaceRun | null {
  const lead = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (/\p{L}/u.test(lead) && (NEVER.test(lead) || !IN_ONE_OF.test(lead))) return null;
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd < 0 || text.slice(at, lineEnd).trim() !== '') return null;
  const places: Place[] = [];
  let start = lineEnd + 1;
  let end = start;
  for (let line = 0; line < MAX_LINES; line++) {
    const stop = text.indexOf('\n', start);
    const words = text.slice(start, stop < 0 ? text.length : stop);
    if (words.length > 60) break;
    const reading = readLocationText(words, near);
    if (reading.places.length === 0 || reading.unknown.length > 0) break;
    places.push(...reading.places);
    end = start + words.length;
    if (stop < 0) break;
    start = stop + 1;
  }
  return places.length === 0 ? null : { places, start: lineEnd + 1, end };
}

function afterPostcode(text: string, at: number, near: readonly Place[]): PlaceRun | null {
  const lineEnd = text.indexOf('\n', at);
  const end = Math.min(at + 70, lineEnd < 0 ? text.length : lineEnd);
  for (const match of text.slice(at, end).matchAll(POSTCODE_CITY)) {
    const run = readPlaceRun(text, at + match.index + match[0].length, near);
    if (run !== null) return run;
  }
  return null;
}

/** Only sentences with one of these can say where the work is. */
const WORKPLACE_WORD = defineFinder(
  /offices?\b|\bhubs?\b|\bHQ\b|headquarters|based|located|\blocal\b|hybrid|on-?site|in-person|in person|büro|bureau|oficina|ufficio|kantoor|präsenz|vor ort|présentiel|presencial|locations|studio|cities|commut|miles|\bkm\b|hiring|standort|niederlassung|filiale|locaux|nostra sede|nossa sede|escritório|\bbasée?|basad[oa]|ubicad[oa]|située?|gevestigd|baserad|placerad|puesto en|vacante en|posición en|vaga em|posizione a|stelle in|poste à|join us in|join our/gi,
);
const OFFICE_NEXT = light(
  /^,? ?(?:\p{L}+ )?(?:offices?|hq|headquarters?|hubs?|studios?|labs?|campus|sites?|location)\b/iu,
);
const MAX_SENTENCES = 40;
/** How far before one of the words its sentence is followed. */
const REACH = 140;

function findStated(text: string, near: readonly Place[]): StatedRun | null {
  let best: StatedRun | null = null;
  let read = 0;
  let count = 0;
  for (const word of findAll(text, WORKPLACE_WORD)) {
    if (word.index < read) continue;
    if (++count > MAX_SENTENCES) break;
    const start = Math.max(read, sentenceStart(text, word.index, REACH));
    read = sentenceEnd(text, word.index);
    const run = statedIn(text, start, read, near);
    if (run !== null && (best === null || better(run.firm, run, best))) best = run;
  }
  return best;
}

function sentenceEnd(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  return Math.min(line < 0 ? text.length : line, at + 400);
}

function statedIn(text: string, start: number, end: number, near: readonly Place[]): StatedRun | null {
  let best: StatedRun | null = null;
  for (const { pattern, finder } of STATED) {
    for (const match of findWithin(text, start, end, finder)) {
      const from = start + match.index;
      const at = from + match[0].length;
      const before = text.slice(sentenceStart(text, from, 120), at);
      if (NEVER.test(before)) continue;
      const firm = FIRM.test(before);
      if (!firm && (NOT_THE_ROLE.test(before) || !OF_THE_ROLE.test(before))) continue;
      const run = readPlaceRun(text, at, near);
      if (run === null || !run.places.some((place) => place.city !== null)) continue;
      if (WISHED.test(text.slice(run.end, run.end + 70))) continue;
      if (ABOUT_PAY.test(text.slice(run.end, sentenceEnd(text, run.end)).slice(0, 60))) continue;
      if (pattern === OUR_OFFICE && !OFFICE_NEXT.test(text.slice(run.end, run.end + 40))) continue;
      if (best === null || better(firm, run, best)) best = { ...run, firm, sure: SURE.test(before) };
    }
  }
  return best;
}

function better(firm: boolean, run: PlaceRun, best: StatedRun): boolean {
  return firm === best.firm ? run.places.length > best.places.length : firm;
}

/** Places in the parts of a header line, for posts that have no place field. */
export function findHeaderPlaces(text: string, title: string, near: readonly Place[]): PlaceRun[] {
  const runs: PlaceRun[] = [];
  for (const part of headerParts(text)) {
    const words = text.slice(part.start, part.end);
    const places = placesOf(words, near);
    if (places.length > 0) runs.push({ places, start: part.start, end: part.end });
  }
  // The first part is the company, which may be called like a town.
  if (runs.length > 1 && runs[0]?.start === 0 && !/,/.test(text.slice(0, runs[0].end))) runs.shift();
  if (runs.length > 0) return runs;
  const below = inLaterLines(text, near);
  if (below.length > 0) return below;
  for (const part of title
    .slice(0, MAX_TITLE)
    .split(/\s[:|–—-]\s|\s:\s|[|]/)
    .slice(1)) {
    const places = placesOf(part, near);
    if (places.length > 0) return [{ places, start: -1, end: -1 }];
  }
  return [];
}

const MAX_OPENING = 700;
const MAX_HEADER_LINE = 240;
const MAX_LINE = 500;

/** "Oslo | Onsite" in one of the first lines, or behind a sentence in the first. */
function inLaterLines(text: string, near: readonly Place[]): PlaceRun[] {
  const runs: PlaceRun[] = [];
  const opening = text.slice(0, MAX_OPENING);
  let start = 0;
  for (const line of opening.split('\n')) {
    if (line.includes('|') && line.length <= MAX_LINE) {
      for (const match of line.matchAll(/[^|]+/g)) {
        const words = match[0].slice(match[0].lastIndexOf('. ') + 1).trim();
        const named = endPlaces(words, near);
        const from = start + match.index + match[0].lastIndexOf(named.words);
        if (named.places.some((place) => place.city !== null))
          runs.push({ places: named.places, start: from, end: from + named.words.length });
      }
    }
    start += line.length + 1;
  }
  return runs;
}

/** The places of a header part, or of what stands behind its last dash: "Tech Lead (Data) - Oslo". */
function endPlaces(words: string, near: readonly Place[]): { places: Place[]; words: string } {
  const whole = words.length > 90 ? [] : placesOf(words, near);
  if (whole.length > 0) return { places: whole, words };
  const end = /\s[-–—]\s(?=[^-–—]*$)/.exec(words);
  const last = end === null ? '' : words.slice(end.index + end[0].length);
  return { places: last.length > 0 && last.length <= 40 ? placesOf(last, near) : [], words: last };
}

/** "Founding Engineer at Acme (Oslo, onsite)", "hiring in Bergen, Norway (onsite)", "Acme (London or NYC) | …". */
export function findBracketPlaces(text: string, near: readonly Place[]): PlaceRun[] {
  const opening = text.slice(0, MAX_OPENING);
  for (const match of opening.matchAll(/[([]([^()[\]\n]{2,80})[)\]]/g)) {
    const inner = match[1] ?? '';
    const places = placesOf(inner, near);
    const isHeadline = match.index < MAX_HEADER_LINE && /\p{Ll}|^(?:NYC|SF|LA|DC)$/u.test(inner);
    if (
      places.length > 0 &&
      places.every((place) => place.city !== null) &&
      (isHeadline || wordsWorkplace(inner) !== null)
    )
      return [{ places, start: match.index + 1, end: match.index + 1 + inner.length }];
    if (places.length > 0 || wordsWorkplace(inner) === null) continue;
    const before = opening.slice(Math.max(0, match.index - 60), match.index);
    const name = /(?:\b(?:in|at)|[|–—:)-]) +(\p{Lu}[^|()\n]{2,40}?)\s*$/u.exec(before)?.[1];
    const named = name === undefined ? [] : placesOf(name, near);
    if (name === undefined || !named.some((place) => place.city !== null)) continue;
    const start = match.index - before.length + before.lastIndexOf(name);
    return [{ places: named, start, end: start + name.length }];
  }
  return [];
}

/** The places that a header part is about; none where other words stand among them, or only a time zone is named. */
function placesOf(words: string, near: readonly Place[]): Place[] {
  const { places, unknown } = readPart(words, near);
  if (/time ?zone|hours/i.test(words) && places.every((place) => place.city === null)) return [];
  return unknown.length === 0 && places.every((place) => isNamed(place, words)) ? places : [];
}

/** A header part; where a bracket holds other words ("Austin, SF (US work authorization)"), the part without it. */
function readPart(words: string, near: readonly Place[]): LocationReading {
  const whole = readLocationText(words, near);
  if (whole.unknown.length === 0 || !words.includes('(')) return whole;
  return readLocationText(words.replace(/\([^()]*\)?/g, ' '), near);
}
