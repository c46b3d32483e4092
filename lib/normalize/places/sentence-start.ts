/** Where the sentence or line that holds offset `at` begins, no more than `reach` before it. */
export function sentenceStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  for (let start = at; start > from; start--) {
    const last = text[start - 1];
    if (last === '\n' || (last === ' ' && text[start - 2] === '.')) return start;
  }
  return from;
}
