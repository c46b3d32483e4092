const remembered: Map<string, unknown>[] = [];

/** Forgets what was asked before. For measurements: a board that nobody has read is new in every word. */
export function forgetAll(): void {
  for (const answers of remembered) answers.clear();
}

/**
 * A function that remembers its answers. For look-ups that many postings ask in the same words (place texts, titles' parts). The
 * function must be pure and its answers must not be changed by those who get them. After `most` different questions it forgets
 * them all, so memory stays bounded.
 */
export function remember<T>(most: number, ask: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  remembered.push(answers);
  return (question) => {
    let answer = answers.get(question);
    if (answer === undefined && !answers.has(question)) {
      answer = ask(question);
      if (answers.size >= most) answers.clear();
      answers.set(question, answer);
    }
    return answer as T;
  };
}
