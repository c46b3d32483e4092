/** How sources name employment types, folded (no case, no accents), as alternatives of a regular expression. */
import type { EmploymentType } from '../../posting.ts';

/** Words of a structured field or of a label's value ("Job type: …"), in order: the first that matches decides. */
export const FIELD_WORDS: [RegExp, EmploymentType][] = [
  [
    /\bintern(ship)?s?\b|praktik|stagiaire|\bstage\b|\bstagi?ista\b|tirocini|becari|practicas|\bestagi|co-?op\b/,
    'INTERN',
  ],
  [/volunt(eer|ari)|benevol|ehrenamt|vrijwillig/, 'VOLUNTEER'],
  [/per[ _-]?diem|\bprn\b/, 'PER_DIEM'],
  [
    /freelanc|\bcontract(or|ors|ing)?\b|independent|self[ -]?employed|\b1099\b|\bb2b\b|\bc2c\b|corp[ -]to[ -]corp|autonomo|prestataire|\bzzp\b|freiberuf|libero professionista|partita iva|\bpj\b|consultant contract|subcontract/,
    'CONTRACTOR',
  ],
  [
    /\btemp(orary|oral|oraire|oraneo|orario|orario)?\b|fixed[ _-]?term|\bcdd\b|befrist|seasonal|saison|\bftc\b|tempo determinato|\binterim|maternity|zeitarbeit|tijdelijk|temporada|determinado|elternzeit|uitzend/,
    'TEMPORARY',
  ],
  [
    /part[ _-]?time|teilzeit|temps partiel|tempo parcial|parttime|deeltijd|tempo parziale|media jornada|jornada parcial|meio periodo|minijob|werkstudent|working student|mini-job|partiel/,
    'PART_TIME',
  ],
  [
    /full[ _-]?time|vollzeit|temps plein|tempo integral|tiempo completo|jornada completa|fulltime|voltijd|tempo pieno|permanent|\bcdi\b|festanstellung|unbefristet|regular|\bclt\b|indefinido|indeterminato|vast(e)?\b|\bsalaried\b|efetivo|\b100 ?%/,
    'FULL_TIME',
  ],
];
