/** Whether the employer sponsors a visa. */
import type { Visa } from '../posting.ts';
import { anchorsIn, defineAnchors } from './anchors.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { foldedText } from './fold-text.ts';
import type { Found, Source } from './source.ts';

/** Words near which sponsorship is spoken of; each sentence with one is judged by the rules below. */
const ANCHORS =
  defineAnchors(`sponsor <visa> <visas> h1b h-1b <immigration greencard green_card <gc> <citizen permanent_resident work_permit
  <us_person u.s._person visum visado arbeitserlaubnis aufenthalts permis_de_travail titre_de_sejour permiso_de_trabajo patrocin werkvergunning
  permesso_di visto> ビザ 签证 비자`);

/** What sponsorship is about, as against sponsored events, executive sponsors and company-sponsored gyms. */
const ABOUT_WORK =
  /visas?\b|h-?1b|immigration|work (?:permit|authori[sz]ation|pass)|authori[sz]ed to work|right to work|eligible to work|employment|candidates?|applicants?|relocat|green ?card|citizen|\b(?:u\.s\.|us) persons?\b|permanent resident|\bopt\b|\bcpt\b|\btn\b|\bead\b|e-?3\b|visum|visado|arbeitserlaubnis|aufenthalt|permis de|titre de sejour|permiso|werkvergunning|permesso|visto\b|work legally/;

