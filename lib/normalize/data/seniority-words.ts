/** Words of a title that carry a level, in seven languages; folded (no case, no accents). */
import type { Seniority } from '../../posting.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** One word, one level. The order of the table does not matter; `NOT_A_LEVEL` and `INDIVIDUAL` take some back. */
export const LEVEL_WORDS: Record<Seniority, string[]> = {
  intern:
    words(`intern interns internship internships praktikum praktikant praktikantin praktikanten pflichtpraktikum pflichtpraktikant pflichtpraktikantin
    schulerpraktikum praxissemester werkstudent werkstudentin werkstudenten werkstudierende werkstudierender werkstudententatigkeit
    stagiaire stagiaires stagiair stage stages afstudeerstage meewerkstage stageplaats stagista stagisti tirocinio tirocinante
    becario becaria becarios beca practicas practicante pasante estagio estagiario estagiaria hiwi diplomand masterand masterandin
    externship externships stazysta stazystka praktykant praktykantka larling
    bachelorand bachelorandin abschlussarbeit abschlusarbeit bachelorarbeit masterarbeit diplomarbeit`),
  entry:
    words(`trainee trainees traineeship graduate graduates apprentice apprentices apprenticeship auszubildende auszubildender
    azubi azubis ausbildung ausbildungsplatz volontar volontarin volontariat alternance alternant alternante alternants apprenti
    apprentie apprentissage aprendiz apprendista apprendistato leerling berufseinsteiger berufseinsteigerin berufsanfanger
    absolvent absolventin absolventen hochschulabsolvent starter debutant recien neolaureato neolaureati fresher freshers`),
  junior: words('junior jr juniors jnr juniorentwickler mlodszy mlodsza'),
  mid: words(
    'mid midlevel midweight middleweight intermediate medior mediors confirme confirmee pleno semisenior ssr',
  ),
  senior: words('senior sr snr seniors senioren seniorentwickler experimente experimentee starszy starsza'),
  staff: words('staff'),
  principal: words('principal'),
  lead: words(`lead leads leader teamlead techlead teamleiter teamleiterin teamleitung gruppenleiter gruppenleiterin
    gruppenleitung schichtleiter schichtleiterin schichtleitung vorarbeiter vorarbeiterin teamleider ploegleider teamchef
    teamledare gruppledare skiftledare teamleder brygadzista teamcoordinator capoturno capoarea capoteam capogruppo`),
  manager:
    words(`manager managers mgr managerin gerente gerenta gestor gestora encargado encargada responsable responsabile jefe
    jefa chef cheffe supervisor supervisorin abteilungsleiter abteilungsleiterin abteilungsleitung filialleiter
    filialleiterin filialleitung marktleiter marktleiterin storeleiter betriebsleiter betriebsleiterin betriebsleitung
    fuhrparkleiter fuhrparkleiterin kuchenleiter kuchenleiterin stationsleiter stationsleiterin werkleiter werksleiter werkstattleiter produktionsleiter produktionsleiterin niederlassungsleiter standortleiter standortleiterin
    standortleitung lagerleiter logistikleiter vertriebsleiter vertriebsleiterin gebietsleiter regionalleiter restaurantleiter
    hotelmanager serviceleiter fertigungsleiter montageleiter kitaleitung pflegedienstleitung einrichtungsleitung
    gerant gerante cogerant cogerante superviseur superviseuse superviseure supervisora kierownik kierowniczka menedzer butikschef restaurangchef forsaljningschef saljchef ekonomichef
    marknadschef platschef personalchef produktionschef driftchef enhetschef avdelningschef verksamhetschef salgschef afdelingsleder butiksleder avdelingsleder
    utvecklingschef kundtjanstchef lagerchef bedrijfsleider afdelingsmanager filiaalmanager vestigingsmanager capo`),
  director:
    words(`director directors directeur directrice direktor direktorin directora direttore direttrice diretor diretora
    bereichsleiter bereichsleiterin bereichsleitung hauptabteilungsleiter leiter leiterin leitung hoofd dyrektor dyrektorka direktør`),
  vp: words('vp svp evp avp rvp gvp'),
  executive:
    words(`ceo cto cfo coo cmo cpo cio ciso cro chro cco cdo cso clo caio cxo founder cofounder founders president
    presidente presidentin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung vorstand fondateur fondatrice cofondateur
    fundador fundadora cofundador oprichter fondatore socio pdg`),
};

