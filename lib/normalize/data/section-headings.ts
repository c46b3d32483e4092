/**
 * Words of section headings, by language, in order of trust: the first line with a word in the heading decides.
 * A word is a regular expression over the folded heading (lower case, no accents, straight apostrophes) that begins at
 * a word; stems are open at the end, `$` closes one. A new wording is a word here and a case in the test.
 */
import type { SectionKind } from '../../posting.ts';

/** Words that go before the telling one and add nothing. */
const MARKERS =
  '(?:(?:key|core|main|primary|secondary|major|general|essential|required|minimum|basic|preferred|desired|additional|other|technical|professional|role|job|position|your|our|the|must[- ]have|nice[- ]to[- ]have|bonus|soft|hard|relevant|employee|team|company|and|&|/) ){0,4}';

export const SECTION_HEADINGS: readonly [SectionKind, readonly string[]][] = [
  [
    'equal-opportunity',
    [
      'equal (?:employment )?opportunit|eeoc?$|eeo |eoe$|equity,? diversity|diversity|inclusion$|inclusive workplace|de&?i$|(?:reasonable )?accommodations?|non-?discrimination|affirmative action|our commitment to (?:belonging|inclusion|equity)|belonging',
      'chancengleichheit|vielfalt|diversitat|gleichberechtigung',
      'egalite des chances|diversite|igualdad de oportunidades|diversidad|gelijke kansen|diversiteit|igualdade|diversidade|pari opportunita|diversita',
    ],
  ],
  [
    // Before the duties: "You'll thrive here if", "You will be a match if you have".
    'qualifications',
    [
      "(?:good|great|right|strong|perfect|not a) (?:fit|match)|be a (?:fit|match)|a match if|you(?:'ll| will| may| might| could) (?:excel|thrive|struggle|succeed|be (?:great|good|successful|a great|a good))|to (?:be successful|succeed|thrive)|(?:helps?|help you) thrive|what it takes|what makes you|sounds? like you|is this you|does this sound",
      'klingt (?:das )?nach dir|das passt|passt (?:das )?zu dir',
    ],
  ],
  [
    'pay',
    [
      '(?:our |the )?(?:compensation|salary|pay|remuneration|base pay|wages?)(?:$| |:|/)|(?:base|annual|starting|target) (?:salary|pay|compensation)|salary|(?:pay|compensation) (?:range|band|transparency|details|information|structure|philosophy)|ote$|on-target|total (?:rewards|compensation)',
      'gehalt|vergutung|verdienst|bezahlung|remuneration|salaire|salario|sueldo|retribucion|salaris|remuneracao|retribuzione|ral$',
    ],
  ],
  [
    'responsibilities',
    [
      `${MARKERS}responsibilit|(?:key |main |job |core |other |secondary |primary )?duties|accountabilit|(?:key |main |your |daily )?tasks|what you(?:'ll| will| would|'d| are going to|'re going to)? (?:be |get to |actually )?(?:do|doing|work|own|build|accomplish|achieve|deliver|tackle|create|lead|drive|learn|focus)|what (?:the candidate|this role|the role|this person|success|a day)|what does (?:the|this) (?:role|job)|you(?:'ll| will|'d| would)(?: be)?(?: also)?$|you(?:'ll| will) (?:be )?(?:do|own|work|lead|help|responsible)|how you(?:'ll| will)|day[- ]to[- ]day|(?:a )?(?:typical )?day in|a typical (?:day|week|month)|key (?:areas|objectives|outcomes|activities|deliverables|result)|your (?:impact|tasks|day|work|contributions?|focus|challenge)|your mission(?:$| is| will)|the impact you|what awaits you|what will you (?:do|be doing)|responsbilit|(?:role|job|position) objectives?|(?:in|as) (?:this|the|a|an|our) (?:[\\p{L}/-]+ ){1,6}(?:you will|you'll)|(?:the |your )?first (?:\\d+|six|three|year|month|week)|(?:in|within|by|after) (?:the first |your first )?(?:\\d+|six|three) (?:days|months)|\\d+ days$|essential functions|job functions|scope of (?:work|role)|the work$|things you(?:'ll| will)|types? of problems|deliverables`,
      '(?:deine |ihre |die )?(?:haupt)?aufgaben|aufgabengebiet|tatigkeit|das machst du|was du (?:machst|tust|bewegst|bei uns)|was dich (?:erwartet|bei)|das erwartet dich|was sie (?:erwartet|bei)|deine (?:mission|rolle|verantwort|wirkung|herausforderung)|dein (?:job|einsatz|verantwort)|ihre (?:rolle|verantwort)|zustandigkeit|verantwortlichkeit|tagesgeschaft|(?:dein|ihr) (?:arbeits)?alltag|sieht dein',
      '(?:vos|tes|les|principales|votre|ta|le) missions?|(?<!(?:our|the|company) )missions?$|(?:ton|votre) role|responsabilit|vos taches|ce que (?:vous ferez|tu feras)|ton quotidien|votre quotidien|vous (?:serez|allez)',
      'funciones|(?:tus |las )?tareas|tus retos|tu dia a dia|(?:lo )?que haras|tu mision|responsabilidades',
      'wat (?:ga je|je gaat|doe je|jij gaat|ga jij)|jouw (?:taken|werkzaamheden|rol|verantwoord)|(?:de )?taken$|werkzaamheden|verantwoordelijkheden|dit ga je doen',
      'atividades|o que (?:voce|vais|vai) (?:vai )?faz|atribuicoes|seu dia a dia|mansioni|attivita|cosa farai|di cosa ti occuperai|le tue responsab',
    ],
  ],
  [
    'qualifications',
    [
      `${MARKERS}(?:qualification|requirement)|required|requisites|must[- ]haves?|must$|(?:nice|good)[- ‑]to[- ‑]haves?|nice‑to‑have|preferred|bonus(?:es)?(?: points| skills| if| qualif| \\(not|$)|extra credit|(?:big )?plus(?:es)?(?:$| if)|a plus|it'?s a plus|[\\p{L} ]* advantage|essentials?$|desirable|desired|who you are|who (?:we are|we're|are we) looking for|what (?:we are|we're|are we|we) look(?:ing)? for|we(?:'re| are) looking for|what we (?:need|want|expect)|what you(?:'ll| will)? (?:bring|need|have|should)|you (?:have|bring|are|might|may|should|must|could|need|possess)(?:$| )|you(?:'ll| will) (?:bring|need|have)|you(?:'re| are) (?:a|an|the|our)(?:$| )|you(?:'ve| have)|(?<=^|if |(?:that|this)(?: is|'s) )you$|what we (?:want|expect|ask) (?:from|of) you|what sets you apart|it would be great|qualities we|the person we (?:want|need|seek)|(?:personal |leadership |key )?(?:attributes|characteristics|qualities)$|not for you if|your (?:profile|background|skills|experience|qualifications|toolbox|toolkit|superpowers|attributes|expertise|vibe)|(?:a (?:little|bit) )?about you$|ideal (?:candidate|background|profile)|ideally|the ideal|${MARKERS}skills?(?:$| )|(?:minimum |basic |key |relevant |work |desired |professional |years of )?experience(?:$| )|education|competenc|core competenc|knowledge|credentials|certifications?$|who (?:should apply|will (?:succeed|thrive)|thrives)|successful candidate|the successful|candidate profile|eligibility|key traits|expectations|we'?d love`,
      '(?:das |was )(?:bringst du|bringen sie|du mitbring|sie mitbring|zeichnet dich|dich auszeichnet|du brauchst|du hast)|du (?:hast|bist|bringst)|(?:dein|ihr|das|unser) (?:ideales )?profil|dein (?:background|hintergrund|skillset)|deine (?:qualifik|skills|erfahrung|kompetenz|starken)|ihre (?:qualifik|kompetenz)|uber dich|anforderung|voraussetzung|qualifikation|wunschenswert|kenntnisse|was wir (?:uns |von dir )?(?:wunschen|erwarten|suchen)|wir (?:wunschen|erwarten|suchen)|damit (?:uberzeugst|begeisterst|punktest)|so uberzeugst|(?:das )?wunschen wir|nice to know|wer du bist|wen wir suchen',
      '(?:le |votre |ton )?profil(?:$| )|vous (?:avez|etes|possedez)|ce qu.il (?:te|vous) faut|tu (?:as|es)$|a propos de (?:vous|toi)|ce que (?:vous apportez|tu apportes)|competences|ce que nous recherchons|nous recherchons|prerequis|formation$',
      '(?:los |tus )?requisitos|sobre ti$|(?:tu )?perfil|(?:lo )?que buscamos|a quien buscamos|formacion|que necesitas|imprescindible|se valora|deseable',
      'jouw profiel|over jou$|(?:het )?profiel|wie (?:ben jij|jij bent|zoeken|ben je)|wat (?:vragen|breng|jij mee|neem jij|verwachten)|functie-?eisen|dit breng jij|wij vragen|jij hebt',
      'sobre voce$|su di te$|o que (?:buscamos|esperamos|procuramos|precisas)|diferenciais|requisiti|competenze|chi (?:cerchiamo|sei|stiamo cercando)|cosa cerchiamo|(?:il tuo )?profilo',
    ],
  ],
  [
    'benefits',
    [
      `${MARKERS}(?:benefit|perk)|what we(?:'ll| will| can)? offer|we(?:'ll| will| can)? offer|what(?:'s| is) in it for (?:you|me)|what you(?:'ll| will)? get|what you can expect|how we(?:'ll| will)? support you|what (?!he|she|it)[\\p{L}\\p{N}.&-]+ offers|why (?:join|work|you(?:'ll| will) love|you should|us$)|we provide|our offer|what(?:'s| is) on offer|you(?:'ll| will) (?:get|receive|enjoy)|reasons to join|how we(?:'ll| will)? take care|in return|what we give|the package|growth & learning`,
      '(?:das |was )?(?:wir bieten|bieten wir|wir (?:dir|ihnen|euch) bieten)|(?:unser|das) angebot|(?:deine|ihre) (?:vorteile|benefits|perks)|was ist (?:fur dich )?drin|darauf (?:kannst|durfen)|freu dich auf|das spricht fur|warum (?:wir|du)|goodies|extras',
      '(?:ce que )?nous (?:vous )?(?:offrons|proposons)|ce que nous (?:vous )?(?:offrons|proposons)|avantages|pourquoi (?:nous )?rejoindre|(?:lo )?que ofrecemos|(?:te )?ofrecemos|beneficios|que puedes esperar|por que unirte',
      'wat (?:wij|we) (?:jou )?bieden|(?:dit )?(?:wij|we) bieden|wat bieden|dit bieden|wat krijg|arbeidsvoorwaarden|dit krijg je|o que oferecemos|oferecemos|(?:cosa )?(?:ti )?offriamo|cosa offriamo|vantaggi|l.offerta',
    ],
  ],
  [
    'role',
    [
      "(?:^|(?:(?:more |a bit )?about )|(?:about )?(?:the|this|your|our) )(?:role|position|job|opportunity|vacancy|internship|challenge|gig|project)(?:$| -| &| and| in | at )|(?:about|meet) (?:the|your) (?:team|project|product area)|(?:the|your) (?:team|future team)$|(?:role|job|position|general|executive|project|team) (?:overview|summary|description|purpose|details|brief|information|mission)|(?:overview|summary|description|purpose|challenges?|context|details)$|why (?:this|we need|we(?:'re| are) hiring)|the details|tech stack|(?:our|the|notre|unser) (?:tech[ -]?)?stack|(?:our |the )?tools?(?:$| (?:and|&|you|we) )|(?:our |the )?technolog(?:ies$|(?:y|ies) (?:stack|we|you|used))|technical (?:environment|stack)$|what(?:'s| is) the (?:role|job)|what makes this (?:role|job|position|opportunity)|our tech$",
      '(?:uber )?die (?:stelle|rolle|position|herausforderung)|stellenbeschreibung|herausforderung|der job|dein team',
      '(?:le|a propos du|descriptif du|description du) (?:poste|role)|poste$|(?:sobre )?(?:el (?:puesto|rol)|o cargo|a vaga|la posicion|la vacante)|descripcion|(?:over )?de (?:functie|rol|vacature)|functieomschrijving|descricao|(?:il )?ruolo|descrizione|la posizione',
    ],
  ],
  [
    'other',
    [
      "(?:how|to|ready to|want to|what to know before you) (?:to )?apply|apply|how to express|application (?:process|instructions|deadline|window)|(?:our |the |hiring |selection )?(?:interview|hiring|recruitment|recruiting|application|selection)(?: process|s|:|$| timeline| \\+)|our process|next steps|(?:work )?locations?(?:$| )|where you(?:'ll| will) (?:work|be)|work(?:ing)? (?:environment|conditions|hours|location|schedule|arrangement|authorization|model)|physical (?:demands|requirements)|travel(?:$| req)|(?:data )?privacy|(?:other |can )?notices?|disclaimer|legal|contact|(?:recruitment )?agenc|(?:staying safe|fraud|scam)|(?:a )?note(?:$| )|additional (?:information|notes)|background checks?|open roles|current openings|right to work|security clearance|start date|report(?:ing|s to)|referral|interested$|like what you see|sounds? good$",
      '(?:deine |ihre )?bewerbung|bewerb|einstellungsprozess|(?:dein |ihr )?(?:standort|arbeitsort|kontakt|ansprechpartner)|candidature|postuler|processus de recrutement|ubicacion|proceso de seleccion|sollicit|locatie|candidatura|localizacao|processo seletivo|come candidarsi|sede',
    ],
  ],
  [
    'company',
    [
      "(?:the|our) (?:company|mission|vision|values|culture|story|product|purpose|philosophy|approach|commitment|customers|teams?)(?:$|:| )|(?:company|mission|culture|values|vision|team)$|(?:more )?about (?:us|the company|our [\\p{L}]+|[\\p{L}\\p{N}.'& -]+)$|who we are|who are we|what we do$|what we (?:build|make|stand for)$|what we(?:'re| are) (?:building|about)|what we(?:'ve| have) built|(?:what|who) is [\\p{L}\\p{N}]+|company (?:description|overview|background|profile|summary|information)|life at [\\p{L}\\p{N}.'& -]+|working (?:at|with us)|work with us|join (?:us|our)|how we work|what we (?:believe|value)|we are [\\p{L}\\p{N}]+$|meet [\\p{L}\\p{N}]+|(?:read|learn) more about|why we exist|why [\\p{L}\\p{N}.'&-]+$",
      'uber [\\p{L}\\p{N}.&-]+$|uber (?:uns|unsere)|wer wir sind|wir sind|das sind wir|(?:das )?unternehmen|unsere? (?:mission|werte|kultur|kunde|team)|wir uber uns|warum [\\p{L}\\p{N}]+$',
      "qui sommes|a propos (?:de|d'|$)|l'entreprise|la societe|notre (?:mission|histoire|entreprise|equipe)|quienes somos|sobre (?:nosotros|nos|la empresa|a [\\p{L}\\p{N}]+$)|la empresa|over (?:ons|[\\p{L}\\p{N}]+)$|wie (?:wij|we) zijn|wie zijn wij|het bedrijf|quem somos|a empresa|chi siamo|l'azienda|azienda",
    ],
  ],
];
