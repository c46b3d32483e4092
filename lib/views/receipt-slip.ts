/** One role's strongest facts on a small slip, each with its sentence; shown on the front page as what this site is about. */
import type { PostingDetail } from './posting-detail.ts';

export interface ReceiptSlip {
  title: string;
  company: string;
  href: string;
  rows: { label: string; value: string; origin: string; quote: string; href: string }[];
}

const rowsShown = 4;

/** The first four facts that have a source to show; null when fewer than two have. */
export function toReceiptSlip(detail: PostingDetail): ReceiptSlip | null {
  const rows = detail.facts.flatMap((fact) => {
    const mark = fact.marks.find((one) => one.href !== null) ?? fact.marks[0];
    if (mark === undefined) return [];
    return [
      {
        label: fact.label,
        value: fact.value,
        origin: mark.origin,
        quote: mark.quote,
        href: `${detail.canonical}${mark.href ?? `#${fact.id}`}`,
      },
    ];
  });
  if (rows.length < 2) return null;
  return {
    title: detail.title,
    company: detail.company.name,
    href: detail.canonical,
    rows: rows.slice(0, rowsShown),
  };
}
