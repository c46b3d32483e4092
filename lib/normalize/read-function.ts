/** What the person does: title first, then the department, then the first role the text names. */
import type { Conflict, JobFunction, Receipt } from '../posting.ts';
import { bodyFunction } from './body-function.ts';
import { type FunctionMatch, matchFunction, TRUST } from './function-index.ts';
import type { Found, Source } from './source.ts';
import { statedRole } from './stated-role.ts';

/**
 * The function, or null when neither title, department nor text names one. A title that only names a domain or a general
 * word ("Coordinator") gives way to the department. `readFunction({ title: 'Pre-sales Consultant' })` → sales.
 */
export function readFunction(source: Source): Found<JobFunction> | null {
  const department = source.raw.department;
  const role = statedRole(source);
  const title = role.start === null ? role.text : source.title;
  const fromTitle = role.start === null ? matchFunction(title) : null;
  if (fromTitle && fromTitle.trust >= TRUST.domain) return found(fromTitle, titleReceipt(title, fromTitle));
  const fromDepartment = department ? matchFunction(department) : null;
  if (department && fromDepartment) {
    const receipt: Receipt = {
      field: 'function',
      origin: source.raw.origin,
      source: 'department',
      quote: department.slice(fromDepartment.start, fromDepartment.end),
      start: null,
      end: null,
    };
    if (!fromTitle) return found(fromDepartment, receipt);
    const may =
      fromTitle.yields === undefined ||
      fromTitle.yields === 'all' ||
      fromTitle.yields.includes(fromDepartment.function);
    if (fromTitle.function !== fromDepartment.function && fromDepartment.trust > TRUST.general && may) {
      const conflict: Conflict = {
        field: 'function',
        value: fromTitle.function,
        receipt: titleReceipt(title, fromTitle),
      };
      return { ...found(fromDepartment, receipt), conflicts: [conflict] };
    }
  }
  if (fromTitle) return found(fromTitle, titleReceipt(title, fromTitle));
  const stated = role.start === null ? null : matchFunction(role.text);
  const match =
    stated && role.start !== null
      ? { ...stated, start: role.start + stated.start, end: role.start + stated.end }
      : bodyFunction(source);
  if (!match) return null;
  const { start, end } = match;
  const quote = source.text.slice(start, end);
  return found(match, { field: 'function', origin: 'text', source: null, quote, start, end });
}

const found = (match: FunctionMatch, receipt: Receipt): Found<JobFunction> => ({
  value: match.function,
  receipt,
});

const titleReceipt = (title: string, match: FunctionMatch): Receipt => ({
  field: 'function',
  origin: 'title',
  source: null,
  quote: title.slice(match.start, match.end),
  start: null,
  end: null,
});
