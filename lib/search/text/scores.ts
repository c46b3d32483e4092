/**
 * How well a posting fits a text: one integer, the sum over the required terms, the same in both engines. A term in the
 * title counts `title` and `head`, one in technologies, places or company `head`; where not all terms are required, each that
 * is there at all counts `matched` first. With at most 16 terms no lower count reaches a higher one. Equals are ordered by
 * freshness.
 */
export const scores = { head: 1, title: 100, matched: 10_000 } as const;
