/** The words of the texts: frequent ones of real adverts, and pronounceable made-up ones for the long tail. */
import { type Chance, chance } from './random.ts';

const onsets =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w z'.split(
    ' ',
  );
const vowels = 'a e i o u ai ea ee ie oa oo ou'.split(' ');
const codas = [
  '',
  '',
  '',
  'b',
  'ck',
  'd',
  'f',
  'l',
  'll',
  'm',
  'n',
  'nd',
  'ng',
  'nt',
  'p',
  'r',
  'rd',
  'rk',
  's',
  'ss',
  'st',
  't',
  'th',
  'x',
];

/** "strend", "quoaling", "mibber": two or three syllables. */
function makeWord(by: Chance): string {
  const syllables = by.happens(0.65) ? 2 : 3;
  let word = '';
  for (let i = 0; i < syllables; i++)
    word += by.pick(onsets) + by.pick(vowels) + (i === syllables - 1 ? by.pick(codas) : '');
  return word;
}

/** So many different words. */
export function makeWords(count: number, seed: number): string[] {
  const by = chance(seed);
  const words = new Set<string>();
  while (words.size < count) words.add(makeWord(by));
  return [...words];
}

export const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const stopWords: Record<string, string[]> = {
  en: 'the and to of in a with for our you we is are on will as your an be or that this by from at have their all'.split(
    ' ',
  ),
  de: 'und die der in mit zu den von für wir sie das im auf ist ein eine als bei dem des sich nicht werden aus'.split(
    ' ',
  ),
  fr: 'de et la les des le en vous à du dans un pour une nous avec sur est au par que qui ce plus nos'.split(
    ' ',
  ),
  es: 'de y la en el los con para que un las una por del se su al es como más nuestro equipo lo este'.split(
    ' ',
  ),
};

export const businessWords =
  'experience team work business customers support development skills management ability environment company role years knowledge strong opportunity services people including new requirements communication working products projects solutions clients technology training quality growth design systems required position benefits degree help build provide process understanding related data responsible ensure best performance preferred time lead senior manage operations teams candidates excellent problem solving industry global world leading innovative culture develop deliver collaborate maintain create drive improve learn join passionate successful equivalent bachelor minimum qualifications responsibilities duties health insurance paid vacation dental vision retirement equity bonus salary competitive flexible schedule remote office location travel safety compliance standards policies procedures reports analysis research planning strategy marketing sales finance product software hardware platform cloud security network infrastructure testing code review agile scrum stakeholders leadership mentoring coaching written verbal language detail oriented fast motivated independently initiative creative critical thinking decision deadlines priorities patient care clinical students classroom store inventory warehouse equipment vehicle license background check equal employer race color religion gender orientation identity national origin age disability veteran status protected law accommodation apply resume interview hiring immediately start full part contract temporary permanent shift weekend evening hourly annual range depending manager engineer nurse specialist associate analyst'.split(
    ' ',
  );
