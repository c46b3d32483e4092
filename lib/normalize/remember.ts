/**
 * A function that remembers its answers. For look-ups that many postings ask in the same words (place texts, titles' parts). The
 * function must be pure and its answers must not be changed by those who get them. After `most` different questions it forgets
 * them all, so memory stays bounded.
 */
export function remember<T>(most: number, ask: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
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
