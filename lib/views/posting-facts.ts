/** The facts of a posting, each with where it was read, what says otherwise, and what is not said. Pure. */
import { placeName } from '#lib/normalize/place-name.ts';
import type { Conflict, Receipt } from '#lib/posting.ts';
import type { PostingDetailRecord } from '#lib/posting-record.ts';
import { countryName, languageName } from './country-names.ts';
import type { MarkRange } from './description-tree.ts';
import { formatDate } from './format-age.ts';
import { formatPay } from './format-pay.ts';
import { formatWorkplace, formatYears, isNamed } from './format-place.ts';
import {
  educationLabels,
  employmentTypeLabels,
  functionLabels,
  labelOf,
  originLabels,
  seniorityLabels,
  visaLabels,
} from './labels.ts';

/** Where one fact was read. */
export interface SourceMark {
  /** "advert text", "board field “pay”", "title". */
  origin: string;
  quote: string;
  /** The sentence in the description (`#r-pay`), or null where it stands elsewhere. */
  href: string | null;
}

export interface FactRow {
  /** `fact-pay`; the way back from the sentence leads here. */
  id: string;
  label: string;
  value: string;
  /** Further lines: bands of pay by place or level. */
  details: string[];
  /** The parts of the value, where each leads to words of its own (technologies); else empty. */
  parts: { text: string; href: string | null }[];
  marks: SourceMark[];
  /** What another source says instead. */
  conflicts: { value: string; origin: string; quote: string; href: string | null }[];
}

export interface PostingFacts {
  rows: FactRow[];
  /** Labels of what the posting does not say. */
  unstated: string[];
  /** The stretches of the description the rows point to. */
  ranges: MarkRange[];
}

interface Fact {
  label: string;
  /** Fields of `Receipt.field` and `Conflict.field` that belong to this fact. */
  fields: string[];
  value: string | null;
  details?: string[];
  parts?: string[];
  /** Whether silence about it is worth a word. */
  missed: boolean;
}

const maxQuote = 220;

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= maxQuote ? line : `${line.slice(0, maxQuote).replace(/\s+\S*$/, '')} …`;
}

function originOf(receipt: Receipt): string {
  // Words of the text that stand nowhere in it are a recruiter's tag ("#LI-Onsite"), which readers are not shown.
  if (receipt.origin === 'text' && receipt.start === null) return 'recruiter tag';
  const label = labelOf(originLabels, receipt.origin);
  return receipt.source === null ? label : `${label} “${receipt.source}”`;
}

function factsOf(posting: PostingDetailRecord): Fact[] {
  const places = [...new Set(posting.places.filter(isNamed).map(placeName))];
  const bands = posting.payBands.length > 1 ? posting.payBands : [];
  return [
    {
      label: 'Pay',
      fields: ['pay'],
      value: posting.pay === null ? null : formatPay(posting.pay),
      details: bands.map((band) => [band.label, formatPay(band)].filter(Boolean).join(': ')),
      missed: true,
    },
    {
      label: 'Workplace',
      fields: ['workplace', 'officeDays', 'remoteWithin', 'remoteLimits'],
      value:
        posting.workplace === null
          ? null
          : formatWorkplace(
              posting.workplace,
              posting.officeDays,
              posting.remoteWithin,
              posting.remoteLimits,
            ),
      details: posting.remoteWithin.length > 4 ? [posting.remoteWithin.map(countryName).join(', ')] : [],
      missed: true,
    },
    {
      label: 'Place',
      fields: ['places'],
      value: places.length > 0 ? places.join(' / ') : null,
      missed: true,
    },
    {
      label: 'Experience',
      fields: ['yearsMin'],
      value: posting.yearsMin === null ? null : formatYears(posting.yearsMin),
      missed: true,
    },
    {
      label: 'Level',
      fields: ['seniority'],
      value: posting.seniority === null ? null : labelOf(seniorityLabels, posting.seniority),
      missed: true,
    },
    {
      label: 'Degree',
      fields: ['education'],
      value: posting.education === null ? null : labelOf(educationLabels, posting.education),
      missed: true,
    },
    {
      label: 'Visa sponsorship',
      fields: ['visa'],
      value: posting.visa === null ? null : labelOf(visaLabels, posting.visa),
      missed: true,
    },
    {
      label: 'Employment',
      fields: ['employmentType'],
      value: posting.employmentType === null ? null : labelOf(employmentTypeLabels, posting.employmentType),
      missed: true,
    },
    {
      label: 'Closing date',
      fields: ['validThrough'],
      value: posting.validThrough === null ? null : formatDate(posting.validThrough),
      missed: true,
    },
    {
      label: 'Date posted',
      fields: ['postedAt'],
      value: posting.postedAt === null ? null : `${formatDate(posting.postedAt)}, says the employer`,
      missed: true,
    },
    {
      label: 'Technologies',
      fields: ['technologies'],
      value: posting.technologies.length > 0 ? posting.technologies.join(', ') : null,
      parts: posting.technologies,
      missed: false,
    },
    {
      label: 'Function',
      fields: ['function'],
      value: posting.function === null ? null : labelOf(functionLabels, posting.function),
      missed: false,
    },
    { label: 'Department', fields: ['department'], value: posting.department, missed: false },
    {
      label: 'Language',
      fields: ['language'],
      value: posting.language === null || posting.language === 'en' ? null : languageName(posting.language),
      missed: false,
    },
    { label: 'Requisition', fields: ['requisitionId'], value: posting.requisitionId, missed: false },
  ];
}