/** Several words, one level. */
export const LEVEL_PHRASES: [string, Seniority][] = [
  ['working student', 'intern'],
  ['student worker', 'intern'],
  ['student assistant', 'intern'],
  ['co op', 'intern'],
  ['coop student', 'intern'],
  ['summer analyst', 'intern'],
  ['summer internship', 'intern'],
  ['summer associate', 'intern'],
  ['studentische hilfskraft', 'intern'],
  ['studentischer mitarbeiter', 'intern'],
  ['studentische mitarbeiterin', 'intern'],
  ['studentische aushilfe', 'intern'],
  ['stage fin etudes', 'intern'],
  ['placement student', 'intern'],
  ['industrial placement', 'intern'],
  ['placement year', 'intern'],
  ['year in industry', 'intern'],
  ['year industry', 'intern'],
  ['new grad', 'entry'],
  ['school leaver', 'entry'],
  ['school leavers', 'entry'],
  ['new grads', 'entry'],
  ['new graduate', 'entry'],
  ['recent graduate', 'entry'],
  ['university grad', 'entry'],
  ['college grad', 'entry'],
  ['grad scheme', 'entry'],
  ['grad program', 'entry'],
  ['entry level', 'entry'],
  ['early career', 'entry'],
  ['early careers', 'entry'],
  ['early talent', 'entry'],
  ['duales studium', 'entry'],
  ['dualer student', 'entry'],
  ['duale studentin', 'entry'],
  ['recem formado', 'entry'],
  ['manager in training', 'entry'],
  ['mid level', 'mid'],
  ['mid weight', 'mid'],
  ['semi senior', 'mid'],
  ['team lead', 'lead'],
  ['team leader', 'lead'],
  ['chef equipe', 'lead'],
  ['cheffe equipe', 'lead'],
  ['jefe equipo', 'lead'],
  ['lider equipo', 'lead'],
  ['capo squadra', 'lead'],
  ['capo turno', 'lead'],
  ['lider tecnico', 'lead'],
  ['lider tecnica', 'lead'],
  ['vice president', 'vp'],
  ['vice presidente', 'vp'],
  ['vice presidence', 'vp'],
  ['general manager', 'manager'],
  ['group product manager', 'manager'],
  ['managing director', 'executive'],
  ['general director', 'executive'],
  ['directeur general', 'executive'],
  ['directrice generale', 'executive'],
  ['director general', 'executive'],
  ['directora general', 'executive'],
  ['direttore generale', 'executive'],
  ['diretor geral', 'executive'],
  ['amministratore delegato', 'executive'],
];

/** Levels in Japanese, Korean and Chinese titles, which put no blanks between words; the first of the list that is there counts. */
export const UNSPACED_LEVELS: [string, Seniority][] = [
  ['インターン', 'intern'],
  ['인턴', 'intern'],
  ['实习', 'intern'],
  ['實習', 'intern'],
  ['新卒', 'entry'],
  ['应届', 'entry'],
  ['总监', 'director'],
  ['總監', 'director'],
  ['팀장', 'lead'],
  ['リーダー', 'lead'],
  ['组长', 'lead'],
  ['組長', 'lead'],
  ['시니어', 'senior'],
  ['シニア', 'senior'],
  ['高级', 'senior'],
  ['高級', 'senior'],
  ['资深', 'senior'],
  ['資深', 'senior'],
  ['주니어', 'junior'],
  ['ジュニア', 'junior'],
  ['初级', 'junior'],
  ['初級', 'junior'],
];

