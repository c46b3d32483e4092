/** The words by which an amount is told to be base pay, on-target earnings, or something else. All matched in short windows. */
import { light } from '../light-pattern.ts';

/** Base pay is meant. Compounds ("Stundenlohn", "hourlyRate:") are found by their end: a beginning of any letters would be tried at each word. */
export const PAY = light(
  /(?<![\p{L}\p{N}])(?:salar(?:y|ies)|base(?: pay| range| rate| comp| compensation| wage)?|(?:pay|comp|compensation|wages?|hiring|target(?! performance| bonus))(?: range| band| scale| rate| zone| tier| grade| level)?s?|pays|paid|paying|hourly(?: rate| wage| pay)?|(?:day|daily|contract|flat|hour|billing|bill|pay) rate|rate(?= ?:| of| is| will)|tarief|uurtarief|dagtarief|remuneration|earn(?:s|ing|ings)?|income|zone \d|CTC|fixed(?= ?(?:cost|pay|salary|comp|:))|package|stipendium|gehalt\w*|vergütung\p{L}{0,4}|vergüten|entgelt|verdien\p{L}{1,4}|gage|bezahl\p{L}{1,4}|wir zahlen|zahlen wir|OTE|on[- ]target earnings|tagessatz|jahresbrutto|stundensatz|r[ée]mun[ée]ration|salaires?|fixe|TJM|salarios?|sueldos?|retribuci[óo]n|remuneraci[óo]n|compensaci[óo]n|banda salarial|rango salarial|range salarial|bruto anual|salaris(?:sen)?|loon|uurloon|beloning|vergoeding per (?:uur|maand)|maandsalaris|stipendio|retribuzione|RAL|compenso|paga|inquadramento|sal[áa]rio|remunera[çc][ãa]o|faixa salarial|wynagrodzenie|wide[łl]ki|pensja|stawka|lön|løn|年収|月給|연봉)(?!\p{L})|(?:gehalt(?<=(?<![\p{L}\p{N}])\p{L}{6,18})\p{L}{0,6}|vergütung(?<=(?<![\p{L}\p{N}])\p{L}{9,21})|lohn(?<=(?<![\p{L}\p{N}])\p{L}{4,18}))(?!\p{L})|(?:Pay|Salary|Compensation|Gehalt|Rate)(?=:)(?<=\p{Ll}(?:Pay|Salary|Compensation|Gehalt|Rate))/giu,
);

/** Not pay: company's, customers' or other people's money, benefits, bonuses, one-off sums. */
const NOT_PAY_WORDS =
  "(?:customers?|clients?|users|companies|businesses|people|patients|students|merchants|families) (?:who )?(?:pay|earn)(?:s|ing)?(?: us)?|(?:teachers|workers|households|those|people) (?:who )?earn(?:ing)?|on[- ]call (?:compensation|pay|rate|allowance)|stand-?by (?:compensation|pay)|trial (?:task|week|day|project)s?(?: is| are)? paid|raised|raising|raise|funding|funded|fundrais\\p{L}+|financing|series [a-g]\\b|seed|valuation|valued|revenues?|ARR|MRR|GMV|GTV|TPV|AUM|ACV|TCV|LTV|EBITDA|assets?|budgets?|spend(?:ing)?|portfolio|deals?|deal sizes?|quotas?|contracts? (?:of|worth|valued)|acquisition|acquired|exit|market|industry|economy|savings?|saved|stipends?|allowances?|reimburse\\p{L}*|bonus(?:es)?|incentives?|commissions?|referrals?|refer|sign[- ]?on|signing|joining|retention|relocation|moving|equity|stock|shares?|options|RSUs?|401|match(?:ing|ed)?|contribut\\p{L}+|premiums?|per diem(?! (?:rn|lpn|cna|nurse|shift|position|role|rate|pay)s?\\b)|mileage|tuition|education|learning|training(?! (?:AI|LLMs?|models|our|the)(?!\\p{L}))|development|courses?|books?|conferences?|wellness|wellbeing|well-being|gym|fitness|sports?|home office|internet|phone|equipment|laptop|travel(?:ling)?(?! (?:rn|lpn|cna|nurse|therapist|contract)s?\\b)|credits?|gift|vouchers?|donat\\p{L}+|charit\\p{L}+|insurance|coverage|deductible|HSA|FSA|fees?|fines?|loans?|lend\\p{L}*|invest\\p{L}*|worth|process(?:ed|es|ing)|transactions?|payments?|volume|turnover|profit|losses|cost savings|prize|awards?|grants?|discounts?|subsid\\p{L}+|perk|lunch|meals?|food|snacks|commut\\p{L}+|childcare|child care|fertility|adoption|parental|price|priced|pricing|sales|customers?|clients|accounts?|pipeline|bookings|GDP|capital|fund|backed|investors|debt|cash ?flow|penalt\\p{L}+|trial|task|overtime|shift differential|differential|night shift|lease|rent|revenue|budgetverantwortung|umsatz|finanzierung|zuschuss|zuschüsse|prämie\\p{L}*|empfehlungsprämie|weihnachtsgeld|urlaubsgeld|weiterbildung\\p{L}*|gutschein\\p{L}*|sachbezug\\p{L}*|jobrad|provision|bonuszahlung|budget|prime|chiffre d['’]affaires|levée|titres?[- ]restaurants?|ticket restaurant|mutuelle|valeur|participation|forfait|bono|facturaci[óo]n|financiaci[óo]n|ayuda|presupuesto|premio|fatturato|buoni pasto|vale|aux[íi]lio|or[çc]amento|omzet|budget van|reiskosten\\p{L}*|vakantiegeld|eindejaarsuitkering";
