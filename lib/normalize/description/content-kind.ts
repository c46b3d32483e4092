/** What prose or a list without a telling heading is about, where its words leave little doubt. */
import type { SectionKind } from '../../posting.ts';
import { light } from '../light-pattern.ts';

const EQUAL =
  /equal[- ](?:employment[- ])?opportunit|without regard to|regardless of (?:race|age|gender|sex|religion|background)|race, (?:ethnicity|colou?r|religion|gender|age|sex)|protected (?:characteristic|class|status|veteran|categor)|reasonable accommodations?|veteran status|equality,? (?:of opportunity|diversity)|diversity,? (?:equity,? )?(?:and|&) inclusion|celebrate diversity|(?:from )?diverse backgrounds|unabhängig von (?:geschlecht|alter|herkunft|nationalität)|ungeachtet|égalité des chances|sans distinction|igualdad de oportunidades|sin distinción|ongeacht|gelijke kansen|igualdade de oportunidades|pari opportunità/i;
/** Written from its digit on: few texts have one. */
const AMOUNT =
  /\d(?:(?<=[$€£₹] ?\d|\b(?:usd|eur|gbp|cad|aud|chf|inr|sgd) \d)| ?(?:[$€£]|(?:usd|eur|gbp|chf)\b))/i;
const PAY_WORD =
  /\b(?:salary|pay|compensation|wages?|base|ote|earnings|hourly|annually|per (?:year|hour|annum|month)|gehalt|vergütung|salaire|rémunération|salario|salaris|retribuzione|ral)\b/i;
const NOT_PAY = /\b(?:raised|funding|revenue|series [a-f]\b|valuation|in assets|market|arr\b)/i;
const BENEFIT =
  /401 ?\(?k\)?|health(?:care)?|medical|dental|vision|paid time off|\bpto\b|vacation|parental leave|maternity|equity|stock options?|disability (?:coverage|insurance)|wellness|gym|pension|bonus|holidays|learning budget|stipend|allowance|discount|annual leave|time off|insurance|relocation|snacks|lunch|urlaub|altersvorsorge|mutuelle|tickets? restaurant|télétravail|vacaciones|seguro|pensioen|vakantiedagen|vale|plano de saúde|buoni pasto/gi;
const COMPANY = light(
  /\b(?:our mission|on a mission|founded (?:in|by)|backed by|series [a-e]\b|headquartered|our (?:platform|customers|products?|company|values)|about us|we(?:'re| are) (?:a|an|the|building|reimagining|transforming|changing)|is (?:a|an|the) (?:\p{L}+[ -]){0,4}?(?:company|platform|startup|start-up|provider|leader|firm|bank|organi[sz]ation|business|agency|network|service|marketplace|team)|unternehmen|gegründet|entreprise|fondée|empresa|fundada|bedrijf|opgericht|azienda|fondata)\b/iu,
);
const ROLE =
  /\b(?:(?:we(?:'re| are)|is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|searching for)|as (?:a|an|our|the) [^.,]{3,60}, (?:you|the)|in this (?:role|position)|this (?:role|position) (?:is|will|reports)|you(?:'ll| will) (?:be responsible|lead|join|report|work|own|play)|reporting to|wir suchen|nous recherchons|buscamos|wij zoeken|procuramos|cerchiamo|we zoeken)\b/i;

/** A paragraph says early what it is about. */
const MAX_READ = 900;

/** The kind of a paragraph, or `null` for prose that could stand anywhere. */
export function paragraphKind(text: string): SectionKind | null {
  const strict = strictKind(text);
  if (strict) return strict;
  const head = text.slice(0, MAX_READ).replaceAll('’', "'");
  if (benefitsIn(head) >= 3) return 'benefits';
  if (ROLE.test(head)) return 'role';
  return COMPANY.test(head) ? 'company' : null;
}

/** The two kinds that are told by their words wherever they stand: equal opportunity and pay. */
export function strictKind(text: string): 'equal-opportunity' | 'pay' | null {
  const head = text.slice(0, MAX_READ);
  if (EQUAL.test(head)) return 'equal-opportunity';
  return AMOUNT.test(head) && PAY_WORD.test(head) && !NOT_PAY.test(head) ? 'pay' : null;
}

const ASKED =
  /\b(?:experience|years?|degree|knowledge|proficien\w+|familiar\w*|understanding of|ability to|skills?|background in|fluen\w+|comfortable|passion\w*|expertise|track record|bachelor|erfahrung\w*|kenntnisse|studium|ausbildung|expérience|maîtrise|diplôme|experiencia|conocimientos?|ervaring|kennis|experiência|conhecimentos?|esperienza|conoscenza)\b/i;
const DONE =
  /^(?:you(?:'ll| will) )?(?:lead|own|build|design|develop|manage|drive|work|collaborate|partner|create|support|ensure|define|help|maintain|write|analy[sz]e|identify|deliver|implement|oversee|execute|coordinate|conduct|monitor|provide|prepare|review|participate|contribute|mentor|act|serve|perform|track|establish|guide|report|research|optimi[sz]e|plan|set|translate|run|assist|handle|grow|champion|shape|improve|scale|architect|ship|test|communicate|present|negotiate|facilitate|train|coach|hire|recruit|organi[sz]e|respond|resolve|process|update|entwicklung|planung|durchführung|betreuung|unterstützung|erstellung|analyse|du (?:entwickelst|bist|verantwortest|planst|unterstützt|arbeitest)|développer|gérer|participer|assurer|gestionar|desarrollar|coordinar|apoyar|desenvolver|gerir|sviluppare|gestire)\b/i;

/** What most of a list's items are: things asked, things done, things given. `null` when no kind has half of them. */
export function listKind(items: readonly string[]): SectionKind | null {
  let asked = 0;
  let done = 0;
  let given = 0;
  for (const item of items) {
    const text = item.slice(0, 300).replaceAll('’', "'");
    if (DONE.test(text)) done++;
    else if (ASKED.test(text)) asked++;
    else if (benefitsIn(text) > 0) given++;
  }
  const half = items.length / 2;
  if (done >= half) return 'responsibilities';
  if (asked >= half) return 'qualifications';
  return given >= half ? 'benefits' : null;
}

function benefitsIn(text: string): number {
  return new Set(text.toLowerCase().match(BENEFIT)).size;
}
