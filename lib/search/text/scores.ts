/**
 * How well a posting fits a text: one integer, a sum, the same in both engines. Each required term in the title counts `title`
 * and `head`; one in technologies, places or company counts `head`; each sign that the title says it just so (closeness.ts)
 * counts `close`; where not all terms are required, each that is there at all counts `matched` first. With at most 16 terms
 * no lower count reaches a higher one. Equals are ordered by freshness.
 */
export const scores = { head: 1, close: 100, title: 10_000, matched: 1_000_000 } as const;
