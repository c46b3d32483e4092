/** What the person does: title first, then the department, then the first role the text names. */
import type { Conflict, JobFunction, Receipt } from '../posting.ts';
import { bodyFunction } from './body-function.ts';
import { foldText } from './fold-text.ts';
import { type FunctionMatch, matchFunction, TRUST } from './function-index.ts';
import type { Found, Source } from './source.ts';
import { statedRole } from './stated-role.ts';
import { tradeOfText } from './trade-of-text.ts';

/**
 * The function, or null when neither title, department nor text names one. A title that only names a domain or a general
 * word ("Coordinator") gives way to the department. `readFunction({ title: 'Pre-sales Consultant' })` → sales.
 */
export function readFunction(source: Source): Found<JobFunction> | null {
  const department = source.raw.department;
  const role = statedRole(source);
  const title = role.start === null ? role.text : source.title;
  const named = role.start === null ? role.match : null;
  const fromTitle = named && firstOfSeveral(settled(named, source), title);
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
  const stated = role.start === null ? null : role.match;
  const open = stated ? null : OPEN_APPLICATION.exec(foldText(source.title));
  if (open) return unnamed('other', open, source);
  const match =
    stated && role.start !== null
      ? { ...stated, start: role.start + stated.start, end: role.start + stated.end }
      : bodyFunction(source);
  const consultant = match ? null : CONSULTANT.exec(foldText(source.title));
  if (consultant) return unnamed('operations', consultant, source);
  if (!match) return null;
  const { start, end } = match;
  const quote = source.text.slice(start, end);
  return found(match, { field: 'function', origin: 'text', source: null, quote, start, end });
}

/** A posting for no role in particular. */
const OPEN_APPLICATION =
  /\b(?:talent (?:pool|network|community|bank|exchange)|(?:general|open|spontaneous|speculative|unsolicited|prospective|prospect) (?:application|interest|submission)|initiativ\w*bewerbung|candidature (?:spontanee|libre)|candidatura (?:espontanea|spontanea)|open sollicitatie|spontanansokan|future (?:roles?|jobs?|opportunit\w+|openings?|consideration)|banco de talentos|resume bank|general interest|don'?t see (?:a|the|your)|initiative application|talentpool)\b/;
/** A consultant of whom nothing more is said advises businesses. */
const CONSULTANT =
  /\b(?:consultants?|consulting|berater(?:in)?|unternehmensberat\w+|consulente|consultora?)\b/;

function unnamed(value: JobFunction, words: RegExpExecArray, source: Source): Found<JobFunction> {
  const quote = source.title.slice(words.index, words.index + words[0].length);
  return {
    value,
    receipt: { field: 'function', origin: 'title', source: null, quote, start: null, end: null },
  };
}

/** "Backend + Data Engineer", "Full Stack / Applied AI Engineer": the first of two trades under one word for the person. */
const SOFTWARE_FIRST =
  /(?:^|[:|])\s*(?:(?:senior|sr\.?|junior|lead|staff|principal|founding) )*(?:back-?end|front-?end|full[- ]?stack|mobile|ios|android|web|platform) ?[/+&] (?=[^,|:]*\b(?:engineers?|developers?)\b)/i;

function firstOfSeveral(match: FunctionMatch, title: string): FunctionMatch {
  return match.function === 'data' && SOFTWARE_FIRST.test(title)
    ? { ...match, function: 'engineering' }
    : match;
}

/** A title that software and hardware share goes by what the text speaks of. */
function settled(match: FunctionMatch, source: Source): FunctionMatch {
  const plain = match.trust === TRUST.general && match.function === 'engineering' && match.yields !== 'all';
  const trade = match.swings || plain ? tradeOfText(source, plain) : null;
  return trade ? { ...match, function: trade } : match;
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
