/** What a reader may say is wrong with a posting, and how it reads. */
export const REPORT_KINDS = {
  expired: 'It is no longer open',
  scam: 'It is a scam, or asks for money or private data',
  'wrong-facts': 'A fact is wrong: pay, place, workplace …',
  duplicate: 'It is listed twice',
  discriminates: 'It discriminates, or asks for what the law forbids',
  other: 'Something else',
} as const;

export type ReportKind = keyof typeof REPORT_KINDS;