const REFUSED: RegExp[] = [
  /\b(?:not|n't|unable|cannot|can ?not|never|neither|no longer|not currently|not able|not in a position|not eligible|ineligible|unwilling)\b[^.\n]{0,90}\bsponsor/,
  /\b(?:do|does|will|can|are|is|would)(?: not|n't)\b[^.\n]{0,60}\b(?:visas?|h-?1b|immigration support|work permits?)\b/,
  /\bnot be able to (?:employ|hire)\b/,
  /\bwork authori[sz]ation\s{0,2}[:–-]\s{0,2}(?:an? )?(?:u\.s\.|us) (?:citizen|person)/,
  /\bcan'?t (?:\w+ ){0,4}(?:sponsor|visas?|offer (?:relocation or )?visa)/,
  /\b(?:no|without|not require|not requiring|not need|not needing|any need for)(?: (?:the need for|need for|any|a|an|requiring|needing|current or future|visa|net[ -]new|work pass|work|h-?1b|employer|employment|company|immigration|relocation(?: or| and|\/)|future|or future))*[ -]*(?:visa |work permit |employment |employer )?sponsor(?:ship|ing|ed)?\b/,
  /\bwithout (?:the need for |needing |requiring )?(?:\w+ ){0,2}sponsorship\b/,
  /\b(?:work|live|reside|employed)\b[^.\n]{0,60}\bwithout (?:the need for |needing |requiring )?(?:an? |any )?(?:work )?visas?\b(?: (?:support|requirements?|restrictions?|assistance))?/,
  /\b(?:not|n't) (?:currently )?(?:have|hold|possess) (?:a |an )?(?:\w+ )?sponsor(?:ship)? licen[cs]e/,
  /\b(?:requir|need)\w* (?:a |an )?(?:visas?|sponsorship|work permit)\b[^.\n]{0,40}\b(?:cannot|can not|can't|will not|won't|unable)\b/,
  /\b(?:not (?:meet|qualify|eligible)|ineligible)\b[^.\n]{0,60}\b(?:skilled worker|tier 2|work) visa/,
  /\b(?:no (?:podemos|ofrecemos|se ofrece)|nao (?:podemos|oferecemos|patrocinamos)|ne (?:pouvons|pourrons)(?: malheureusement)? pas|non (?:e previst[ao]|offriamo|possiamo)|kan geen|kunnen (?:wij |we )?(?:helaas )?geen)\b[^.\n]{0,40}(?:visa|visad|visto|visum|patrocin|sponsor|werkvergunning)/,
  /\bno (?:(?!breach|problem|issue|matter|student|current)\w+ (?!breach)){0,3}visas?\b(?! (?:fee|restriction|required|needed))/,
  /\b(?:visa|h-?1b|immigration|employment)?[ -]?sponsorships?(?: of any kind)?(?: is|:| are| will be| cannot be| can not be)(?: \w+){0,2} ?(?:not|n't|unavailable|no\b|none)/,
  /\bsponsor(?:ship)?\s{0,2}[:=-]\s{0,2}(?:no\b|not\b|none|unavailable|n\/a)/,
  /\bvisas?(?: sponsorship|\/relocation| support)?\s{0,2}[:?=-]\s{0,2}(?:no\b|not\b|none|unavailable)/,
  /\b(?:require|need|requiring|needing|requires|needs)\b[^.\n]{0,60}\bsponsor[^.\n]{0,80}\b(?:not (?:be )?(?:eligible|considered|apply|able|accepted|hired)|cannot|ineligible|should not|please do not|will not|unable)/,
  /\bnot (?:a position|a role) for which sponsor/,
  /\bsponsorship (?:is )?(?:not|un)[ -]?(?:offered|available|provided|possible|supported)/,
  /\b(?:u\.?s\.?|united states|american|us|uk|british|canadian|australian|indian|eu|german) citizens?(?:hip)?(?:[^.\n]{0,40}\b(?:permanent residents?|green ?card(?: holders?)?|gc)\b[^.\n]{0,30})?[^.\n]{0,14}\b(?:only|required|is required|is a must|mandatory|needed)\b/,
  /\b(?:must|need to|required to|have to|has to) (?:\w+ ){0,3}(?:a |an )?(?:\(i\) (?:a )?)?(?:(?:u\.?s\.?|united states|american|us|uk|british|canadian|australian|eu|[a-z]{4,12}) )?(?:citizens?\b|citizenship|nationals?\b|(?:u\.?s\.?|us) persons?\b|permanent residents?)/,
  /\bmust[ -]haves?: (?:u\.?s\.?|eu|uk) citizen/,
  /\b(?:u\.s\.|us) persons?\b[^.\n]{0,14}\b(?:only|required)\b/,
  /\bcitizen(?:ship)? of (?:the )?[a-z ]{3,20} (?:is )?(?:required|only)/,
  /\b(?:only|exclusively)\b[^.\n]{0,40}\b(?:u\.?s\.? citizens|citizens|us persons?|green ?card holders|permanent residents)\b/,
  /\b(?:citizens?|permanent residents?|green ?card holders?|gc|usc)\b(?: \([^)]{0,25}\))?\s{0,2}(?:holders? )?only\b/,
  /\bvisa\s{0,2}[:-]\s{0,2}(?:usc|gc|us citizen|green card)/,
  /\b(?:usc|gc)(?:\s?[,/&]\s?|\s(?:and|or)\s)(?:usc|gc)\b/,
  /\b(?:itar|export control|ear)\b[^.\n]{0,160}\b(?:u\.?s\.? citizen|us citizen|u\.?s\.? person|us person|lawful permanent resident|permanent resident)/,
  /\b(?:u\.?s\.? citizenship|us citizenship)\b(?:[^.\n]{0,30})\b(?:required|must|necessary)/,
  /\bno (?:c2c,? ?(?:or |and |\/ ?)?(?:no )?)?(?:h-?1b|opt)s?\b|\bh-?1bs?\b[^.\n]{0,30}\bnot (?:accepted|considered|eligible|supported)|\bvisa[ -]?sponsoring\b[^.\n]{0,24}\b(?:nicht|kein)|\bno se patrocinan?\b/,
  /\bkein(?:e|en)? (?:visum|visa|arbeitserlaubnis|sponsoring)|visa[ -]?sponsoring (?:ist )?nicht|konnen (?:leider )?kein(?:e|en)?[^.\n]{0,40}(?:visum|visa|sponsor)/,
  /\b(?:ne (?:sponsorise|parraine|proposons)|pas de (?:sponsor|parrainage|visa))|no (?:ofrecemos|patrocinamos)[^.\n]{0,40}(?:visa|visado|patrocin)|geen (?:visum|visa)|nao (?:oferecemos|patrocinamos)[^.\n]{0,30}visto|non (?:offriamo|sponsorizziamo)[^.\n]{0,30}(?:visto|visti|sponsor)/,
];

/** Said first, these settle it: the refusing words in them are the candidate's. */
const OFFERED_FIRST: RegExp[] = [
  /\bwith or without (?:\w+ )?(?:sponsor|visa)/,
  /\b(?:not|n't) (?:already |yet |currently )?have (?:the )?(?:right to work|(?:a )?work (?:permit|authori[sz]ation)|a visa)[^.\n]{0,60}\bwe(?:'ll| can| will| do| are (?:able|happy|open))\b[^.\n]{0,24}\bsponsor/,
];

const OFFERED: RegExp[] = [
  /\bblue card (?:sponsorship|support)|\b(?:work )?visas? (?:is |are |will be )?(?:provided|offered|supported|sponsored)\b|\bprenons en charge\b[^.\n]{0,40}\bvisas?\b/,
  /\b(?:visa|immigration|h-?1b|work permit|relocation(?: and|\/| &) visa|visa(?: and|\/| &) relocation|employment|green ?card)[ -](?:sponsorships?|support|assistance|help|sponsoring|transfers?)\b/,
  /\b(?:we|will|can|do|happy to|able to|willing to|open to|may|could|gladly|also|to|the company)\b[^.\n]{0,30}\b(?:sponsor(?:s|ing)?|provide|offer|support|help with|assist with|cover|arrange)\b[^.\n]{0,40}\b(?:visas?|h-?1b|immigration|work permits?|green ?cards?|o-?1)\b/,
  /\bsponsor(?:s|ing)? (?:\w+ ){0,3}visas?\b/,
  /\brelocation (?:package|support|assistance|help)\b[^.\n]{0,30}\b(?:work|residence) permits?\b/,
  /\bsponsorship(?: is| can be| may be| possible| will be)? ?(?:available|offered|provided|possible|considered|negotiable|supported|for (?:the right|exceptional|qualified|strong))/,
  /\b(?:visas?|sponsorship|visa sponsorship)\s{0,2}[:?=-]\s{0,2}(?:yes|available|possible|offered|provided|sponsored)/,
  /\bh-?1b (?:transfer|candidates?|holders?|visas?)(?: \w+){0,3} (?:welcome|encouraged|accepted|ok|considered|supported)/,
  /\bh-?1b transfers?\b/,
  /\b(?:eligible|qualif\w+) for (?:\w+ ){0,3}sponsorship\b/,
  /\b(?:offer|provide|issue|give)\b[^.\n]{0,25}\bcertificates? of sponsorship/,
  /\bwelcome\w*\b[^.\n]{0,60}\b(?:require|need|requiring|needing) (?:\w+ ){0,2}sponsorship/,
  /\bvisas? possible\b|\| visas? \||\bvisas?(?: \| | ?, | and | & )relocation\b/,
  /\b(?:help|support|assist(?:ance)?|sponsor|cover|handle|reimburse)\w*\b[^.\n]{0,45}\b(?:visas?\b|immigration|work permits?)/,
  /\bvisas? (?:costs?|fees?|process(?:ing)?|applications?|procedures?|issues|paperwork) (?:\w+ ){0,3}(?:covered|paid|handled|supported|reimbursed)/,
  /\b(?:unterstutz\w*|helfen|hilfe|sponsern|ubernehmen)\b[^.\n]{0,50}\b(?:visum\w*|visa\w*|arbeitserlaubnis|aufenthalt\w*)|visum(?:s)?[ -]?(?:sponsoring|unterstutzung|hilfe)|visa[ -]?(?:sponsoring|unterstutzung)/,
  /\b(?:aide|accompagnement|prise en charge|sponsoris\w+)\b[^.\n]{0,40}\b(?:visa|permis de travail|titre de sejour)|(?:ayuda|apoyo|patrocinio|patrocinamos|gestionamos)\b[^.\n]{0,30}\b(?:visa|visado|permiso de trabajo)|(?:hulp|ondersteuning)\b[^.\n]{0,30}\b(?:visum|werkvergunning)|(?:apoio|patrocinio)\b[^.\n]{0,30}\bvisto|(?:supporto|sponsorizz\w+)\b[^.\n]{0,30}\b(?:visto|visti)/,
  /ビザ(?:の)?(?:サポート|支援|スポンサー)|签证(?:支持|赞助)/,
];

/** Application questions and export-licence notices: never an answer. */
const ASKED =
  /\b(?:please (?:indicate|state|confirm|specify|let us know|note whether)|(?:indicate|state|whether|if) you (?:currently |now |will |may )?(?:require|need)|will you (?:now|require|need)|do you (?:now|require|need|currently)|sponsor(?:ship)? for an export|export licen[sc]e|eligible to obtain)/;

/** Sentences that only name the subject: questions, equal-opportunity clauses, privacy notices, customers' visas. */
const NEITHER =
  /\b(?:would you|are you|select|regardless of|without regard|irrespective|protected(?! individual)|discriminat|immigration status|citizenship status|status as|visa (?:card|inc|network|mastercard)|mastercard|visa and master|global citizen|good citizen|corporate citizen|citizen developer|citizens of|citizen science|senior citizen|events?\b[^.\n]{0,20}sponsor|executive sponsor|sponsor(?:ed|s)? (?:by|events?|conferences?|content|posts?|benefits|health|plan|project|teams?|programs?|ads?|listings?)|(?:employer|company|firm|study|clinical|trial|project|program|financial|our|title|lead|brand|sports?|private equity|deal|fund)[ -]sponsor(?:ed|s|ships?)?\b(?! (?:visa|work)))/;

interface Verdict {
  value: Visa;
  start: number;
  end: number;
}

/** A list of "U.S. persons" for export rules that goes on to refugees and to who may get a licence. */
const PERSONS_LIST = /\b(?:refugees?|asylees?|asylum|eligible to obtain the (?:required|necessary))\b/;
const LIST_REACH = 420;

/** As far as a sentence is followed in either direction. */
const REACH = 220;

function judge(text: string, base: number): Verdict | null {
  const offered = OFFERED_FIRST.map((rule) => rule.exec(text)).find((match) => match !== null);
  if (offered)
    return { value: 'yes', start: base + offered.index, end: base + offered.index + offered[0].length };
  const refused = REFUSED.map((rule) => rule.exec(text)).find((match) => match !== null);
  const given = OFFERED.map((rule) => rule.exec(text)).find((match) => match !== null);
  // "We can't sponsor every role" is said by those who do.
  if (refused && /\bevery (?:single )?(?:role|candidate|position|applicant)\b/.test(text)) return null;
  const match = refused ?? given;
  if (!match) return null;
  // "U.S. citizens, green card holders and H-1B transfer candidates are encouraged" offers.
  const value = refused && !(given && /h-?1b transfer/.test(given[0])) ? 'no' : 'yes';
  return { value, start: base + match.index, end: base + match.index + match[0].length };
}

/**
 * Sponsorship offered or refused in words; null when nothing is said. "Must be authorised to work" alone says nothing;
 * "without sponsorship now or in the future" and "citizens or permanent residents only" refuse.
 */
export function readVisa(source: Source): Found<Visa> | null {
  const folded = foldedText(source);
  let verdict: Verdict | null = null;
  let past = -1;
  for (const anchor of anchorsIn(source, ANCHORS)) {
    if (anchor < past) continue;
    const start = clauseStart(source, anchor, REACH);
    const end = clauseEnd(source, anchor, REACH);
    past = end;
    const text = folded.slice(start, end).replaceAll('\n', ' ');
    if (!ABOUT_WORK.test(text) && !/\bsponsorship\b|\bsponsor licen/.test(text)) continue;
    if (ASKED.test(text)) continue;
    if (
      NEITHER.test(text) &&
      !/\bvisa sponsorship|sponsorship licen|\b(?:without|no|need for|require) (?:\w+ ){0,4}sponsorship|sponsor(?:ship)? licen|sponsor(?:ing)? (?:\w+ ){0,3}visas?|citizens? only|citizenship (?:is )?required|sponsorship (?:is )?available for this/.test(
        text,
      )
    )
      continue;
    const found = judge(text, start);
    if (!found) continue;
    if (
      /citizen|person|resident/.test(text.slice(found.start - start, found.end - start)) &&
      PERSONS_LIST.test(folded.slice(found.start, found.end + LIST_REACH).split('\n', 1)[0] ?? '')
    )
      continue;
    // A refusal stands against a general offer elsewhere ("we sponsor in the UK").
    if (!verdict || (verdict.value === 'yes' && found.value === 'no')) verdict = found;
    if (verdict.value === 'no') break;
  }
  if (!verdict) return null;
  const { value, start, end } = verdict;
  const quote = source.text.slice(start, end);
  return { value, receipt: { field: 'visa', origin: 'text', source: null, quote, start, end } };
}
