import type { Workplace } from '../../posting.ts';
import { light } from '../light-pattern.ts';

/** Where a sentence may say something about the workplace: the words that make it worth reading. */
export const TRIGGER =
  /remot|physical(?:ly)? presen|\bour (?:lab|studio)\b|face[- ]to[- ]face|located in our|wherever|telework|telecommut|home[- ]based|virtual (?:role|position|job)|between home|desde (?:tu )?casa|hybrid|híbrid|ibrid[oa]|on[- ]?site|in[- ]person|offices?\b|headquarters|\bHQ\b|home-?office|from[- ]home|work(?:ing)? from|wfh|télétravail|présentiel|teletrab|presencial|sur site|mobile[sn]? arbeit|vor ort|präsenz|thuis|op kantoor|smart ?working|telelavoro|in sede|presenza|distributed|anywhere|days? (?:a|per) week|büro|telearbeit|ortsunabh|zdaln|hybryd|stacjonarn|biurze|na miejscu|siedzibie|på plats|kontor|distans|närvaro|à distance|télétrav|a distancia|\bmixt[oa]\b|oficina|ufficio|op locatie|vanuit huis|zu ?hause|daheim|von überall|mobile office|hybridn|hybridí|vzdálen|na dálku|现场办公|坐班|사무실|hemifrån|hjemme|på kontor|fremmøde|etätyö|etänä|lähityö|práce z domova|munka|リモート|在宅|出社|ハイブリッド|원격|재택|하이브리드|출근|远程|居家办公|遠端|混合[办辦]公/gi;

