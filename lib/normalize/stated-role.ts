/** The words that name the role: the title, or the first role in the text where the title names none. */
import { firstOccupation, matchFunction } from './function-index.ts';
import type { Source } from './source.ts';

export interface StatedRole {
  text: string;
  /** Offset of `text` in `Source.text`; null when it is the title. */
  start: number | null;
}

/** How far into the text a role is looked for. */
const REACH = 1500;
/** Words before an occupation that may carry its level. */
const LEAD_IN = 40;
const LEVELLED =
  /\b(intern|internship|trainee|junior|senior|sr|lead|director|manager|head|vp|chief|praktik\w*|werkstudent\w*|ausbildung|stage|stagiaire|alternance)\b/i;

const roles = new WeakMap<Source, StatedRole>();

/**
 * Posts on forums are titled "Company: place" or "Multiple positions"; there the first occupation in the text stands in.
 */
export function statedRole(source: Source): StatedRole {
  let role = roles.get(source);
  if (!role) {
    role = find(source);
    roles.set(source, role);
  }
  return role;
}

function find(source: Source): StatedRole {
  const title = { text: source.title, start: null };
  if (matchFunction(source.title) || LEVELLED.test(source.title)) return title;
  const head = source.text.slice(0, REACH);
  const occupation = firstOccupation(head);
  if (!occupation) return title;
  const from = Math.max(0, occupation.start - LEAD_IN);
  const lead = head.slice(from, occupation.start);
  const cut = Math.max(
    ...['\n', '.', ',', ':', ';', '|', '(', ' - ', ' – ', '•', '* '].map(
      (mark) => lead.lastIndexOf(mark) + mark.length - 1,
    ),
  );
  const start = cut >= 0 ? from + cut + 1 : from;
  return { text: head.slice(start, occupation.end), start };
}
