/** How sources name employment types, folded (no case, no accents), as alternatives of a regular expression. */
import type { EmploymentType } from '../../posting.ts';

/** Words of a structured field or of a label's value ("Job type: …"), in order: the first that matches decides. */
export const FIELD_WORDS: [RegExp, EmploymentType][] = [
  [
    /\bintern(ship)?s?\b|praktik|stagiaire|\bstage\b|\bstagi?ista\b|tirocini|becari|practicas|\bstaz|praktyk|인턴|インターン|实习|\bestagi|co-?op\b/,
    'INTERN',
  ],
  [
    /fixed[ -]?(?:term|time)|\bftc\b|\bcdd\b|(?<!un)befrist|maternity|elternzeit|vikari|umowa na czas|계약직|契約社員/,
    'TEMPORARY',
  ],
  [/volunt(eer|ari)|benevol|ehrenamt|vrijwillig/, 'VOLUNTEER'],
  [/per[ _-]?diem|\bprn\b/, 'PER_DIEM'],
  [
    /freelanc|\bcontract(or|ors|ing)?\b|independent|self[ -]?employed|\b1099\b|\bb2b\b|\bc2c\b|corp[ -]to[ -]corp|autonomo|prestataire|\bzzp\b|freiberuf|libero professionista|partita iva|\bpj\b|consultant contract|subcontract|contratista|umowa (?:zlecenie|o dzielo)|業務委託/,
    'CONTRACTOR',
  ],
  [
    /\btemp(orary|oral|oraire|oraneo|orario|orario)?\b|seasonal|saison|tempo determinato|\binterim|zeitarbeit|tijdelijk|temporada|determinado|uitzend|sasong|midlertidig/,
    'TEMPORARY',
  ],
  [
    /part[ _-]?time|teilzeit|temps partiel|tempo parcial|parttime|deeltijd|tempo parziale|media jornada|jornada parcial|meio periodo|minijob|werkstudent|working student|mini-job|partiel|deltid|niepelny|czesc etatu|アルバイト|兼职/,
    'PART_TIME',
  ],
  [
    /full[ _-]?time|full[ -]or[ -]part[ -]time|vollzeit|temps plein|tempo integral|tiempo completo|jornada completa|fulltime|voltijd|tempo pieno|\bcdi\b|festanstellung|regular|\bclt\b|heltid|fuldtid|pelny (?:etat|wymiar)|正社員|全职|\bsalaried\b|efetivo|\b100 ?%/,
    'FULL_TIME',
  ],
];