export const NOT_PAY = light(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${NOT_PAY_WORDS})(?!\\p{L})|prämie(?<=(?<![\\p{L}\\p{N}])\\p{L}{6,20})(?!\\p{L})`,
    'giu',
  ),
);

/** What others pay: a statistic, not an offer. */
export const OTHERS_PAY = light(
  /(?<!\p{L})(?:(?:national|nationwide|industry|market) (?:average|median)|prevailing wage|wage records|(?:comparable|similar) (?:roles|positions|jobs) (?:\p{L}+ ){0,4}pay)(?!\p{L})/iu,
);

/** On-target or total earnings: counts only where no base pay is given. */
export const ON_TARGET = light(
  /(?<![\p{L}\p{N}])(?:OTE|O\.T\.E\.?|on[- ]target(?: earnings)?|on[- ]track earnings|total (?:target )?(?:cash )?(?:comp(?:ensation)?|earnings|pay|rewards?|package|remuneration|cash)|total target|target total|total annual (?:comp\p{L}*|cash)|total potential|earning potential up|earnings? potential up|first[- ]year earnings|earn(?:ing)? up to|variable|zielgehalt|zieleinkommen|package global|jahreszielgehalt|total (?:package )?(?:up to|of))(?![\p{L}])/giu,
);

/** Right after the amount: what it was for. Words between are few and known, so "+ bonus" does not match. */
export const AFTER_NOT_PAY = light(
  new RegExp(
    `^[ \\u00a0*]{0,2}(?:(?:in|of|for|as|per|a|an|the|your|our|each|every|annual|annually|monthly|yearly|quarterly|month|year|quarter|\\/ ?(?:month|mo|year|yr|quarter)|USD|EUR|GBP|total|worth|towards?|toward|to|new|signing|sign[- ]?on|personal|professional|one[- ]time|company|taxable|paid|additional)[ \\u00a0]){0,4}(?:${NOT_PAY_WORDS}|\\p{L}{0,14}prämie|(?:de |d['’])?(?:variable|primes?|int[ée]ressement)|variable pay|customi[sz]e|set ?up|spend|use|help|cover|support|usage|user|users|seats?|every (?:month|quarter)|towards|per (?:employee|month (?:for|to|towards)|task|referral|hire|sale|unit|seat|mile|person|user|article|video|word|project|gig)|\\/ ?(?:task|user|seat|article|mile))(?![\\p{L}])`,
    'iu',
  ),
);

/** "+ $10k housing stipend": up to three words that do not begin something new, then a word for a one-off or a perk. */
export const AFTER_PERK = light(
  /^[ \u00a0*]{0,2}(?:(?!plus|and|with|base|salary|or|und|et|y|e|per|an?)\p{L}{1,16}[- ]){0,3}(?:bonus|stipend|allowance|budget|reimbursement|credits?|voucher|grant|funding|commission|fund|gift)(?!\p{L})/iu,
);

/** A job board's own guess, not the employer's words. */
export const ESTIMATE_FIELD =
  /(?:\best\b\.?|estimated?\b(?! base| salary range| annual| pay)|glassdoor est|avg\.?|average|market rate|salary estimate)/i;
/** "£62,303 per year - estimated": right after the amount. */
export const ESTIMATE_AFTER =
  /^\s*(?:(?:per|a) (?:year|annum|month|hour)|\/(?:yr|year|hr|mo))?\s*[-–(]?\s*(?:estimated|est\.|\(?(?:glassdoor|indeed|employer) est|according to (?:payscale|glassdoor|comparably|indeed|levels|salary\.com))/i;
