/**
 * A vendor's code in words, as its own pages show it; null stays null.
 *
 * @example codeWords('ON_SITE') // 'on site'
 */
export function codeWords(code: string | null | undefined): string | null {
  const words = code?.replaceAll('_', ' ').trim().toLowerCase() ?? '';
  return words === '' ? null : words;
}