/** Facts in the order in which they matter to a reader. Only receipts that match the text become marks in it. */
export function toPostingFacts(posting: PostingDetailRecord): PostingFacts {
  const rows: FactRow[] = [];
  const unstated: string[] = [];
  const ranges: MarkRange[] = [];
  for (const fact of factsOf(posting)) {
    const key = fact.fields[0] ?? fact.label;
    if (fact.value === null) {
      if (fact.missed) unstated.push(fact.label);
      continue;
    }
    const factId = `fact-${key}`;
    const hrefOf = (receipt: Receipt): string | null => {
      const { origin, start, end, quote } = receipt;
      if (origin !== 'text' || start === null || end === null || end <= start) return null;
      if (posting.descriptionText.slice(start, end) !== quote) return null;
      const same = ranges.find(
        (range) => range.factId === factId && range.start === start && range.end === end,
      );
      if (same !== undefined) return `#${same.id}`;
      const count = ranges.filter((range) => range.factId === factId).length;
      const id = count === 0 ? `r-${key}` : `r-${key}-${count + 1}`;
      ranges.push({ id, factId, label: fact.label.toLowerCase(), start, end });
      return `#${id}`;
    };
    const receipts = posting.receipts.filter((receipt) => fact.fields.includes(receipt.field));
    // A dozen names with a dozen quotes that repeat them: each name is its own way to its words.
    const parts = (fact.parts ?? []).map((text, index) => {
      const receipt =
        receipts.find(({ quote }) => quote.toLowerCase() === text.toLowerCase()) ??
        (receipts.length === fact.parts?.length ? receipts[index] : undefined);
      return { text, href: receipt === undefined ? null : hrefOf(receipt) };
    });
    rows.push({
      id: factId,
      label: fact.label,
      value: fact.value,
      details: fact.details ?? [],
      parts,
      marks:
        parts.length > 0
          ? []
          : receipts.map((receipt) => ({
              origin: originOf(receipt),
              quote: shorten(receipt.quote),
              href: hrefOf(receipt),
            })),
      conflicts: posting.conflicts
        .filter((conflict) => fact.fields.includes(conflict.field))
        .map((conflict) => toConflict(conflict, hrefOf(conflict.receipt))),
    });
  }
  return { rows, unstated, ranges };
}

function toConflict({ field, value, receipt }: Conflict, href: string | null): FactRow['conflicts'][number] {
  const readable =
    field === 'workplace' && (value === 'onsite' || value === 'hybrid' || value === 'remote')
      ? formatWorkplace(value, null, [])
      : value;
  return { value: readable, origin: originOf(receipt), quote: shorten(receipt.quote), href };
}
