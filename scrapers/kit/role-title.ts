/** Whether a short text reads like the title of a role. A table of person nouns in the languages boards are written in. */

/** Whole words, or stems (`~`) that take up to six more letters but never `-ing`. Lower case. */
const ROLE_WORDS = `
engineer~ developer~ programmer manager managers director designer~ analyst~ scientist~ architect~ specialist~ consultant~
representative executive associate assistant coordinator administrator technician officer intern internship lead leader head vp
president recruiter accountant controller counsel attorney lawyer paralegal nurse therapist physician teacher tutor driver
operator mechanic electrician machinist welder writer editor producer strategist marketer planner buyer researcher advisor
adviser agent supervisor trainer owner scrum cto cfo ceo coo cmo cpo chief founder cofounder partner steward clerk cashier
trainee apprentice apprenticeship graduate fellow postdoc evangelist advocate tester sre devops bookkeeper auditor underwriter
trader quant actuary chemist biologist physicist statistician librarian pilot barista chef cook waiter host merchandiser
copywriter photographer videographer animator illustrator translator interpreter moderator dispatcher inspector estimator
surveyor planner foreman custodian janitor guard handyman carpenter plumber painter installer fitter
werkstudent~ praktik~ ausbildung~ auszubildende~ mitarbeiter~ leiter~ leitung teamleit~ entwickler~ ingenieur~ berater~ techniker~
sachbearbeit~ kaufmann kauffrau referent~ verkäufer~ fahrer~ monteur~ mechatronik~ assistent~ architekt~ volljurist~ jurist~
développeu~ ingénieur~ responsable chargé chargée stagiaire alternan~ technicien~ conseiller~ téléconseiller~ directeur~
directrice ingeniero~ desarrollador~ gerente técnico técnica jefe jefa analista~ vendedor~ coordinador~ becario
ingegnere sviluppatore responsabile tirocin~ addetto addetta consulente ontwikkelaar medewerker adviseur beheerder
engenheiro~ desenvolvedor~ estagi~ programista inżynier kierownik specjalista utvecklare ingenjör säljare rådgiver udvikler
konsulent kehittäjä asiantuntija`
  .trim()
  .split(/\s+/);

const WHOLE = new Set(ROLE_WORDS.filter((word) => !word.endsWith('~')));
const STEMS = ROLE_WORDS.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
/** `(m/w/d)`, `(f/m/x)`, `(H/F)`, `(all genders)` and the like. */
const GENDER_MARK = /\((?:[a-zäöüx*]{1,3}\s?[/|]\s?){1,3}[a-zäöüx*]{1,3}\)|\b[hf]\/[hf]\b|\ball genders\b/i;
/** `Monitor/a`, `Vendeur/euse`, `Mitarbeiter/in`. */
const GENDER_ENDING = /\p{L}{4}\/(?:a|as|o|in|innen|iva|euse|trice|rice|se|ne)(?!\p{L})/iu;

/**
 * True for `Senior Software Engineer`, `Werkstudent (w/m/d)`; false for `About us`, `See all jobs`.
 *
 * @example isRoleTitle('Head of People') // true
 */
export function isRoleTitle(text: string): boolean {
  const title = text.trim();
  if (title.length < 3 || title.length > 160) return false;
  if (GENDER_MARK.test(title) || GENDER_ENDING.test(title)) return true;
  const words = title.toLowerCase().split(/[^\p{L}\p{N}+#]+/u);
  return words.some((word) => WHOLE.has(word) || STEMS.some((stem) => isForm(word, stem)));
}

function isForm(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length <= stem.length + 6 && !word.endsWith('ing');
}