/** A level word that is something else in this company. `before`/`after`: the neighbouring word. */
export const NOT_A_LEVEL: Record<string, { before?: string[]; after?: string[]; last?: boolean }> = {
  intern: { after: words('program programme manager coordinator recruiter recruitment') },
  internship: { after: words('manager coordinator recruiter') },
  interns: { after: words('manager coordinator') },
  stage: {
    before: words('early late growth seed mid on back center main sound early-stage multi pre'),
    after: words('0 1 2 3 4 manager technician gate hand lighting crew founder company startup'),
  },
  graduate: { after: words('recruiter recruitment admissions school medical students studies') },
  trainee: { after: words('manager coordinator') },
  apprenticeship: { after: words('manager assessor coordinator') },
  starter: { after: words('pack') },
  recien: { after: words('nacidos') },
  senior: {
    after: words('living citizens citizen center centers housing home homes communities community'),
  },
  mid: {
    after: words(
      'south north east enterprise term shift market atlantic day week office funnel west size sized cap',
    ),
  },
  staff: {
    before: words(
      'of chief support kitchen medical technical office warehouse store nursing school bar wait event',
    ),
    after:
      words(`accountant accountants nurse nurses attorney counsel writer pharmacist physician psychiatrist psychologist therapist
      augmentation training development assistant auditor reporter photographer sergeant planner consultant experience`),
    last: true,
  },
  principal: { before: words('assistant vice school deputy elementary'), after: words('dealer trading') },
  lead: {
    after: words(
      'gen generation generator generators qualification qualifier management nurturing conversion acquisition sourcing acid time',
    ),
  },
  leads: { after: words('generation qualification management specialist') },
  leader: { before: words('thought market world') },
  director: { before: words('assistant to') },
  founder: { after: words('associate associates office') },
  founders: { after: words('associate associates office') },
  president: { before: words('vice') },
  chef: {
    after: words('projet produit produits partie cuisine cuisinier rang publicite projets'),
    before: words('sous head pastry commis line private executive sushi pizza junior senior demi'),
  },
  cheffe: { after: words('projet produit produits partie rang') },
  jefe: { after: words('proyecto proyectos producto cocina obra') },
  jefa: { after: words('proyecto proyectos producto cocina obra') },
  capo: { after: words('progetto') },
  gestor: {
    after: words('proyectos projetos cuentas clientes trafico comercial administrativo contas redes'),
  },
  gestora: { after: words('proyectos projetos cuentas clientes comercial administrativo contas') },
};

/**
 * What a manager may manage without managing people or an area: the word before "manager" (or after "manager of").
 * Such a title alone is no level.
 */
export const INDIVIDUAL: ReadonlySet<string> = new Set(
  words(`account accounts product products project projects program programme programs success community communities marketing
    partner partners partnership partnerships alliance alliances channel media brand campaign campaigns growth category content crm
    influencer influencers creator creators event events case cases implementation onboarding client clients customer relationship relationships
    relations renewals renewal delivery experience engagement office workplace executive communications communication pr seo
    affiliate acquisition lifecycle retention social web website ecommerce commerce email digital performance proposal proposals bid bids
    contract contracts vendor vendors supplier suppliers commodity portfolio pricing release change property territory care adoption
    development localization release grants grant knowledge document records configuration vulnerability
    deployment activation studio talent curriculum proyecto proyectos producto productos projeto projetos produto produtos
    progetto prodotto projet projets produit produits projektu produktu cuentas contas compte comptes comunidad comunidade comunicacion
    comunicacao communaute partenariats alliances cobranza trafic traffic paid sem ppc ads advertising launch launches key
    stakeholder sourcing supply generation scrum agile bizdev business technical innovation transformation migration integration`),
);

/** Nouns after which "I", "2" or "III" is a level. */
export const GRADED: ReadonlySet<string> = new Set(
  words(`engineer engineers developer analyst technician tech designer scientist specialist associate representative rep coordinator
    accountant administrator assistant agent recruiter architect consultant advisor adviser operator clerk buyer planner auditor
    controller programmer tester researcher manager producer artist writer editor attorney counsel paralegal supervisor
    nurse therapist officer executive inspector mechanic assembler machinist generalist partner strategist investigator
    examiner underwriter processor adjuster sourcer trainer worker handler level grade sdet swe sde mts staff underwriter
    ingenieur ingeniero analista tecnico desarrollador desenvolvedor engenheiro sviluppatore entwickler lead sre qa
    ae bdr sdr csm pm tpm dev technologist biologist chemist installer driver dispatcher teller banker`),
);
