/**
 * Words of a location text that name no place. All are matched in folded-case text of bounded length, without nested
 * quantifiers.
 */
const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';

/** How the work is done ("Fully remote", "Hybrid", "On-site"), with the small words that hang on it. */
export const WORKPLACE_WORDS = new RegExp(
  `${B}(?:100 ?% |fully[ -]|full[ -]|completely[ -]|primarily[ -]|mostly[ -])?(?:remotely|remoto|remota|remote|hybride?|híbrid[oa]|hibrid[oa]|ibrid[oa]|hybryd\\w*|on[- ]?site|in[- ](?:the[- ])?office|in[- ]person|home[- ]?office|homeoffice|home[- ]?based|work(?:ing)? from home|work(?:ing)? from anywhere|wfh|wfa|telecommut(?:e|ing)|telework|télétravail|teletrabajo|teletrabalho|telelavoro|thuiswerken|smart working|presencial|présentiel|vor ort|virtual|distributed)(?:[- ](?:friendly|first|only|eligible|ok|optional|possible|work|working|position|role|opportunity|flexible|job|available|considered|preferred|allowed|based|candidates?))?${E}`,
  'giu',
);

/** "3 days", "2-3 days a week": how often, not where. */
export const OFFICE_DAYS =
  /(?<![\p{L}\p{N}-])\d(?:\s?[-–]\s?\d)?\+?\s?(?:x|days?)(?:\s?(?:a|per|\/|each)\s?(?:week|wk))?(?: on-?site)?(?![\p{L}\p{N}])/giu;

/** Office words, list words and other furniture. */
export const FURNITURE_WORDS = new RegExp(
  `${B}(?:head ?offices?|headquarters?|headquartered|hq\\d?|offices?|warehouse|(?:tech )?hubs?|campus|site|corporate|metropolitan|metroplex|metro|area|region|county|(?:\\d{1,2}(?:er|e|ème|eme|º)? )?arrondissement|district|province|prefecture|based|located|positions?|roles?|local|only|preferred|multiple|various|several|many|locations?|cities|countries|city of|city centre|city center|downtown|central|inner city|near|nearby|surroundings?|und umgebung|umgebung|großraum|grossraum|raum|bei|standort|büro|oficina|bureau|kantoor|ufficio|sede|escritório|any|all areas|all|eligible|candidates?|residents?|within|nationwide|national|throughout|across|full[- ]?time|part[- ]?time|contract|permanent|flexible|travel|required|friendly|optional|open to|or nearby|and nearby|home|en|in|from|the|of|at|to|with|us citizens?|time ?zones?|timezones?|hours|est|pst|cet|gmt|utc|anywhere|other|lead|team|global office|main|principal|state of|province of|greater|territory|shi)${E}`,
  'giu',
);

/** A postal address line, not the name of a place: streets hold city names ("San Pedro Ave"). */
export const STREET = new RegExp(
  `${B}(?:st|street|ave|avenue|blvd|boulevard|road|rd|hwy|highway|pkwy|parkway|drive|dr|lane|ln|suite|ste|floor|fl|room|bldg|building|str|rue|via|calle|carrer|avenida|av|platz|weg|allee|gasse|laan|straat|plaza|square|sq|quay|wharf road|mall|p\\.? ?o\\.? box)${E}|straße|strasse|straat${E}`,
  'iu',
);

/** ZIP codes, Canadian and British postcodes. */
export const POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu;

/** Ordinary words that are also towns; alone they name no place. */
export const NOT_A_PLACE: ReadonlySet<string> = new Set(
  'remote hybrid office home mobile reading nice best split sale orange enterprise university bay march page date van same young most industry commerce normal male buy as of man central corporate front back full stack data java go rust python scala product design lead senior junior staff may august june april date normal union liberty hope success progress opportunity independence media price mission ideal bath bar time true new old general academy parks plus ready sun moon star rapid superior eagle imperial unity story gold silver global field bright many various one both all our your any other hub headquarters team north south east west center centre downtown street square college hill park lake river beach wood green spring summer winter fall price pay salary bonus visa english german french spanish dutch italian portuguese apply contact about role company location full-time contract intern internship northern southern eastern western central highland highlands nord sud est ouest ost sued norte sur este oeste centro coast county state country world european north-east north-west south-east south-west middle upper lower northeast northwest southeast southwest can than manage talent fully made change come shaping hard along post welcome act save mentor deal lot much auch abo un friendly peer magna economy send city store para gap hit tapping landing officer goes prospect fleet worth oral humble greenfield sparks holiday una tune par lens lend reserve dig grad ob alliance grants casino golden retreat gateway paramount pool maritime hook celebration indie ans lakes evergreen pop ii police largo mold battle antique dent justice halfway marks globe federal pace um como gay boom taylor allen plaisir enger starke storm victory freedom harmony unity discovery summit vision direct social technology'.split(
    ' ',
  ),
);

/** A bracket or chunk that ends like a street. */
export const STREET_END =
  /(?:\s|^)(?:st|street|ave|avenue|blvd|boulevard|rd|road|hwy|highway|dr|drive|lane|pkwy|way)\.?$/i;

/** "ET/CT/MT", "PST, EST": time zones, though CT and MT are states too. */
export const TIME_ZONES =
  /(?<![\p{L}\p{N}])(?:[ECMP][SDE]?T(?:\s?[/,&+-]\s?[ECMP][SDE]?T)+|ET|[ECMP][SD]T|CE?ST|CET|GMT|UTC|AEST|BST|(?:Pacific|Eastern|Central|Mountain|European)(?: standard| daylight)? (?:time|hours)(?: ?zones?)?)(?:\s?[±+-]\s?\d{1,2}h?)?(?![\p{L}\p{N}])/gu;
