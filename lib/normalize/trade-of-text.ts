/** Whether a text speaks of software or of hardware, for the roles that both have ("Design Engineer", "Test Engineer"). */
import type { JobFunction } from '../posting.ts';
import { foldedText } from './fold-text.ts';
import type { Source } from './source.ts';

const SOFTWARE =
  /\b(?:software|python|java|javascript|typescript|react|kubernetes|docker|back-?end|front-?end|apis?|codebase|code|coding|aws|azure|gcp|sql|devops|golang|ci\/cd|microservices|saas|selenium|cypress|playwright|programming|unit tests?|web app\w*|cloud|llms?|git|figma|css)\b/g;
const HARDWARE =
  /\b(?:mechanical|electrical|hardware|cad|solidworks|catia|creo|autocad|pcbs?|manufactur\w+|machin(?:ing|ist)\w*|avionics|propulsion|thermal|hydraulics?|pneumatics?|construction|solder\w*|fabricat\w+|tooling|drawings|gd&t|fixtures|plcs?|scada|fea|weld\w*|piping|semiconductors?|assembly lines?|production lines?|supplier quality|schematics?|oscilloscopes?|maschinenbau|elektrotechnik|fertigung|materials science|lean manufacturing|six sigma|kinematics|sensors|torque|blueprints|factory)\b/g;
/** As much of the text as is weighed. */
const REACH = 6000;
/** So many different words settle the matter. */
const ENOUGH = 3;

/**
 * `engineering`, `hardware`, or null where the text leaves it open. A plain "Engineer" is one of hardware only where the text
 * speaks of hardware `much` more.
 */
export function tradeOfText(source: Source, much: boolean): JobFunction | null {
  const text = foldedText(source).slice(0, REACH);
  const software = distinct(SOFTWARE, text);
  const hardware = distinct(HARDWARE, text);
  if (hardware >= ENOUGH && hardware > (much ? 2 * software : software)) return 'hardware';
  return software >= ENOUGH && software > hardware ? 'engineering' : null;
}

function distinct(words: RegExp, text: string): number {
  return new Set(text.match(words)).size;
}
