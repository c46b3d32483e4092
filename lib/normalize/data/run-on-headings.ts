/**
 * Headings as they stand inside a text that lost its lines ("… grow with us. What You'll Do Build the …"). Only wordings
 * that are hardly ever part of a sentence. The first list may stand anywhere, the second only after a sentence's end.
 */

export const TELLING_PHRASES: readonly string[] = [
  "About (?:Us|You|the (?:Role|Company|Job|Position|Team|Opportunity|Client))|Who (?:We|You) Are|What (?:You'll|You Will|You’ll) (?:Do|Be Doing|Bring|Need|Have|Get|Own)|What (?:We're|We’re|We Are) Looking For|What We Offer|Why (?:Join Us|Work With Us|You'll Love)|(?:Role|Position|Job) (?:Overview|Summary|Description|Responsibilities|Purpose|Requirements)|(?:Key|Core|Primary|Main|Essential) (?:Responsibilities|Duties|Requirements|Skills|Qualifications)|Duties (?:and|&) Responsibilities|Roles? (?:and|&) Responsibilities|(?:Required|Preferred|Minimum|Basic|Desired|Additional|Ideal) (?:Qualifications|Skills|Experience|Requirements|Candidate Profile)|Qualifications (?:and|&) (?:Skills|Experience|Requirements)|Skills (?:and|&) (?:Experience|Qualifications)|Nice[- ]to[- ]Haves?|Must[- ]Haves?|Bonus Points|Benefits (?:and|&) Perks|Perks (?:and|&) Benefits|Compensation (?:and|&) Benefits|How to Apply|Equal Opportunity Employer|Your (?:Responsibilities|Profile|Role|Mission|Impact)|Our (?:Offer|Mission|Values)",
  '(?:Deine|Ihre) (?:Aufgaben|Rolle|Qualifikationen|Benefits|Vorteile)|(?:Dein|Ihr|Unser) (?:Profil|Angebot)|Das bringst [Dd]u mit|Das bringen Sie mit|Das erwartet [Dd]ich|Was [Dd]ich erwartet|(?:Was|Das) (?:wir bieten|bieten wir)(?: (?:dir|Dir|Ihnen))?|Wir bieten(?: (?:dir|Dir|Ihnen))?|Über uns|Die Rolle',
  '(?:Vos|Tes) missions|Profil recherché|(?:Votre|Ton) profil|À propos de nous|Ce que nous offrons|(?:Acerca|Sobre) (?:de )?[Nn]osotros|Acerca del [Cc]liente|Sobre el (?:puesto|rol)|(?:Lo que|Qué) ofrecemos|Over ons|Wat ga je doen|Wat (?:wij|we) bieden|Jouw profiel|Sobre a (?:empresa|vaga)|O que oferecemos|Chi siamo|Cosa offriamo',
];

export const PLAIN_WORDS: readonly string[] = [
  'Responsibilities|Requirements|Qualifications|Benefits|Perks|Skills|Duties|The Role|The Company|Compensation|Description|Overview',
  'Aufgaben|Tätigkeiten|Anforderungen|Qualifikation(?:en)?|Profil|Voraussetzungen|Bewerbung|Missions|Avantages|Responsabilidades|Funciones|Requisitos|Ofrecemos|Beneficios|Taken|Functie-eisen|Responsabilità|Requisiti',
];