/** Sentences that use the words for something else; what they match is taken out before the rules are tried. */
export const NOISE = light(
  /remote (?:patient|physiologic|therapeutic|monitoring|sensing|desktop|access|control|support tools?|tools?|site|sites|device|devices|server|servers|team management|diagnostic\w*|learning|areas?|locations? \(|procedure|code execution|repositor\w+|api|sensor\w*|communit\w+ ?health|surger\w+|experience|workers? compensation|identification|mountain|regions?|operations? cent|hands|work (?:stipend|setup|set-up|reimbursement|allowance|equipment))|remotely (?:piloted|operated|controlled|sensed|managed)|remote\.com|remotejobs?|remotive|remoteok|weworkremotely|hybrid (?:creatives?|designer|engineer|developer|thinker|athlete|profile|skill\w*|background|leader|marketer|professional|player|individual|product manager|generalist|shift pattern)\b|(?:CPA|CPM|CPC|CPL|flat fee|rev(?:enue)? ?share)[^.\n]{0,40}\bhybrid|hybrid role (?:combining|that |between|which |spanning|across|blend\p{L}*|of |for someone|entre)|hybrid (?:of|between|entre|aus)\b|(?:rol|rôle|ruolo|papel) (?:híbrido|hybride|ibrido) (?:entre|tra)|hybrid (?:c\+\+|gcp|aws|ml\b|ux\b|ai\b|rule)|home office needs|hybrid (?:in-app|cloud|clouds|apps?\b|mobile|vehicles?|electric|engine|athletes?|bonds?|funds?|events?|it\b|infrastructure|architectures?|multi|search|models? (?:that|for|of)|deployments?|environments? (?:including|such|\(?aws|\(?azure)|identity|data|ad\b|cars?|threats?|security|network\w*|platform|approach to (?!work)|rice|seeds?|corn|crops?|solution|solutions|system|systems|retriev\w+|reasoning|quantum|bonding|electronics)|(?:lunch|breakfast|meals?|snacks|coffee|drinks|food|dinner|perks)[^.\n]{0,20} (?:in|at) (?:the )?office(?: every day| daily)?|on-?site (?:gym|fitness|childcare|child care|dining|restaurant|caf[eé]\w*|canteen|parking|amenit\w+|kitchen|meals?|lunch\w*|chef|barista|massage|clinic|doctor|events?|interviews?|visits?|visit|customer|client|training|support (?:to|for)|wellness|facilit\w+ (?:in|such|like)|at (?:customer|client)s?|with (?:customer|client)s?|and off-?site|inspection|construction|manager\b|maintenance)|in[- ]person (?:events?|meetings?|interview\w*|onboarding|training\w*|gatherings?|retreats?|visits?|offsites?|off-sites?|conversations?|time together|meetups?|meet-ups?|workshops?|conferences?|connection|engagement|summits?|team (?:events|gatherings|meetings)|or (?:virtual|online|over)|team meet-?ups?|week-long|(?:\p{L}+ )?summits?|and (?:virtual|online|remote events))|(?:virtual|online|digital) (?:and|or|and\/or|&) in[- ]person|in[- ]person (?:and|or) (?:virtual|online)|interview\w* (?:\p{L}+ ){0,4}(?:on-?site|in[- ]person)|home office (?:stipend|set-?up|setup|allowance|budget|equipment|support|reimbursement)|(?:stipend|budget|allowance|reimbursement|equipment|gear)(?:,| for| to| towards?)? (?:\p{L}+ ){0,5}(?:home office|remote work|wfh)|wfh (?:budget|stipend|allowance)|work[- ]from[- ]home (?:support|stipend|allowance|setup|set-up|additional|budget|equipment|reimbursement)|distributed (?:systems?|computing|training|databases?|data|ledger|tracing|architect\w*|infrastructure|applications?|services?|energy|generation|storage|learning|inference|processing|workloads?|transactions?|query|sql|queues?|backend|software|platforms?|compute|web|event|machine|ml|deep|model|environment|contributors?|version)|office-based clients/giu,
);

/** A perk or a rare exception: some weeks abroad, work from anywhere for a month. */
export const PERK =
  /(?:abroad|from (?:anywhere|another country|other countries|overseas)|anywhere|wherever|remote(?:ly)?|workation|bleisure|home|elsewhere)(?:(?! (?:role|position|contract|job|internship)\b)[^.\n]){0,60}\b(?:for )?(?:up to |a maximum of )?(?<!every |per )(?:\d{1,3}|one|two|three|four|six|eight|ten|twelve|a few|several) (?:calendar |working |business |full |consecutive )?(?:days|weeks?|months?)(?! ?(?:a|per|each|every|\/) ?(?:\d |two )?(?:week|month)| (?:in[- ](?:the |our )?(?:office|person)|on-?site|at (?:the|our)|from (?:the|our)))|(?:for a month|wochen|semaines|jours? par an|weken|settimane|semanas)[^.\n]{0,20}(?:abroad|ausland|étranger|anywhere)|(?:\d{1,3}|one|two|three|four|six|eight|einen?|un|une?) (?:additional |calendar |working |business )?(?:days|weeks?|months?|wochen|tage|monat|semaines|mois|weken|settimane|mes)[^.\n]{0,50}(?:per year|a year|each year|every year|annually|pro jahr|im jahr|par an|al año|per jaar|all['’]anno|por ano|abroad|from anywhere|ausland|à l['’]étranger|desde el extranjero)(?:,? (?:you|to|we)[^.\n]{0,30} from (?:anywhere|wherever))?|work(?:ing)? (?:remotely |temporarily )?(?:from )?abroad|work[- ]from[- ]anywhere (?:program|policy|weeks?|scheme|days|month|benefit|perk|allowance)|workation/gi;

/** About what the person should be used to, or about other people. */
export const ABOUT_OTHERS = light(
  /(?:experience|experienced|ability|able|comfortable|comfortability|comfort|proven|thrive|thrives|used to|familiar|skilled|worked|track record|success|skills?|collaborat\p{L}+|communicat\p{L}+|manag(?:e|ing)|lead(?:ing)?|coordinat\p{L}+|support(?:ing)?|mindset|setup|background)[^.;\n]{0,90}(?:remote|hybrid|distributed|in[- ]person|on-?site|virtual|office)[^.;\n]{0,40}(?:teams?|team members|environments?|settings?|colleagues|stakeholders|collaboration|employees|workforces?|members|partners|groups|staff|workers?|communication|work environment|preferred|a plus|(?:first |friendly )?(?:compan(?:y|ies)|start-?ups?|organi[sz]ations?|cultures?))|(?:help(?:s|ing)?|enabl(?:es?|ing)|power(?:s|ing)?|empower(?:s|ing)?|(?:tools?|software|products?|platforms?|solutions?) for|manag(?:e|es|ing))[^.;\n]{0,40}\b(?:remote|hybrid|distributed) (?:work(?:ing|forces?|places?|ers?)?|teams?|employees)|(?:some|other|certain|many|most|a few) (?:roles|positions|teams|of our)[^.\n]{0,60}(?:remote|hybrid|office|on-?site)|(?:remote|hybrid)[^.\n]{0,40}\bfor (?:certain|some|select|most|many) (?:roles|positions|teams)|for (?:remote|hybrid|on-?site) (?:employees|candidates|workers|team members|staff|roles)|remote (?:employees|staff|workers|candidates) (?:are|may|must|will|should|receive|get)(?! (?:also )?(?:be )?(?:considered|welcome|accepted))|(?:offenheit für|fähigkeit,? in)[^.;\n]{0,90}(?:remote|hybrid|in-office)[^.;\n]{0,40}/giu,
);

/** "Position: remote, CET", "Role type: Hybrid": labels that mostly introduce something else. */
export const SHORT_LABEL = light(
  /(?<!\p{L})(?:position|role|job|employment|contract|work|mode|format|type|set-?up|presence|stelle|poste|puesto|vaga|posizione)(?: type| mode| format| status| style)?\s?\**\s{0,2}[:：]\s{0,2}\**\s{0,2}((?:fully |100 ?% |full[- ])?(?:remote|hybrid|on-?site|in[- ]person|in[- ]office|wfh|home[- ]based|remot[oa]|híbrid[oa]|presencial))(?![\p{L}])(?! \p{L}+ (?:engineer|manager|lead|specialist|assistant|agent))/iu,
);

/** A label with the words after it: "Location: Portugal (remote)", "Arbeitsmodell: hybrid". */
export const LABEL = light(
  /(?<!\p{L})(?<!\b(?:hybrid|remote|flexible) (?:work(?:ing)? )?)(?:(?:job |work |primary |office )?locations?|work ?(?:place|ing)?[ -]?(?:model|mode|type|arrangement|location|style|policy|setup|environment|schedule)|workplace|based|eligible locations?|arrangement|job type|modalidad(?: de trabajo)?|modalità(?: di lavoro)?|modalidade|standort|arbeitsort|einsatzort|arbeitsmodell|arbeitsweise|arbeitsplatz|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|sede(?: di lavoro)?|luogo di lavoro|locatie|standplaats|werkplek|werkvorm|regime|tryb pracy|forma pracy|miejsce pracy|modalitat(?: de treball)?|modelo(?: de (?:trabajo|trabalho))?|formato|arbetsplats|arbetsmodell|arbetssätt|placering|arbejdssted|arbeidssted|勤務(?:地|形態|スタイル)|근무 ?(?:형태|지|방식)|工作(?:方式|地点)|localização|local(?: de trabalho)?|remote type|location type|work(?:ing)? (?:pattern|set-?up)|set-?up|office (?:policy|attendance|presence)|type de travail|mode de travail|rythme de travail|tipo (?:de trabajo|de trabalho|di lavoro)|arbeitsform)\s?\**\s{0,2}[:：|–-]\s{0,2}\**\s{0,2}([^\n]{2,160})/iu,
);

/** People who work so, not how this role works. */
export const SUCH_PEOPLE =
  /\b(?:remote|hybrid|(?:home[- ])?office-based|on-?site|distributed)(?: and (?:remote|hybrid|office-based|on-?site))?[- ](?:team members?|teams?|employees|colleagues|staff|workers?|workforces?|users|offices|clients|customers|stakeholders|freelancers|peers)/gi;

/** A question with its answer: "Remote: Yes (US only)", "Praca zdalna: Hybrydowo", "Home office: nein". */
export const ASKED = light(
  /(?<!\p{L})(?:(?:fully |100 ?% )?remote(?: ?(?:work(?:ing)?|ok|possible|friendly|option|allowed|job|role|position|status))?|work from home|wfh|tele(?:work|commut\p{L}+)(?: eligible| allowed)?|home ?office(?: möglich)?|telearbeit(?: möglich)?|télétravail|teletrabajo|teletrabalho|trabajo remoto|trabalho remoto|lavoro da remoto|smart working|praca zdalna|distansarbete|hjemmekontor|hjemmearbejde|thuiswerken)\s?\**\s{0,2}[:?：]{1,2}\s{0,2}\**\s{0,2}(?:(yes|ja|oui|sí|si|sim|sì|tak|possible|possible\b|fully|100 ?%|full|total\p{L}*|w pełni|w całości|całkowicie|complet\p{L}*|ok|allowed|worldwide|global)|(no(?:ne)?|nein|non|nee|nej|nei|nie|brak|not (?:possible|available|allowed)|keine?|não|n\/a)|(hybryd\p{L}*|hybrid\p{L}*|hibrid\p{L}*|híbrid\p{L}*|ibrid\p{L}*|parti\p{L}*|partly|parcial\p{L}*|częściow\p{L}*|teilweise|occas\p{L}*|some|limited|delvis|delvist|\d))(?![\p{L}])/iu,
);

/** Whole sentences that speak of everybody else. */
export const VOID =
  /\b(?:number|proportion) of (?:hybrid|remote|office|on-?site)|\b(?:while|although|though) [^.]{0,50}remote[- ]first[^.]{0,60}\b(?:role|position) is\b|if the job description|^\W*for (?:certain|some|select) (?:roles|positions|teams)\b|some (?:roles|positions) may be an exception|(?:roles?|arrangements?|policy|policies) (?:will )?var(?:y|ies)/i;

/** The sentence's subject is the company's people, not this role. */
export const ABOUT_COMPANY = light(
  /\b(?:headquarters|hq|teams|majority|slt|our (?:\p{L}+ )?offices?|employees|team members|people|staff|most of us|everyone|colleagues)\b[^.\n]{0,80}\b(?:are|is|operates?|runs?|work|works|come|spend|expected|join|collaborate|meet)\b/iu,
);
export const ABOUT_ROLE = light(
  /\b(?:this|the) (?:\p{L}+ ){0,3}(?:role|position|job)\b|\byou(?:['’]ll| will| must| should| are expected)\b|\bcandidates?\b|\b(?:role|position) (?:is|requires|will)\b/iu,
);

export interface WorkplaceRule {
  workplace: Workplace;
  /** 62 names the role, 60 says it of the work, 25 names an office, 20 speaks of the company or a benefit. */
  rank: number;
  /** A word that every match holds: cheap to look for. */
  needs: RegExp;
  pattern: RegExp;
}

/** Home, elsewhere, anywhere. */
const AWAY =
  /remot|home|where|t[eé]l[eé]|wfh|virtual|distrib|ortsunab|casa|cualquier|mobil|thuis|smart|agile|altern|switch|entre|zwischen|hemma|hemifr|hjemme|zdaln|distans|リモート|재택|원격/i;
const HYBRID = /h[yií]br|ibrid/i;
const AWAY_OR_HYBRID = new RegExp(`${AWAY.source}|${HYBRID.source}`, 'i');
const OFFICE =
  /site|person|office|presen|présent|präsen|vor ort|face|kantoor|sede|\bhq\b|headq|\blab|studio|büro|located in our/i;
const BOTH = /home|remot|wfh|casa|office/i;
/** Nordic, Polish and east Asian words. */
const FOREIGN =
  /hybr|zdaln|stacjonarn|biurze|distans|hjemme|på |リモート|ハイブリッド|在宅|出社|출근|재택|리모트|원격|하이브리드|远程|混合|部分|週/i;

const ROLE =
  '(?:roles?|positions?|jobs?|opportunit(?:y|ies)|post|internship|vacancy|stelle|tätigkeit|poste|puesto|vacante|posizione|vaga|functie|rol|candidates?)';

/** Tried in order on one sentence; the first that matches decides for it. */
export const RULES: readonly WorkplaceRule[] = [
  // "In the office regularly, so not fully remote": partly
  {
    workplace: 'hybrid',
    rank: 62,
    needs: AWAY,
    pattern: /\bnot (?:a |be )?(?:fully|100 ?%|completely|entirely)[- ]remote\b/i,
  },
  // Said to be possible or refused
  {
    workplace: 'onsite',
    rank: 62,
    needs: AWAY_OR_HYBRID,
    pattern:
      /\bnot available (?:as|for) (?:an? )?(?:remote|work[- ]from[- ]home)|\bnot (?:an? )?(?:fully )?(?:remote|hybrid)\b[^.,;]{0,30} (?:role|position|job)\b|\b(?:not|isn['’]t|is no|no|never|without|cannot be|can['’]t be) (?:an? |currently |available as |eligible for |open to |offering |offer |able to offer |considered |done |performed |possible )*(?:fully[- ])?remote(?:ly)?(?: (?:role|position|job|work\b|working|opportunit\w+|option|friendly))?(?! (?:team|employees|but)|[- ]first| or hybrid \?)(?:(?! but| however)[^.]){0,60}(?:[.!)]|$)|\b(?:not|cannot|can not|can['’]?t|do(?:es)?n['’]t|unable to|won['’]t)(?: currently| able to| to| be| an?| offer(?:ing)?| provide| allow(?:ing)?| support(?:ing)?| eligible for| open to| available for| consider(?:ed|ing)?(?: for)?| performed| done| suitable for| fully){1,4}[ -]remote(?:ly)?\b(?![- ](?:first|friendly)|[^.\n]{0,20} but)|\bnot (?:a |quite |a fully |fully )?remote (?:role|position|job)|remote(?:ly)?(?: work| working|\/hybrid| and\/or hybrid| or hybrid)?(?: work| arrangements?)? (?:is|are|will be|will|cannot be|can) ?(?:not|n['’]t|neither)(?! limited| required| only)[^.]{0,40}|keine? (?:remote|home ?office)|pas de télétravail|no (?:es )?remoto|non (?:è )?(?:previsto )?(?:smart working|da remoto)|sin teletrabajo/i,
  },
  // Remote is offered besides
  {
    workplace: 'remote',
    rank: 62,
    needs: AWAY,
    pattern:
      /\bremote (?:candidates|applicants|applications)[^.;\n]{0,40}(?:considered|welcome|accepted|possible|encouraged)|\b(?:home|remote) or office[- ]based|\bwork from (?:home|anywhere) or (?:from |in |at )?(?:one of )?(?:our|the|an?) [^.;\n]{0,24}(?:office|hubs?|hq)\b|\b(?:headquarters|hq|office|hubs?)\b[^.;\n]{0,24}(?:,| or|\/) (?:or )?(?:fully )?remote(?:ly)?\b(?! days)|\b(?:role|position) is remote[- ]friendly|\balmost fully remote|^\W*(?:fully|100 ?%|completely) remote\b/i,
  },
  // "Work from wherever you are", though the policy is called hybrid
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\bwork(?:ing)? (?:remotely )?from (?:wherever|where(?:ver)? you|any ?where you)|\b(?:open to|consider(?:ing)?|welcom(?:e|ing)|accept(?:ing)?) (?:fully )?remote (?:candidates|applicants|applications)/i,
  },
  // A hybrid model is hybrid though it speaks of remote days
  {
    workplace: 'hybrid',
    rank: 62,
    needs: HYBRID,
    pattern: /^\W*hybrid (?:role|position|job)\b(?![^.\n]{0,30}\bor (?:fully )?remote)/i,
  },
  {
    workplace: 'hybrid',
    rank: 60,
    needs: AWAY,
    pattern:
      /(?<![\d.])[1-9]\d ?% (?:remote|home ?office|homeoffice|mobil\p{L}*|télétravail|teletrabajo|from home|thuis\p{L}*|smart working)\b/iu,
  },
  {
    workplace: 'hybrid',
    rank: 38,
    needs: HYBRID,
    pattern:
      /(?<!remote (?:or|and|&) (?:a )?|remote ?\/ ?)\bhybrid (?:(?:work(?:ing)? )?(?:model|set-?up|arrangement|schedule|policy)|work(?:ing)? approach|approach to work)\b(?![^.\n]{0,60}\bor (?:fully |100 ?% )?remote\b)|\bhybrid\b[^.\n]{0,50}\b(?:combin\p{L}+|mix|blend\p{L}*|balanc\p{L}+)\b[^.\n]{0,40}\b(?:remote|home|office)/iu,
  },
  {
    workplace: 'hybrid',
    rank: 60,
    needs: OFFICE,
    pattern:
      /\b(?:in[- ]person|office)\b[^.\n]{0,60}\bflexibility to work from home|\b(?:in|at|to|from) (?:the|our) (?:\p{L}+ )?office (?:weekly|every week|once a week)/iu,
  },
  // Both places in one week
  {
    workplace: 'hybrid',
    rank: 60,
    needs: BOTH,
    pattern:
      /\b(?:work(?:ing)? from home|wfh|remote|home ?office) (?:on |every |each )?(?:mon|tues|wednes|thurs|fri)days?\b|\b(?:work(?:ing)? from home|wfh) (?:part of|some of|a few)|^(?![^\n]*\bremote)[^\n]*(?:\bfrom (?:your )?home\b[^.;\n]{0,20}\bor\b[^.;\n]{0,30}\boffice|\boffice\b[^.;\n]{0,20}\bor (?:work )?from (?:your )?home\b)|\b(?:flexibilidad|posibilidad|opción)[^.\n]{0,20}\btrabaj\p{L}+ desde casa|\b(?:mix(?:ture)?|blend|combination|balance) (?:of|between) (?:working )?(?:in |from |the |our )*(?:office|home|remote|on-?site|in[- ]person)[^.\n]{0,40}\b(?:home|remote(?:ly)?|office|on-?site)\b|\bsplit (?:your|their|the) (?:time|week) between[^.\n]{0,40}\b(?:home|remote(?:ly)?|office)\b|\bpart (?:home|remote|office)[^.\n]{0,12}\bpart (?:home|remote|office|on-?site)\b|(?<!\d)[1-9]0 ?\/ ?[1-9]0[^.\n]{0,14}\b(?:office|home|remote|hybrid)\b/iu,
  },
  // "Berlin | ONSITE | Full-time" further down in a post
  {
    workplace: 'remote',
    rank: 50,
    needs: AWAY,
    pattern: /(?:^|\|)\s*(?:100 ?% |fully )?remote(?: ?\([^()|]{0,40}\))?\s*(?:\||$)/i,
  },
  {
    workplace: 'hybrid',
    rank: 50,
    needs: HYBRID,
    pattern: /(?:^|\|)\s*hybrid(?: ?\([^()|]{0,40}\))?\s*(?:\||$)/i,
  },
  {
    workplace: 'onsite',
    rank: 50,
    needs: OFFICE,
    pattern:
      /\|\s*(?:on-?site|in-?office|in[- ]person)(?: ?\([^()|]{0,40}\))?\s*(?:\||$)|^(?:on-?site|in-?office|in[- ]person)\s*\|/i,
  },
  // A choice: remote is among what one may choose
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\b(?:hybrid|híbrido|hybride|ibrido|on-?site|in[- ](?:the )?office|office|in[- ]person|local|büro|presencial)(?:[^.,;\n]{0,40}| ?, ?)(?:\bor\b|\/|\boder\b|\bou\b|\bo\b|\bof\b|,)[ /]{0,3}(?:fully |100 ?% |full |work |working |even |completely |entirely )?remot(?:e(?:ly)?|o|a)\b(?!\/hybrid|[- ](?:first|friendly) company|[- ]workers? will)/i,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\b(?:fully |100 ?% |full[- ])?remot(?:e(?:ly)?|o|a)\b(?:[^.,;\n]{0,30}| ?, ?)(?:\bor\b|\/|\boder\b|\bou\b|\bo\b|,)[ /]{0,3}(?:(?:in |a |ganz |at |from )?(?:our (?:\p{L}+ )?|the |im |your )?)?(?:hybrid\w*|híbrido|ibrido|on-?site|in[- ]office|office|büro|in[- ]person)\b/iu,
  },
  // Hybrid, said of the role
  {
    workplace: 'hybrid',
    rank: 62,
    needs: HYBRID,
    pattern: new RegExp(
      `\\b${ROLE}\\b[^.;\\n]{0,50}\\b(?:is|will be|are|offers?|has|follows|requires?|operates?|works?|as|be|on|ist|est|es|è|é)\\b[^.;\\n]{0,40}\\b(?:hybrid\\p{L}*|híbrid[oa]|ibrid[oa])\\b`,
      'iu',
    ),
  },
  {
    workplace: 'hybrid',
    rank: 60,
    needs: HYBRID,
    pattern:
      /\b(?:hybrid\p{L}*|híbrid[oa]|ibrid[oa])(?:[ -](?:remote|work|working|office|on-?site))?[ -](?:role|position|job|opportunity|basis|schedule|post|contract|stelle|poste|puesto|posizione|vaga|functie|in |from |based|out of|at our|on-?site|office policy)/iu,
  },
  {
    workplace: 'hybrid',
    rank: 60,
    needs: HYBRID,
    pattern:
      /\b(?:we are|we['’]re|you(?:['’]ll| will| can| would)? (?:be )?work(?:ing)?|work(?:ing)? (?:is )?(?:in|on))\b[^.;\n]{0,30}\bhybrid\b|\bin a hybrid (?:work )?(?:environment|setting|set-?up|format|mode|capacity|arrangement|way|fashion)|^\W*hybrid\b\s{0,2}(?:[,:(–-]|in\b|\d)/i,
  },
  // Remote, said of the role
  {
    workplace: 'remote',
    rank: 62,
    needs: AWAY,
    pattern: new RegExp(
      `\\b${ROLE}\\b[^.;\\n]{0,50}\\b(?:is|will be|can be|may be|are|as|be|works?|open|performed|available|offers?|allows?|provides?|ist|kann|est|es|è|é)\\b[^.;\\n]{0,45}\\b(?:remote(?:ly)?|remot[oa]|home[- ]?(?:office[- ])?based|from home|work[- ]from[- ]home|télétravail|(?:located|based) anywhere)\\b(?![- ](?:first|friendly|flexible|team|culture|workforce|company|environment|employees|offices?))`,
      'iu',
    ),
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\b(?:full[- ]?time|part[- ]?time|fully|100 ?%|permanent|full|completely|entirely|totally|bis zu 100 ?%|zu 100 ?%|vollständig|komplett|totalmente|completamente|volledig|unbegrenzt\p{L}*[^.\n]{0,24}|uneingeschränkt)[ -]{1,2}(?:remote(?:ly)?|remot[oa]|home ?office|homeoffice|télétravail|from home|thuiswerken|teletrabajo|teletrabalho|smart working|da remoto)\b(?![- ](?:first|friendly|team|teams|company|organi[sz]ation|culture|workforce|environment|saas|start-?up|work ?force|business|employees|and distributed))(?<!(?:teams?|employees|people|everyone|staff|engineers|most|company) (?:\p{L}+ ){0,3}(?:fully|100 ?%|completely|entirely|totally) remote(?:ly)?)/iu,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\bhome[- ]?(?:office[- ])?based (?:role|position|job|opportunity)|\b(?:work(?:-from-home)?[ -])?remot(?:e|o|a)(?:[ -]based|[ -]work|[ -]first)?[ -](?:role|position|job|opportunity|contract|assignment|internship|vacancy|position|stelle|poste)s?\b|\btélétravail (?:total|complet|intégral|à 100 ?%|100 ?%)|\b(?:modalidad|modalidade|modelo|esquema)\W{0,3}(?:de trabajo\W{0,3}|de trabalho\W{0,3})?(?:100 ?% )?home ?office|\bortsunabhängig\p{L}* (?:arbeit|tätig)\p{L}*|\b(?:puesto|trabajo|modalidad|vaga|trabalho|posizione|lavoro|posición|vacante|contrato|poste|modalità|tiempo completo y|full[- ]time[ ,/&-]+)\W{0,3}(?:100 ?% |totalmente |en |in |completamente )?(?:remot[oa]|remote)\b/iu,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\b(?:open to|hiring|hire|accept(?:ing)?|welcome|consider(?:ing)?|also|offered as|available)\b[^.;\n]{0,30}\bremote(?:ly)?\b(?! (?:team|culture))|\b(?:applicants?|candidates?|people|talent|folks|engineers|anyone)\b[^.;\n]{0,40}\banywhere in (?:the )?\p{Lu}|\bopen to distributed work\p{L}*|\bperformed (?:100 ?% )?(?:remotely|from home)|\b(?:work|working|live|based)\b[^.;\n]{0,20}(?:remotely )?from anywhere\b|\banywhere in the world\b|^\W*remote\b\s{0,2}(?:[,(–|-]|within|innerhalb|in |\$|us\b|usa\b|uk\b|eu\b|from|or |oder )|\bon a (?:fully )?remote(?:\/\p{L}+)?(?: working)? basis|\bremote (?:within|across|from anywhere|in the|anywhere)\b/iu,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\b(?:you(?:['’]ll| will|['’]re| are| can| may)?|candidates? (?:can|may|will)|this team|we)\b[^.;\n]{0,40}\b(?:work(?:ing)?|be based|operate)\b[^.;\n]{0,20}\b(?:fully |100 ?% |entirely )?(?:remotely|from home full|from (?:your|the comfort of your) (?:own )?home)\b/i,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\b(?:will|can|may|could) be (?:fully |100 ?% |entirely )?(?:remote|based remotely)\b|\bis (?:fully |100 ?% )?remote\b(?![- ](?:first|friendly))/i,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern:
      /\bremote nature of (?:this|the) (?:role|position|job)|\bwork[- ]from[- ]home (?:role|position|job|opportunity)\b|\b(?:remote(?: work)?|home-?office) ?\(100 ?%|\bwork (?:from )?wherever\b|\bremote(?: work)? is (?:also )?(?:fine|ok|okay|possible|an option|welcome|great|available)\b|^(?:[\p{L} -]{2,20}[,/] ?){1,3}(?:100 ?% |fully )?remote(?:[,/]|$)|^\W*(?:remote ?\/|(?:wfh|work from home) ?\(|home[- ]based\b(?: role| position| job|,| with| covering| \())|\b(?:virtual|telecommut\p{L}+|telework\p{L}*)[ -](?:role|position|job|opportunity)\b|\bremot(?:e|o|a)(?:[ -](?!teams?\b|work\b|compan|first\b|friendly\b|cultur|colleag|employ)[\p{L}-]{2,14}){1,2}[ -](?:role|position|job|internship)\b|\byou (?:can|will|may|could)[^.;\n]{0,50}\bwork(?!shop)[^.;\n]{0,40}\bremotely\b|\bremote (?:is )?(?:also )?(?:available|ok|okay|welcome|negotiable|considered)\b|\((?:or|and) remote\b|\b(?:deutschland|bundes|landes|europa|österreich)weit\p{L}* (?:remote|home ?office)|\bremote,? (?:deutschland|bundes|europa|österreich)weit|\btrabaj\p{L}+ (?:100 ?% )?desde (?:tu )?(?:casa|cualquier)/iu,
  },
  // "… Engineers - REMOTE (US).", "… in Cambridge (ONSITE)"
  {
    workplace: 'remote',
    rank: 60,
    needs: AWAY,
    pattern: /[-–—] (?:fully )?remote ?(?:\(|[.,;]|$)|\((?:fully |100 ?% )?remote\)/i,
  },
  { workplace: 'hybrid', rank: 60, needs: HYBRID, pattern: /\(hybrid\)/i },
  {
    workplace: 'onsite',
    rank: 60,
    needs: OFFICE,
    pattern: /\((?:on-?site|in[- ]person|in[- ]office)(?: only)?\)/i,
  },
  {
    workplace: 'hybrid',
    rank: 60,
    needs: HYBRID,
    pattern:
      /\b(?:modelo|modalidade?|esquema|formato|regime|sistema|jornada|trabajo|trabalho|modalità|lavoro|rythme|organisation|travail)\W{0,3}(?:de (?:trabajo|trabalho|travail) |di lavoro )?(?:100 ?% )?(?:híbrid[oa]|ibrid[oa]|hybride?)(?![\p{L}])|\bhybride? werken\b/iu,
  },
  {
    workplace: 'onsite',
    rank: 60,
    needs: OFFICE,
    pattern:
      /^\W*(?:[Oo]n-?[Ss]ite|ON-?SITE|[Ii]n-[Pp]erson|[Ii]n-[Oo]ffice) (?:in )?\p{Lu}\p{Ll}+(?:,|$| [(|–-])/u,
  },
  {
    workplace: 'onsite',
    rank: 60,
    needs: OFFICE,
    pattern:
      /(?<!home[- ])\boffice[- ]based (?:role|position|job)\b|\b(?:commute|come|report|travel) (?:in)?to (?:our|the) (?:[\p{L}-]+ ){0,3}(?:office|studio|lab)\b[^.\n]{0,30}\b(?:every ?day|daily|each day|full[- ]time)|^\W*vor ort\b(?=[ :,(–-]*(?:in (?!den|der|die|das)|$))|\bpräsenz(?:pflicht)?(?: vor ort)? (?:ist |wird )?(?:erforderlich|notwendig|erwartet|vorausgesetzt)|^\W*(?:en )?présentiel\b(?=[ :,(–-]*(?:à |sur |uniquement|$))|\b(?:atuação|atividades?|trabalho|regime|modelo|vaga|contratação)\W{0,3}(?:100 ?% )?presencia(?:l|is)\b/iu,
  },
  // On-site, said of the role
  {
    workplace: 'onsite',
    rank: 62,
    needs: OFFICE,
    pattern: new RegExp(
      `\\b${ROLE}\\b[^.;\\n]{0,50}\\b(?:is|will be|are|requires?|must|as|be|ist|erfolgt|est|es|è|é|takes place|performed)\\b[^.;\\n]{0,45}\\b(?:on[- ]?site|in[- ]person|in[- ]office|(?<!home[- ])office[- ]based|in the office|in präsenz|vor ort|présentiel|sur site|presencial|in presenza|op kantoor|in sede)\\b`,
      'iu',
    ),
  },
  {
    workplace: 'onsite',
    rank: 60,
    needs: OFFICE,
    pattern:
      /\b(?:full[- ]time,? |fully |100 ?% |strictly |5 days |purely )(?:on-?site|in[- ](?:the )?office|in[- ]person|presencial|présentiel)\b|\b(?:on-?site|in[- ]person|in[- ]office)[ -](?:role|position|job|only|required|opportunity|presence (?:is )?required|in \p{Lu}|at our|out of|5|from our|monday|daily)|\b(?:must|required to|need to|expected to|willing(?:ness)? to|ability to|able to|excited (?:about|to)|you(?:['’]ll| will)|requires you to)\b[^.;\n]{0,30}\b(?:be |work(?:ing)? |join us )(?:\p{L}+ ){0,3}?(?:on-?site|in[- ]person|in[- ]office|from (?:the|our) office|in the office)\b(?! \d| (?:two|three|four|1|2|3|4|one|weekly|once|every week))|\bjoin (?:the|our) team (?:on-?site|in[- ]person)|\btätigkeit erfolgt (?:in präsenz|vor ort)|(?:modalidad|modalidade|modalità|tipo)\W{0,3}(?:100 ?% )?(?:presencial|in presenza)/iu,
  },
  {
    workplace: 'onsite',
    rank: 60,
    needs: OFFICE,
    pattern:
      /\b(?:in[- ]person|in-office) (?:team|company|start-?up)\b|(?<!experienced? |background |history of |time )\bwork(?:ing)? (?:together )?(?:in[- ]person|on-?site|in-office)\b(?! (?:and|or) (?:remote|virtual|from)| (?:up to|\d|as needed|when|if|occasionally|periodically|at times)|[^.\n]{0,30}\b(?:customers?|clients?|days?)\b)|\bphysical(?:ly)? presen(?:ce|t)\b[^.\n]{0,40}\b(?:office|lab|site|location|required)\b|\bworks? face[- ]to[- ]face in\b|\bwork (?:full[- ]time )?(?:out of|from) our (?:\p{L}[\p{L}.'’-]{0,20},? ){1,4}(?:office|hq|headquarters|studio|lab)\b(?![^.\n]{0,40}\b(?:or|days?|hybrid|remote)\b)/iu,
  },
  {
    workplace: 'onsite',
    rank: 60,
    needs: OFFICE,
    pattern:
      /^\W*(?:in[- ]person|on-?site|in[- ]office)\b\s{0,2}[,:(–|-]|\b(?:modalidad(?: de trabajo)?|trabajo|puesto)\W{0,3}(?:100 ?% )?presencial\b|\bpresencial en \p{Lu}|\b(?:poste|travail) en présentiel\b|\bin presenza presso\b|\b(?:arbeit\p{L}*|tätigkeit|einsatz) vor ort\b|\bvor ort in unsere[mn]\b|(?<!regular |occasional |some |partial |periodic |frequent )\b(?:office|in[- ]office|on[- ]?site) (?:presence|attendance|work) (?:is )?(?:required|mandatory|expected)|\bmust be on[- ]?site\b(?! (?:at|with) (?:customer|client))|\b(?:in[- ]person|on-?site|in-office),? (?:full[- ]time|part[- ]time|permanent|paid),? (?:role|position|job|internship)/iu,
  },
  // Nordic, Polish, Japanese, Korean and Chinese wordings
  {
    workplace: 'hybrid',
    rank: 60,
    needs: FOREIGN,
    pattern:
      /\b(?:praca|prac[ęy]|tryb|model)\p{L}*(?: pracy)? hybryd\p{L}+|\bhybryd\p{L}+ (?:model|tryb|prac)\p{L}*|\bczęściowo zdaln\p{L}+|\bhybrid(?:arbete|lösning|upplägg|modell|løsning)\p{L}*|ハイブリッド(?:勤務|ワーク|型)|週\s?[1-4１-４]\s?日?(?:程度)?(?:の)?(?:出社|リモート|在宅)|하이브리드 ?근무|주 ?[1-4] ?[일회] ?(?:출근|재택)|混合[办辦]公|部分(?:遠端|远程)/iu,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: FOREIGN,
    pattern:
      /\b(?:praca|prac[ęy]|tryb|model|stanowisko)\p{L}*(?: pracy)? (?:w 100 ?% |w pełni |całkowicie )?zdaln\p{L}+|\bw (?:100 ?%|pełni) zdaln\p{L}+|\b100 ?% zdaln\p{L}+|\b(?:helt|arbeta\p{L}*|jobba\p{L}*|tjänst\p{L}*)[^.;\n]{0,20} på distans\b|\b100 ?% (?:på )?distans|\b(?:fast |full(?:t)? )?hjemmekontor på heltid|フルリモート|完全(?:在宅|リモート)|전면 ?재택|풀 ?리모트|100 ?% ?(?:원격|재택)|完全远程|全职远程/iu,
  },
  {
    workplace: 'onsite',
    rank: 60,
    needs: FOREIGN,
    pattern:
      /\b(?:praca|prac[ęy]|tryb|model)\p{L}*(?: pracy)? stacjonarn\p{L}+|\bstacjonarnie\b|\bpraca w (?:naszym )?biurze\b|\b(?:arbet\p{L}*|jobba\p{L}*|tjänst\p{L}*|rollen)[^.;\n]{0,24} på (?:plats|vårt kontor)\b|\b(?:arbejd\p{L}*|jobb\p{L}*|stilling\p{L}*)[^.;\n]{0,24} på (?:vores|vårt) kontor\b|(?:原則|完全|フル)出社|주 ?5일 ?출근/iu,
  },
  {
    workplace: 'onsite',
    rank: 38,
    needs: OFFICE,
    pattern:
      /\b(?:we|our (?:entire |whole |full )?team|everyone|all of us)\b(?:['’]re)?[^.;\n]{0,40}\b(?:works?|build|are|is|believe in working)\b[^.;\n]{0,30}\b(?:in[- ]person|in[- ](?:the |our )?office|on-?site|together in our \p{L}+ ?\p{L}* office)\b(?![^.\n]{0,40}(?:remote|hybrid|from home|\d|two|three|four))|\b(?:office|in[- ]office|on-?site)[- ]first\b|\bworks? (?:together )?(?:from|out of) (?:the|our) office\b(?! (?:\d|one|two|three|four|a few|at least|once|twice|when|if|as|or|weekly|on ))/iu,
  },
  // What is left of a recruiter's tag ("#LI-Oslo,Oslo_Hybrid")
  { workplace: 'hybrid', rank: 30, needs: HYBRID, pattern: /\p{L}_hybrid(?![\p{L}\d])/iu },
  { workplace: 'remote', rank: 30, needs: AWAY, pattern: /\p{L}_remote(?![\p{L}\d])/iu },
  { workplace: 'onsite', rank: 30, needs: OFFICE, pattern: /\p{L}_(?:on-?site|in-?office)(?![\p{L}\d])/iu },
  // Company words, benefits
  {
    workplace: 'hybrid',
    rank: 20,
    needs: AWAY_OR_HYBRID,
    pattern:
      /\b(?:hybrid|hybrides?|híbrid[oa]|ibrid[oa])(?=$|\W{0,2}$|[),.;:|]|[ /-]{1,3}(?:remote|work\p{L}*|model|modell?e?|schedule|shift\b|set-?up|polic\p{L}+|environment\b(?!s)|arrangement\p{L}*|role|position|team|office|in |from |basis|flexib\p{L}*|way|mode|culture|approach to work|option\p{L}*|days|workplace|company|job|format|on-?site|werken|arbeit\p{L}*|tätigkeit|working|and remote|or|und|et |y |e |with|\())|\bhome[- ]?office[- ]?(?:möglich\p{L}*|option\p{L}*|regelung\p{L}*|tage?n?|anteil\p{L}*|days|possible)|(?:möglichkeit\p{L}*|option|anteilig\p{L}*|teilweise|flexib\p{L}*|gelegentlich\p{L}*|tageweise|regelmäßig\p{L}*|zeitweise|partial(?:ly)?|teils)[^.\n]{0,40}(?:home ?office|homeoffice|mobile[sn]? arbeiten)|(?:teilweise|gelegentlich\p{L}*|tageweise|zeitweise|partial(?:ly)?|teils|partly) remote|\bmobile[sn]? arbeiten|home ?office (?:und|oder|&) (?:büro|office)|télétravail|teletrabajo parcial|thuis ?werken|smart ?working|lavoro agile|(?:option|possibility|ability|flexibility|opportunity|able) to work (?:partially |partly |occasionally )?from home|(?:some|occasional|partial|part[- ]time) (?:remote|work from home)|remote (?:days|tage)|\bmöjlig\p{L}*[^.\n]{0,40}(?:distans|hemifrån|hemma)|\bdistansarbete (?:är )?möjlig\p{L}*|\b(?:posibilidad|opción|días) de (?:hacer )?teletrabajo|\bteletrabajo (?:flexible|algunos|\d)|\bmulig(?:hed|het)\p{L}*[^.\n]{0,30}hjemme\p{L}+|\bmożliwość prac[yę] (?:częściowo )?zdaln\p{L}+|(?<!フル)リモート(?:ワーク)?(?:可|併用|制度)|재택 ?근무|Home-?[Oo]ffice(?! (?:stipend|set|equip|budget))|teletrabalho|(?:flexib\p{L}*|occasional|options?)[^.\n]{0,30}(?:work(?:ing)? from home|wfh)\b|\b(?:work(?:ing)?[- ]from[- ]home|wfh)[- ](?:flexib\p{L}*|options?|policy|days|possib\p{L}*)|telearbeit|(?:alternat|switch)\p{L}* between[^.\n]{0,40}(?:office|remote|home)|alternar entre[^.\n]{0,40}(?:oficina|teletrabajo)|zwischen[^.\n]{0,20}büro[^.\n]{0,30}home|entre (?:le )?bureau et/iu,
  },
  {
    workplace: 'remote',
    rank: 38,
    needs: AWAY,
    pattern:
      /^\W*work(?:ing)? (?:100 ?% |fully |entirely )?remotely\b(?! (?:with|when|as needed|occasionally|sometimes|one|two|a few|\d))/i,
  },
  {
    workplace: 'onsite',
    rank: 38,
    needs: OFFICE,
    pattern:
      /^(?![^\n]*(?:thuis|dagen|remote|hybrid))[^\n]*\b(?:werkt?|bent|zit)\b[^.;\n]{0,24}\bop (?:ons )?kantoor\b/i,
  },
  {
    workplace: 'remote',
    rank: 20,
    needs: AWAY,
    pattern:
      /\bremote work(?:ing)? (?:is )?(?:possible|available|an option)\b|\b(?:flexib\p{L}*|abilit\p{L}+|options?|opportunit\p{L}+|freedom|possibilit\p{L}+|choice) to work (?:fully |100 ?% )?remote(?:ly)?\b(?! (?:with|as part|alongside))|^\W*(?:\p{L}+[,:&]? ){0,3}(?:flexible,? )?remote (?:and flexible )?work(?:ing)?\b(?!\s?:| (?:experience|stipend|set-?up|equipment|polic|tools|and hybrid|or hybrid|policies))|^\W*working remotely\b|\bremote work (?:opportunit|option|possib|arrangement)\p{L}*|\bwork[- ]from[- ](?:home|anywhere) (?:arrangement|available)|\bremote[- ]?first\b|\b(?:fully|100 ?%|all|completely)[- ]remote(?:ly)?\b|\bfully distributed\b|\bremote (?:workforce|team|company|organi[sz]ation|culture|work environment)\b|\b(?:we are|we['’]re|our team is|we work)[^.;\n]{0,30}\b(?:distributed|remote(?:ly)?)\b|\bremote work(?:ing)?\b(?=[^.\n]{0,20}(?:norm|our dna|is a part))|^\W*remote(?: work)?\W{0,3}$|\bchoose between (?:working )?(?:from )?(?:home|remote)[^.\n]{0,20}\b(?:or|and)\b[^.\n]{0,12}office|\bwork from (?:home|anywhere)\b/iu,
  },
  {
    workplace: 'onsite',
    rank: 25,
    needs: OFFICE,
    pattern:
      /\bin[- ](?:person|office) (?:culture|(?:work(?:ing|place)? )?environment|collaboration in)\b|\b(?:role|position|job|you|interns?|team)\b[^.;\n]{0,50}\b(?:based|located|held|work(?:s|ing)?|sits?)\b[^.;\n]{0,24}\b(?:in|at|from|out of) our (?:\p{L}+[ ,-]{1,2}){0,6}(?:office|hq|headquarters|lab|studio|facility|plant|factory)\b|\bwork (?:primarily |mostly )from our (?:\p{L}+[ ,-]{1,2}){0,6}office|\bjoin us (?:on-?site|in[- ]person)\b|\b(?:join us|work with us|join the team|(?:position|office|role) based) in (?:our )?(?:\p{L}+[ ,-]{1,2}){0,4}(?:office|hq|headquarters|lab|studio)\b|^\W*based in our (?:\p{L}+[ ,-]{1,2}){0,4}(?:office|hq|headquarters|lab|studio)\b|\bin[- ]office culture\b|\bon-?site (?:at|in) our\b|\b(?:fully|always) in the office\b/iu,
  },
];
