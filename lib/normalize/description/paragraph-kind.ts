/** What a paragraph without a heading is about, where its words leave little doubt. */
import type { SectionKind } from '../../posting.ts';

const EQUAL =
  /equal[- ](?:employment[- ])?opportunit|without regard to|regardless of (?:race|age|gender|sex|religion|background)|race, (?:ethnicity|colou?r|religion|gender|age|sex)|protected (?:characteristic|class|status|veteran|categor)|reasonable accommodations?|veteran status|unabhängig von (?:geschlecht|alter|herkunft|nationalität)|ungeachtet|égalité des chances|sans distinction|igualdad de oportunidades|sin distinción|ongeacht|gelijke kansen|igualdade de oportunidades|pari opportunità/i;
const PAY =
  /(?:salary|pay|compensation|wage|base|ote|gehalt|salaire|salario)[^.]{0,80}?(?:range|band|between|is|of|from|:)?[^.]{0,40}?(?:[$€£]|\b(?:usd|eur|gbp|cad|aud|chf)\b) ?\d|[$€£] ?\d[\d,.]*k?[^.]{0,30}(?:per (?:year|hour|annum|month)|annually|a year|an hour|\/ ?(?:yr|hr|hour|year)|base)/i;
const BENEFIT_WORDS =
  /401 ?\(?k\)?|health(?:care)?|medical|dental|vision|paid time off|\bpto\b|vacation|parental leave|maternity|equity|stock options?|disability (?:coverage|insurance)|life insurance|wellness|gym|pension|bonus|holidays|remote work|learning budget|stipend|urlaub|altersvorsorge|mutuelle|tickets? restaurant|télétravail|vacaciones|seguro|pensioen|vakantiedagen|vale|plano de saúde|buoni pasto/gi;
const COMPANY =
  /\b(?:our mission|on a mission|founded (?:in|by)|backed by|series [a-e]\b|headquartered|our (?:platform|customers|products?|company|values)|about us|we(?:'re| are) (?:a|an|the|building|reimagining|transforming|changing)|is (?:a|an|the) (?:\p{L}+[ -]){0,4}?(?:company|platform|startup|start-up|provider|leader|firm|bank|organi[sz]ation|business|agency|network|service|marketplace|team)|unternehmen|gegründet|entreprise|fondée|empresa|fundada|bedrijf|opgericht|azienda|fondata)\b/iu;
const ROLE =
  /\b(?:(?:we(?:'re| are)|is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|searching for)|as (?:a|an|our|the) [^.,]{3,60}, (?:you|the)|in this (?:role|position)|this (?:role|position) (?:is|will|reports)|you(?:'ll| will) (?:be responsible|lead|join|report|work|own|play)|reporting to|wir suchen|nous recherchons|buscamos|wij zoeken|procuramos|cerchiamo|we zoeken)\b/iu;

/** The kind of a paragraph, or `null` for prose that could stand anywhere. */
export function paragraphKind(text: string): SectionKind | null {
  const head = text.length > MAX_READ ? text.slice(0, MAX_READ) : text;
  if (EQUAL.test(head)) return 'equal-opportunity';
  if (PAY.test(head)) return 'pay';
  if (new Set(head.toLowerCase().match(BENEFIT_WORDS)).size >= 3) return 'benefits';
  if (ROLE.test(head)) return 'role';
  if (COMPANY.test(head)) return 'company';
  return null;
}

/** A paragraph says early what it is about. */
const MAX_READ = 1500;
