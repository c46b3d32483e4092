import type { Place } from '../../posting.ts';
import { defineFinder, findAll } from '../anchors.ts';
import { light } from '../light-pattern.ts';
import { PERK } from '../workplace/workplace-rules.ts';
import { findCountry } from './countries.ts';
import { lookUp } from './location-tokens.ts';
import { readLocationText } from './read-location-text.ts';
import { PREFERRED, type Scope, toScope } from './scope.ts';
import { sentenceStart } from './sentence-start.ts';

/** Before a region that bounds where one may live. Group-free: the region begins where the match ends. */
const LEADS: readonly RegExp[] = [
  /(?:(?:\b|(?<=[a-z]))remot(?:e(?:ly)?|o|a)|\btélétravail|\bteletrabajo|\bhome ?office|\bwork(?:ing)? from home|\bhome[- ]based)(?:[- ](?:first|friendly|based|only|work(?:ing)?|position|role|job|opportunity|OK|total|complet|100 ?%|à 100 ?%))?(?: ?(?:or|and|\/|&|,) ?(?:hybrid|on-?site)(?=\s?[-–—(]))?,? ?(?:(?:but )?(?:must be )?(?:based |located )?(?:from )?(?:anywhere )?(?:within|in|across|throughout|inside|from|im|aus(?: der| dem)?|in der|innerhalb(?: von| der| des)?|desde(?: cualquier (?:lugar|parte|punto) de)?|de qualquer lugar d[aeo]|for(?= (?:the )?(?:US|USA|U\.S\.|UK|EU|Canada|India|Germany)[- ]based)|dentro de|(?:para|en|em) todo (?:o|el)|in tutta|in tutto|partout en|dans toute?|depuis|vanuit|binnen|en|em|dans|da|tutta|nel)\b|[-–—|,:/]|\(|(?=(?:US|USA|U\.S\.|UK|EU|EMEA|LATAM|APAC|AMER|NAMER|Europe|Canada|United States|United Kingdom|India|Germany|France|Spain|Poland|Brazil|Mexico|Australia)(?![\p{L}])))\s{0,2}(?:based (?:in|from) |located in |anywhere in )?(?:the |la |el |le |der |den |all of |most of |continental |contiguous |many |any |either )*/giu,
  /\b(?:must|need to|have to|should|required to|needs to|you(?:['’]re| are)|candidates?(?: must| should| will| can| need to)?|applicants?(?: must| should)?|be|employees must|currently|who)\b[^.;\n]{0,40}\b(?:be )?(?:located|based|resid\p{L}+|liv(?:e|ing)|domiciled|settled|physically present)\b (?:and (?:located|based|work\p{L}*|authori\p{L}+(?: to work)?) )?(?:in|within|anywhere in|on the west coast of|on the east coast of|inside)\s(?:one of )?(?:the (?:following (?:countries|states|locations)[:,]? ?)?)?(?:West Coast of the |East Coast of the |continental )?/giu,
  /\b(?:role|position|job|opportunity|opening|vacancy|opportunities)\b[^.;\n]{0,60}\b(?:based|located|remote|available|open|restricted|limited|open to)\b[^.;\n]{0,30}\b(?:in|within|to|across|from)\s(?:candidates |applicants |residents |people |those |anyone |employees )?(?:who (?:reside|live|are located|are based) )?(?:based |located |living |residing )?(?:(?:in|within|from|of) )?(?:the )?/gi,
  /\b(?:candidates?|applicants?|applications|people|folks|residents|talent|anyone|hiring|hire|employ|individuals)\b[^.;\n]{0,30}\b(?:in|from|of|within|based in|located in|residing in|anywhere in|based on the west coast of|on the West Coast of)\s(?:anywhere in |all over |across |within )?(?:the )?(?:following (?:countries|states|locations)[:,]? ?)?/gi,
  /\b(?:candidates?|applicants?|applications|talent|hiring|hire)\b[^.;\n]{0,20}\b(?:across|throughout)\s(?:the )?/gi,
  /\b(?:anywhere|work from anywhere|from anywhere|within|available within|nationwide in|throughout|wohn\p{L}{0,4} in|lebst in|leben in|residentes (?:en|em|de|no|na)|residents? of|residencia en|reside en|residan en(?: países de)?|residir en|vivir en|wohnsitz in|résider en|basé en|residenza in|woonachtig in|residir no|you (?:currently |already )?(?:live|reside) (?:in|within)|je woont in|du (?:wohnst|lebst) in|vives en|resides en|tu résides en|vous résidez en|vivi in|mieszkasz w|du bor i)\s(?:in |within |across )?(?:the |all of |continental |en |le |la |der )?/giu,
  /\b(?:eligible|hiring|remote|work|job) (?:locations?|countries)\s?\**[:：]\s{0,2}\**(?:the )?|\blocation\s?\**[:：]\s{0,2}\**(?:the )?/gi,
  /\boutside (?:of )?(?:the )?/gi,
  /\bbased (?:anywhere )?in (?:the )?/gi,
  /\b(?:seeking|looking for|searching for|recruiting|hire|hiring)\b[^.;:\n]{2,60}\b(?:based|located|living|residing) (?:in|within|anywhere in) (?:the )?/gi,
];
/** Of the patterns above, those that need more than the words themselves. */
const LABEL_LEAD = 6;
const OUTSIDE_LEAD = 7;
const BASED_LEAD = 8;
const SEEKING_LEAD = 9;
/** "US-based", "USA only", "UK remote", "US-Remote": the region comes first. */
const TRAILS =
  /(?<![\p{L}\d])((?:the )?(?:(?:\p{Lu}\.){2,}|\p{Lu}\p{L}*)(?:[ /&,]{1,2}(?:and |or )?(?:(?:\p{Lu}\.){2,}|\p{Lu}\p{L}*)){0,4})(?:[- ](?:based)?[ ]?(?:residents)(?!\p{L})|[- ](?:based)(?:,? (?:candidates|applicants|only|remote|employees|role|position))|[- ](?:[Oo]nly|ONLY)(?=\s*(?:$|[).,;:|\n!\]–—-]|candidates|applicants|roles?|positions?|remote|residents|based))|[- ]based(?=\s?(?:[.,;)!(\n]|$))|[- ](?:ONLY )?[Rr](?:emote|EMOTE)(?![\p{L}]))/gu;
const TRAIL_WORD = defineFinder(/residents|based|[Oo]nly|ONLY|[Rr]emote|REMOTE/g);
/** How far a name may stand before its "-based", and what follows matter after it. */
const TRAIL_BEFORE = 120;
const TRAIL_AFTER = 60;
const STATE_LIST = defineFinder(
  /\b(?:states?|hire|employ|live|reside|located)\b[^.\n]{0,80}?((?:\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b[,;/ ]{1,2}(?:and |or )?){2,})/g,
);
const NATIONWIDE = defineFinder(
  /\b(?:a nivel nacional|nationwide|bundesweit|deutschlandweit|landesweit|en todo el país|toute la france|su tutto il territorio)\b/gi,
);
const OF_THE_WORK = light(
  /\b(?:remote|work from|position|role|job|candidat\p{L}*|apply|hiring|based|home ?office|einsatz\p{L}*|tätigkeit|stelle|arbeit\p{L}*|teletrabajo|remot[oa]|vacante|puesto|poste|télétravail|sede|lavor\p{L}*)\b/iu,
);
const OF_THE_MARKET =
  /\b(?:customers?|clients?|schools?|districts?|stores?|offices|network|branches|trusted|leading|serv(?:e|es|ing|ices?)|brands?|partners?|kunden|filialen|standorte)\b/i;
/** The subject is the company, not who may apply. */
const COMPANY = light(
  /\b(?:we(?:['’]re| are| have)|our (?:\p{L}+ )?(?:team|company|employees|people|customers|hq|headquarters|offices?|clients)|team (?:is|of)|headquartered|offices|customers|company|employees (?:are|work)|across (?:\d|multiple|many)|collaborat\p{L}+|colleagues|stakeholders|experience|travel|markets?)\b/iu,
);
/** Pay and benefits by country bound nothing. */
const ABOUT_PAY = /\b(?:salary|salaries|pay|compensation|base range|benefits?|bonus|equity|wage)\b/i;
/** "Candidates with experience in Germany", "well-versed in U.S. law". */
const OF_SKILL = light(
  /\b(?:versed|experienced?|interest\p{L}*|skill\p{L}*|backgrounds?|expertise|proficien\p{L}*|fluen\p{L}*|degrees?|careers?|knowledge|knowledgeable|success\p{L}*|qualif\p{L}*|regulations?|customers?|clients?)\b/iu,
);
/** What makes a bare "within" a bound on where one lives. */
const OF_LIVING = light(
  /\b(?:remot\p{L}+|working|(?:to|you|can|may|who|must) work|based|located|live|living|resid\p{L}+|candidates?|applicants?|available|anywhere|hir(?:e|ing)|home|relocat\p{L}*)\b/iu,
);
/** "We are only able to hire in …": the company, but about who may apply. */
const ONLY_HIRING = light(
  /\b(?:only|able to|currently|exclusively)\b[^.\n]{0,30}\bhir(?:e|ing)\b|\bhir(?:e|ing)\b[^.\n]{0,20}\b(?:only|exclusively)\b|\b(?:we(?:['’]re| are)|open to) (?:now |currently |actively )?hiring\b|\bwe (?:can |are able to |do |currently |will )?hire\b|\b(?:looking for|seeking|searching for) (?:\p{L}+ ){0,4}(?:based|located|living|residing) in\b/iu,
);
const EXCEPT = light(/\b(?:not|n['’]t|except\p{L}*|excluding|other than|outside)\b/iu);
const MAX_TEXT = 60_000;
const MAX_TRIES = 30;

/** Sentences that bound where one may live. Those with "preferred" or a time zone do not. */
export function textScope(fullText: string, near: readonly Place[]): Scope | null {
  if (last === null || last.text !== fullText || last.near !== near)
    last = { text: fullText, near, scope: scopeOf(fullText, near) };
  return last.scope;
}

/** The readers of places and of remote limits ask the same of one posting. */
let last: { text: string; near: readonly Place[]; scope: Scope | null } | null = null;

function scopeOf(fullText: string, near: readonly Place[]): Scope | null {
  const all = findScopes(fullText.slice(0, MAX_TEXT), near, false);
  const firm = all.filter((scope) => scope.firm);
  const scopes = firm.length > 0 ? firm : all;
  const [first] = scopes;
  if (first === undefined) return null;
  const codes: string[] = [];
  const places: Place[] = [];
  for (const scope of scopes) {
    for (const code of scope.codes) if (!codes.includes(code)) codes.push(code);
    for (const place of scope.places)
      if (!places.some((one) => one.country === place.country && one.region === place.region))
        places.push(place);
  }
  return { ...first, codes, places };
}

/** "South Africa-based candidates preferred": the country of the tag is a wish, not a limit. */
export function prefersCountry(text: string): boolean {
  return (
    /-based (?:candidates?|applicants?) (?:are )?prefer/.test(text) &&
    /\b\p{Lu}[\p{L} ]{1,24}-based (?:candidates?|applicants?) (?:are )?prefer/u.test(text.slice(0, MAX_TEXT))
  );
}

/** Whether the text says of the work, not of customers or branches, that the whole country of its place is meant. */
export function saysNationwide(text: string): boolean {
  for (const match of findAll(text.slice(0, MAX_TEXT), NATIONWIDE)) {
    const { before, after } = sentenceAround(text, match.index, match.index + match[0].length);
    if (OF_THE_WORK.test(before + after) && !OF_THE_MARKET.test(before + after)) return true;
  }
  return false;
}

/** Every stretch that bounds where one may live, in order. In a header, whose parts are about the role, less is asked. */
export function findScopes(text: string, near: readonly Place[], isHeader: boolean): Scope[] {
  const all = [
    ...afterLeads(text, near, isHeader),
    ...beforeTrails(text, near, isHeader),
    ...inStateLists(text),
    ...inWholeCountry(text),
    ...besidesExceptions(text, near),
  ];
  const found = all.filter((scope, at) => all.findIndex((other) => other.start === scope.start) === at);
  return found.sort((a, b) => a.start - b.start);
}

const LEAD_FINDERS = LEADS.map((lead) => defineFinder(lead));

function afterLeads(text: string, near: readonly Place[], isHeader: boolean): Scope[] {
  const found: Scope[] = [];
  LEAD_FINDERS.forEach((finder, index) => {
    let tries = 0;
    for (const match of findAll(text, finder)) {
      if (++tries > MAX_TRIES) break;
      const at = match.index + match[0].length;
      const { before, after } = sentenceAround(text, match.index, at);
      const isAbout =
        index === SEEKING_LEAD
          ? isSought(match[0], before, after)
          : aboutTheRole(match[0], before, after, index === 0);
      if (!isHeader && !isAbout) continue;
      if (index === LABEL_LEAD && !isEligibility(match[0], after)) continue;
      if (index === OUTSIDE_LEAD && !isRefusal(before, after)) continue;
      if (index === BASED_LEAD && !/^[\s•*·–-]*$/.test(before)) continue;
      const scope = regionAt(text, at, near, match.index, after);
      // "Remote, Zurich": a city after a mere comma bounds nothing.
      if (scope === null) continue;
      // "Based in Spain, we love tapas" is the company; "Based in the EU" on a line of its own is asked for.
      if (index === BASED_LEAD && !/^\s{0,2}(?:[.;(\n]|$)/.test(text.slice(scope.end))) continue;
      const isBare = index === 0 || index === LABEL_LEAD;
      if (scope.hasCity && isBare && /[-–—|,:/(]\s{0,2}$/.test(match[0])) continue;
      const kept = index !== OUTSIDE_LEAD && EXCEPT.test(match[0]) ? without(scope) : scope;
      if (kept !== null) found.push({ ...kept, firm: index > 0 });
    }
  });
  return found;
}

/** "Eligible locations: US", "Location: United States (Remote)"; a bare "Location: Berlin" is where the office is. */
function isEligibility(label: string, after: string): boolean {
  return /eligible|hiring|remote|countries/i.test(label) || /^[^\n]{0,60}\bremot(?:e|o|a)\b/i.test(after);
}

/** "We cannot consider applicants outside of the US", "… outside Canada will not be considered". */
function isRefusal(before: string, after: string): boolean {
  return (
    /\b(?:candidates?|applicants?|applications?|hire|hiring|employ|based|located|residents?|resid(?:e|ing))\b/i.test(
      before,
    ) && /\b(?:not|unable|cannot|no)\b|n['’]t\b/i.test(before + after)
  );
}

/** "We are seeking a qualified assessor based in …", not somebody for customers or a team there. */
function isSought(lead: string, before: string, after: string): boolean {
  return (
    !/\b(?:customers?|clients?|teams?|compan\p{L}+|partners?|offices?|markets?|startups?|preferabl[ey]|ideally)\b/iu.test(
      lead,
    ) &&
    !ABOUT_PAY.test(lead + after) &&
    !isPerk(before + lead + after)
  );
}

/** The sentence is about who may do this role, not about the company, pay, a perk or a work permit. */
function aboutTheRole(lead: string, before: string, after: string, isBare: boolean): boolean {
  if (OF_SKILL.test(lead) || /\bpreferabl[ey]\b|\bideally\b/i.test(lead)) return false;
  if (/^within\b/i.test(lead) && !OF_LIVING.test(before)) return false;
  if (/authori[sz]ed|eligible to work|right to work|work permit/i.test(lead)) return false;
  if (isPerk(before + lead + after)) return false;
  if (isBare)
    return (
      !ABOUT_PAY.test(before + lead) &&
      !/\b(?:team|company|culture|experience|workforce|employees)\b/i.test(lead)
    );
  if (ABOUT_PAY.test(before + lead + after)) return false;
  if (ONLY_HIRING.test(before + lead)) return true;
  // "Drive our hiring efforts across Asia" is what a recruiter does.
  if (/^hir(?:e|ing)\b/i.test(lead)) return false;
  return /\b(?:candidates?|applicants?|residents)\b/i.test(lead) || !COMPANY.test(before + lead);
}

/** The matches of `TRAILS`, looked for only around the word each must hold. */
function* trailsIn(text: string): Generator<{ 0: string; 1: string | undefined; index: number }> {
  let read = 0;
  for (const word of findAll(text, TRAIL_WORD)) {
    const mark = text[word.index - 1];
    if (word.index < read || (mark !== ' ' && mark !== '-')) continue;
    const from = Math.max(0, read - 1, word.index - TRAIL_BEFORE);
    const window = text.slice(from, word.index + word[0].length + TRAIL_AFTER);
    TRAILS.lastIndex = Math.min(from, read > from ? read - from : 1);
    for (let match = TRAILS.exec(window); match !== null; match = TRAILS.exec(window)) {
      const end = from + match.index + match[0].length;
      if (end <= word.index) continue;
      read = end;
      yield { 0: match[0], 1: match[1], index: from + match.index };
      break;
    }
    TRAILS.lastIndex = 0;
  }
}

/** "This job is US-based.", "You need to be UK based.", a line "UK-based (remote)"; else it is the company. */
function isDemand(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return /(?:\b(?:role|position|job|opportunity)\b[^.\n]{0,16}|\b(?:need|have|required) to be |\bmust be |^\W*|\n\W*)$/i.test(
    before,
  );
}

function beforeTrails(text: string, near: readonly Place[], isHeader: boolean): Scope[] {
  const found: Scope[] = [];
  let tries = 0;
  for (const match of trailsIn(text)) {
    if (++tries > MAX_TRIES) break;
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    if (ABOUT_PAY.test(text.slice(Math.max(0, match.index - 40), isHeader ? end : end + 60))) continue;
    if (name.length < 3 && !/^(?:US|UK|EU)$/.test(name)) continue;
    if (
      PREFERRED.test(text.slice(end, end + 30)) ||
      (/based$/.test(match[0]) && !isHeader && !isDemand(text, match.index))
    )
      continue;
    const whole = toScope(name, near, match.index, end, true);
    // "SF, Athens, or US REMOTE": the cities are offices.
    const last = name.split(/[,/&]| or | and /).at(-1) ?? name;
    const scope = whole?.hasCity === true ? toScope(last, near, match.index, end, true) : whole;
    if (scope !== null) found.push(scope);
  }
  return found;
}

const ofCountry = (country: string, start: number, end: number): Scope => ({
  codes: [country],
  places: [countryPlace(country)],
  hasCity: false,
  firm: false,
  start,
  end,
});

const WHOLE_COUNTRY = defineFinder(
  /deutschlandweit\p{L}*|bundesweit\p{L}*|österreichweit\p{L}*|schweizweit\p{L}*/giu,
);
const COUNTRY_OF_WORD: Readonly<Record<string, string>> = { d: 'DE', b: 'DE', ö: 'AT', s: 'CH' };

/** "Remote, deutschlandweit", said of the work. */
function inWholeCountry(text: string): Scope[] {
  const found: Scope[] = [];
  for (const match of findAll(text, WHOLE_COUNTRY)) {
    const end = match.index + match[0].length;
    const { before, after } = sentenceAround(text, match.index, end);
    const country = COUNTRY_OF_WORD[match[0].charAt(0).toLowerCase()];
    if (country === undefined || !/\bremote|home ?office/i.test(before + after)) continue;
    if (OF_THE_MARKET.test(before + after)) continue;
    found.push(ofCountry(country, match.index, end));
  }
  return found;
}

const EXCEPTED = defineFinder(
  /\bremot(?:e|ely)\b[^.\n()]{0,24}\((?:all (?:us |u\.s\. )?states )?(?:except(?: for)?|excluding|excl\.|not (?:available )?in|outside of) ([^()\n]{2,80})\)/gi,
);

/** "Remote (except California)": the rest of that country. */
function besidesExceptions(text: string, near: readonly Place[]): Scope[] {
  const found: Scope[] = [];
  for (const match of findAll(text, EXCEPTED)) {
    const end = match.index + match[0].length;
    const { places, unknown } = readLocationText(match[1] ?? '', near);
    const country = places[0]?.country ?? null;
    const isOfStates = places.every((place) => place.region !== null && place.country === country);
    if (country === null || !isOfStates || unknown.length > 0) continue;
    found.push(ofCountry(country, match.index, end));
  }
  return found;
}

function inStateLists(text: string): Scope[] {
  const found: Scope[] = [];
  for (const match of findAll(text, STATE_LIST)) {
    const end = match.index + match[0].length;
    if (ABOUT_PAY.test(text.slice(match.index, end + 80))) continue;
    found.push({
      codes: ['US'],
      places: [countryPlace('US')],
      hasCity: false,
      firm: true,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    });
  }
  return found;
}

function countryPlace(country: string): Place {
  return { city: null, region: null, country, lat: null, lng: null };
}

/** "We do not hire in the following states: AK, AR": the rest of the country is meant; other exceptions bound nothing. */
function without(scope: Scope): Scope | null {
  const states = scope.places.filter((place) => place.region !== null);
  const country = states[0]?.country ?? null;
  if (country === null || states.length < scope.places.length) return null;
  return {
    ...scope,
    codes: [country],
    places: [{ city: null, region: null, country, lat: null, lng: null }],
  };
}

/** "Work from abroad within Europe for one month per year". */
function isPerk(sentence: string): boolean {
  PERK.lastIndex = 0;
  return PERK.test(sentence);
}

function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const from = sentenceStart(text, start, 80);
  const stop = text.slice(end, end + 120).search(/[.;\n]/);
  return { before: text.slice(from, start), after: text.slice(end, stop < 0 ? end + 120 : end + stop) };
}

/** The region named from offset `at`: countries, states, EU and the like in a list; it ends at the first other word. */
function regionAt(
  text: string,
  at: number,
  near: readonly Place[],
  start: number,
  after: string,
): Scope | null {
  const words = [...text.slice(at, at + 110).matchAll(/[\p{L}][\p{L}.'’-]*|[,/&|]|[.;\n()]/gu)];
  let end = 0;
  let i = 0;
  let sawRegion = false;
  while (i < words.length) {
    const word = words[i];
    if (word === undefined) break;
    const text1 = word[0];
    if (/^[.;\n()]$/.test(text1)) break;
    if (
      /^(?:,|\/|&|\||and|or|the|either|oder|und|et|ou|y|o|e|of|eastern|western|any|all|most|parts|countries|countries:|states|in|within)$/i.test(
        text1,
      )
    ) {
      i++;
      continue;
    }
    const taken = regionWords(words, i);
    if (taken === 0) break;
    if (isPartOfName(words, i, taken)) break;
    sawRegion = true;
    const last = words[i + taken - 1];
    if (last !== undefined) end = last.index + last[0].length;
    i += taken;
  }
  if (!sawRegion) return null;
  // "… within the US, with a preference for those near an airport" is no wish for the US.
  const rest = after.slice(end, end + 34).split(/,? with a (?:\w+ )?preference for\b/, 1)[0] ?? '';
  if (PREFERRED.test(rest)) return null;
  return toScope(text.slice(at, at + end), near, start, at + end, false);
}

/** "Rio Grande Valley" is not Rio Grande: a city's name with another capital right behind it. */
function isPartOfName(words: readonly RegExpExecArray[], at: number, taken: number): boolean {
  const last = words[at + taken - 1];
  const next = words[at + taken];
  if (last === undefined || next === undefined || last[0].endsWith('.')) return false;
  if (next.index !== last.index + last[0].length + 1 || !/^\p{Lu}\p{Ll}/u.test(next[0])) return false;
  const token = lookUp(
    words
      .slice(at, at + taken)
      .map((word) => word[0])
      .join(' '),
  );
  return token?.macro === null && token.areas.length === 0 && regionWords(words, at + taken) === 0;
}

function regionWords(words: readonly RegExpExecArray[], at: number): number {
  const first = words[at]?.[0] ?? '';
  if (!/^\p{Lu}|^(?:latin|south|north|any|worldwide|anywhere|global)/u.test(first)) return 0;
  for (let size = Math.min(4, words.length - at); size >= 1; size--) {
    const name = words
      .slice(at, at + size)
      .map((word) => word[0])
      .join(' ');
    const plain = name.replace(/\.$/, '');
    if (/[,/&|.;\n()]/.test(plain.replace(/\b[A-Z]\.?/g, ''))) continue;
    if (findCountry(plain) !== null) return size;
    const token = lookUp(plain);
    if (token === null) continue;
    if (token.macro !== null) return size;
    if (token.areas.some((area) => area.region !== null) && (plain.length > 2 || /^[A-Z]{2}$/.test(plain)))
      return size;
    if (size === 1 && plain.length === 2 && /^(?:US|UK|EU)$/.test(plain)) return size;
    if (
      token.cities.length > 0 &&
      (token.cities[0]?.population ?? 0) >= 100 &&
      (plain.length > 3 || /^(?:NYC|SF|LA)$/.test(plain))
    )
      return size;
  }
  return 0;
}
