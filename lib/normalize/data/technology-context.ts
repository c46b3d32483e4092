/** What surrounds a technology that is also an ordinary word, and what surrounds a name that is a customer or a place. */

/** Ahead of a marked spelling, in the same clause: it is used or known here. Folded. */
export const CUE_AHEAD =
  /\b(?:stack|tech|tools?|tooling|technologies|languages?|frameworks?|backend|back-end|frontend|front-end|infrastructure|databases?)\s?: ?$|\b(?:(?:years?|yrs)(?: of)? (?:with|in|using|of)|experience (?:with|in|using|of|building (?:in|with))|experienced (?:with|in)|expert(?:ise)? (?:in|with)|proficien\w+ (?:with|in)|profic\w+ (?:with|in)|fluen\w+ (?:with|in)|knowledge (?:of|in)|knowledgeable in|familiar\w* with|skill(?:s|ed)? (?:in|with)|competen\w+ (?:in|with)|background (?:in|with)|comfortable (?:with|in|using)|using|use of|work(?:ing)? (?:\w+ )?(?:with|in)|written in|writing|write|built (?:with|on|in)|build(?:ing)? (?:with|on|in)|powered by|based on|developed in|development in|coding in|code in|program(?:ming)? (?:in|languages?)|programming|languages? (?:like|such as|including|:)|tools? (?:like|such as|including|:)|platforms? (?:like|such as|including|:)|frameworks? (?:like|such as|including|:)|technologies (?:like|such as|including|:)|software (?:like|such as|including|:)|systems? (?:like|such as)|stack(?: is| includes)?\s?:?|tech(?:nologies)?\s?:|(?:like|e\.g\.|i\.e\.)|such as|including|kenntnisse (?:in|mit)|erfahrung (?:mit|in)|umgang mit|sicher in|mit|maitrise (?:de|du|d')|connaissance (?:de|du)|experience (?:en|sur|avec)|conocimientos? (?:de|en)|experiencia (?:con|en)|manejo de|dominio de|kennis van|ervaring met|conhecimentos? (?:em|de)|experiencia (?:com|em)|dominio em|conoscenza (?:di|del)|esperienza (?:con|in)|uso di)\b[^.\n;:!?]{0,50}$|\bin $/;

/** After a marked spelling: "Go developer", "Spark jobs". Folded. */
export const CUE_AFTER =
  /^[ -/]{0,2}(?:programming|programmer|developers?|development|devs?|engineers?|engineering|code|codebase|coding|language|framework|stack|apps?|application|backend|back-end|microservices?|services|sdk|api|apis|library|libraries|scripts?|scripting|jobs|clusters?|pipelines?|functions?|engine|integration|dashboards?|queries|admin|administrat\w+|certifi\w+|implementation|platform|software|modules?|plugins?|components?|server|environments?|charts?|containers?|streaming|experience|skills?|knowledge|proficiency|expertise|kenntnisse|entwickler\w*)\b/;

/** After a name in a strict list only these stand for the neighbour: "C programming", "R scripts". Folded. */
export const STRICT_AFTER =
  /^[ -]{0,1}(?:programming|programmer|language|developers?|code|scripts?|scripting|framework|sdk)\b/;

/** Right ahead of a capitalised name that is also a word: "experience with Clay", "tools such as Front". Folded. */
export const STRICT_AHEAD =
  /\b(?:experience|experienced|proficien\w+|familiar\w*|expertise|expert|knowledge|skilled|skills|fluen\w+|comfortable|competen\w+|background|kenntnisse|erfahrung|experiencia|conocimientos?|maitrise|connaissances?|ervaring|kennis|esperienza|conoscenza|exposure) (?:with|in|using|of|on|to|mit|en|de|met|van|con|di) $|\b(?:stack|tools?|tooling|software|crms?|ats|erps?|cms|lms|hris|languages?|frameworks?|databases?)\s?: $|\b(?:tools?|tooling|platforms?|portals?|software|systems?|frameworks?|crms?|ats|erps?|cms|lms|hris|languages?|databases?|technologies|libraries|packages|suites?|apps?|engines?|orchestration|observability|monitoring|ticketing|scheduling|secrets management|feature flags|bundlers?|orms?|data warehouses?|helpdesk|help desk)(?: (?:like|such as|including|wie|comme|como|zoals|come) | ?\((?:e\.g\.|i\.e\.|z\. ?b\.|bspw\.|like|such as)?,? ?)$/;

/** After a capitalised name, with at most three others between: "…, or another modern ATS", "… or similar tools". Folded. */
export const OTHERS_LIKE_IT =
  /^(?:, ?[\w.+#-]+){0,3}(?:, ?| )(?:or|and|oder|ou) (?:(?:any |some |an? )?(?:other|another|similar|equivalent|comparable)|vergleichbare\w*|ahnliche\w*) (?:\w+ ){0,2}(?:ats|crms?|cms|lms|erps?|hris|tools?|tooling|platforms?|systems?|systeme|software|apps?|frameworks?|technolog\w+)\b/;

/** Ahead of the employer's own product: the role asks for it after all. Folded. */
export const ASKED_FOR =
  /\b(?:experience|experienced|expertise|experts?|proficien\w+|knowledge|familiar\w*|skilled|skills?|fluen\w+|background|hands-on|certifi\w+|comfortable)\b[^.\n;:!?]{0,40}$/;

/** "engineers at Docker": who works there, as against "good at Excel". Folded. */
export const AT_COMPANY =
  /\b(?:teams?|roles?|engineers?|developers?|people|here|work(?:ed|ing|s)?|cultures?|life|everyone|careers?|jobs?|us|scientists?|researchers?|years|employees|leads?|leaders?|led|positions?|founders?|interns?|internships?|opportunit\w+|executives?|managers?|recruiters?|alumni|previously|background|stints?|time|spent|built|grew|scaled) at $/;

/** Names with nothing but commas between them: what is said of the first holds for all. */
export const ENUMERATED =
  /^(?:,? ?(?:and |& )?|,(?: ?\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3},){0,6} ?(?:and )?)$/u;

/** What something else is likened to: "like Jupyter and Miro combined", "what Figma did to design". Folded. */
export const LIKENED =
  /\b(?:is|are) (?:like|basically|essentially|similar to|the next)\b[^.\n;]{0,60}$|\bwhat $|\balternatives? to\b[^.\n;]{0,40}$|\bsimilarit\w+ (?:with|to)\b[^.\n;]{0,40}$|(?:^|\s)=\s[^.\n;]{0,40}$|\b(?:rank|visible|found|cited|recommended) (?:in|on|by|at)\b[^.\n;]{0,30}$|\bcompet(?:e|es|ing|itors?) (?:with|to|of)\b[^.\n;]{0,60}$/;

/** A sentence about who buys, pays, or was worked for: names in it are not tools. Folded. */
export const CUSTOMERS =
  /\b(?:(?:customers|clients|companies|brands|organi[sz]ations|enterprises|startups|businesses|leaders|innovators|publishers|merchants|partners|firms|giants|players|names)(?!(?: \w+){0,2} use\b)(?: \w+){0,3}(?:(?:,? |[—–-])(?:like|such as|including|include|includes|from|at)|:|,? ?\()|used by(?! (?:over|more|\d|a |millions|billions|hundreds|thousands|our|the))|backed by(?! (?:(?:an? |the |our )?(?:[\w-]+ ){0,3}(?:stack|infrastructure|databases?|backends?|services?|platforms?|clusters?|stores?)\b|graphql|postgres\w*|mysql|redis|kafka|mongo\w*|dynamo\w*|kubernetes|aws|gcp|azure|node)\b)|(?:trusted|loved|funded|led|founded|acquired|advised) by|investors?(?: include| including| like|:)?|of choice (?:for|of)|raised|alumni (?:of|from)|ex-|former(?:ly)?|previously(?: at)?|(?:people|folks|experts|engineers|researchers|talent|operators|veterans|founders|leaders|team|alumni|executives|companies|places|teams)(?: \w+){0,2} from|partner(?:ed|ing|s|ships)? with|team (?:is |comes |came )?from|came from|worked at|competitors?|kunden(?: wie|,? darunter| ?\(|:)|clients? (?:comme|tels? que)|clientes (?:como|:)|(?:authors?|creators?|maintainers?|makers|inventors?) of|(?:ceo|cto|cpo|coo|co-?founders?|founders?|head|vp|president) (?:of|at))(?![a-z])[^.\n;!?]{0,110}$/;

/** "Your choice of Windows or macOS", "Auswahl zwischen Windows und macOS": the machine one is given. */
const CHOSEN_MACHINE =
  /(?:auswahl (?:zwischen )?|wahl zwischen |wahl \(|choice \(|choice of |choose (?:between )?|zwischen )(?:(?:windows|mac|macos|linux|apple|pc)(?: ?\/ ?|, | or | und | oder ))*$/;

/**
 * Words that may not follow (`after`) or precede (`before`) a spelling, unless it stands behind others (`unless`); folded.
 * `after` may also be a sign.
 */
export const FALSE_FRIENDS: Record<string, { before?: RegExp; after?: RegExp; unless?: RegExp }> = {
  go: {
    unless:
      /\b(?:python|rust|java|typescript|javascript|node(?:\.js)?|kotlin|scala|ruby|php|elixir|swift|c\+\+|c#)(?:,? (?:and|or)|,| ?\/) ?$/,
    before: /(?:\bto|\bon the|\bready to|\bpokemon|\bwe|\byou|\bthey|\band|\bplease) $/,
    after:
      /^(?:[- ]to\b|[- ]live|[- ]getter| (?:above|beyond|ahead|deep|through|the|for|back|on|out|from|further|into|public|wrong|big|home|here|far))/,
  },
  c: {
    before:
      /(?:series|plan|category|class|type|hepatitis|vitamin|grade|level|point|option|tier|schedule|section|part|appendix|round|zone|block|group|team|\bb|\ba|&|') ?[-/&]? ?$/,
    after: /^(?:[- ]?(?:level|suite|corp|section|round|store)\b|['’&]|\.\s?[a-z]\.|-\w|\d|[ ]?\()/,
  },
  r: { before: /(?:&|'|\be\b|\bh|series) ?$/, after: /^(?: ?&| ?\+ ?d\b|['’]|-\d|\.)/ },
  excel: {
    after:
      /^ (?:in a|in an|in this|in our|in the|in your|in high|in fast|in dynamic|in both|in creating|in collab|in environments?|at|as|under|when|within|while|and grow|and thrive|and succeed|professionally|personally|on|by|through|beyond|here|for|with (?:us|a team|minimal))\b/,
  },
  react: { after: /^ (?:to|quickly|fast|swiftly|and respond|accordingly|appropriately|positively|calmly)\b/ },
  spring: {
    after:
      /^[ ,/]?(?:\d{4}|'\d\d|semester|break|intern|term|season|summer|fall|quarter|class|of|cleaning|graduates?|health|loaded)/,
    before: /(?:winter|fall|summer|in|this|next|the|early|late|by|since) $/,
  },
  express: {
    before: /(?:american|to|and|clearly|can|pony|orient) $/,
    after: /^ (?:your|their|ideas|complex|themselves|interest|yourself|delivery|shipping|permission|consent)/,
  },
  spark: {
    after: /^ (?:joy|interest|curiosity|innovation|creativity|change|conversations?|ideas)/,
    before: /(?:the|a|to|creative|that) $/,
  },
  swift: { after: /^ (?:response|action|execution|decision|resolution|and (?:decisive|accurate))/ },
  rust: { before: /(?:the|of) $/ },
  unity: { before: /(?:of|and|in|team|for) $/, after: /^ (?:of|and|in|among)\b/ },
  segment: { before: /(?:market|customer|this|each|the|a|smb|enterprise|mid-market|business|per|our) $/ },
  linear: { after: /^ (?:algebra|regression|programming|models?|systems?|optimi|park|tv)/ },
  notion: { after: /^ (?:of|that)\b/, before: /(?:the|a|any|no|our|via) $/ },
  slack: { after: /^ (?:us|me|time|off|communit\w+|group|workspace for)\b/ },
  github: {
    before:
      /(?:linkedin,? ?[/&+]? ?(?:and |or )?|(?:resume|cv)[^.\n]{0,10} (?:and |or |\+ )|(?:your|a|my|our|public|their|you have|personal|link to|active) )$/,
    after:
      /^ (?:profile|link|account|handle|url|page|repo|username|portfolio|stars|issues)|^ ?\/ ?(?:portfolio|linkedin|website|cv|gitlab profile)/,
  },
  php: { before: /\d ?$/, after: /^ ?\d/ },
  // Sales qualified leads, and the attack.
  sql: {
    before: /\bno[ -]$|\bmqls?[ ,/→>-]{1,4}(?:to |and )?$/,
    after: /^ ?(?:injection|→|conversion|pipeline|to opp)/,
  },
  ray: { before: /\bx-$/ },
  // The machine one is given.
  linux: { before: CHOSEN_MACHINE },
  macos: { before: CHOSEN_MACHINE },
  front: { after: /^[- ]?(?:end|office|line|desk|of)/ },
  windows: {
    before:
      /(?:auswahl zwischen|choice of|choose between|time|maintenance|the|and doors|shop|release|through|of|delivery|change) $/,
    after: /^ (?:and doors|of|for)\b/,
  },
  apache: { after: /^ (?:helicopter|license|foundation)/ },
  docker: { after: /^ hub account/ },
  // The city.
  'palo alto': {
    before:
      /(?:\bin|\bat|\bnear|\bto|\bour|\bfrom|\bthe|[|]|(?:offices?|locations?):|san francisco|san jose|mountain view|menlo park|bay area),? ?(?:and |or |& )?$/,
    after:
      /^,? ?(?:\(|\||ca\b|calif|usa?\b|united|office|hq\b|headquarters|based|area|campus|(?:or |and |& |\/ ?)?(?:san|new york|nyc|mountain view|menlo|austin|boston|london|seattle|remote|sunnyvale|redwood|tokyo|berlin|tel aviv))/,
  },
  ruby: { after: /^ (?:tuesday|red)/ },
  gmail: { after: /^ (?:address|account|id)\b/ },
  // The people who make the apps, not the tools of the role.
  ios: {
    before: /\b(?:equipes?|teams?)(?: (?:android|web))?(?: ?[/&,] ?| (?:et|and) | )$/,
    after: /^(?: ?[/&,] ?| and )(?:android )?teams?\b|^ teams?\b/,
  },
  android: {
    before: /\b(?:equipes?|teams?)(?: (?:ios|web))?(?: ?[/&,] ?| (?:et|and) | )$/,
    after: /^(?: ?[/&,] ?| and )(?:ios )?teams?\b|^ teams?\b|^ (?:ecosystem)\b/,
  },
  oracle: { before: /(?:the|an) $/ },
  electron: { after: /^ (?:beam|microscop|rocket|optics|transport)/ },
  sentry: { after: /^ (?:insurance)/ },
  cursor: { before: /(?:the|a) $/ },
  outlook: { before: /(?:positive|our|the|an|global|economic|business) $/ },
  word: { before: /(?:the|a|each|every|in a|one|our|your|written) $/, after: /^ (?:of|for|press|count)\b/ },
  access: {
    before:
      /(?:to|data|full|market|direct|the|and|patient|have|gain|early|with|equal|open|free|controlled|network|remote|equitable|unlimited) $/,
    after: /^ (?:to|control|management|point|rights|request|governance|and)/,
  },
  teams: {
    before:
      /(?:our|the|and|of|sales|cross-functional|functional|engineering|product|across|with|other|global|internal|marketing|your|finance|design|support|success|business|technical|all|between|multiple|operations|legal|client|customer|data|these|lead|leading|manage|managing|building|build|scrum|agile|remote|distributed|partner|leadership|different) $/,
    after: /^ (?:to|and|in|of|across|with|at|that|who|on|for|is|are)\b/,
  },
  play: { before: /(?:google|will|to|you|role|a|the|and) $/ },
  flask: { before: /(?:the|a|hip) $/ },
  vue: { after: /^ (?:d'|de|sur)/ },
  stripe: { before: /(?:at|ex-|from|by) $/ },
  ghost: { after: /^ (?:jobs?|writ)/ },
  lambda: { after: /^ (?:school|legal)/ },
  vault: { before: /(?:veeva|the|pole) $/ },
  cadence: { before: /(?:a|the|regular|weekly|operating|monthly|meeting|release|and|daily|sales) $/ },
  sap: { after: /^ (?:co-?innovation)/ },
  sage: { after: /^ (?:advice|publi)/ },
  less: { before: /(?:or|is|for|more|and) $/, after: /^ than/ },
  expo: { before: /(?:the|trade|annual|career) $/ },
  gemini: { before: /(?:at|crypto) $/ },
  ga: { before: /(?:atlanta,?|,|in) $/, after: /^(?: ?\d{5}|;|\))/ },
  oci: { before: /(?:the) $/ },
  // Engineering change requests.
  ecr: { after: /^ ?[/&] ?eco\b/ },
  adp: { after: /^ (?:certified|clinic)/ },
  maya: { after: /^ (?:angelou|health)/ },
  rails: {
    before:
      /(?:guard|on the|affiliate|partner|partnership|credit|debit|off the|safety|payment|bank|banking|payments|financial|card|crypto|settlement|stablecoin) $/,
  },
  ros: { before: /(?:the|da) $/ },
  ecs: { after: /^ (?:card|certif)/ },
  exchange: {
    before:
      /(?:stock|crypto|foreign|cryptocurrency|an|the|in|data|knowledge|information|securities|student|of|telephone|heat|digital asset) $/,
  },
  elastic: { before: /(?:the|at|an) $/ },
  remix: { before: /(?:the|a|to) $/ },
  move: { before: /(?:to|we|can|the|and) $/ },
  drift: { before: /(?:data|model|concept|to|configuration) $/ },
  gcs: { after: /^ (?:engineer)/ },
  // What the employer makes: "the first AI-powered Copilot for architects".
  copilot: {
    before: /(?:ai|ai-powered|powered|a|an|the|our|your|first|first-ever)[ -]$/,
    after: /^ for (?!(?:microsoft|office|m365|sales|security|finance|work)\b)/,
  },
  monday: {
    before: /(?:every|each|on|by|until|from|next|this|the) $/,
    after:
      /^,? ?(?:to|-|–|—|through|thru|till|until|and|&|or|morning|evening|tuesday|wednesday|thursday|friday|mornings|at|\d)(?![a-z])/,
  },
  office: {
    before: /(?:home|front|back|head|post|law|the|our|in|family|medical|dental|an|per) ?[-/]? ?$/,
    after:
      /^[ -](?:managers?|management|admin\w*|assistants?|work|space|hours|location|days?|based|of|in|building|clerk|staff|environment|culture|politics|attendance)/,
  },
  box: { after: /^ (?:truck|office|of)/, before: /(?:the|in a|out of the|sandbox|hack the) $/ },
  square: { after: /^[ -](?:feet|foot|meters?|miles?|one|mile)/, before: /(?:times|union|\d) $/ },
  bitcoin: { after: /^ (?:price|rewards?|bonus)/ },
};

/** Ends of a name in an address: "github.com", "notion.site". */
export const DOMAIN_END = /^\.(?:com|io|ai|org|co|dev|app|site|so|us|de|eu|fr|nl|me|xyz|gov|edu|uk)\b/;
