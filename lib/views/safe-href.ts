/** Foreign addresses before they become links. */

/** An http(s) address without user name or password, at most 2,048 characters, in canonical form; else null. */
export function safeHref(url: string | null): string | null {
  if (url === null || url.length > 2048) return null;
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  return parsed.href;
}

/** `'https://www.boards.example/jobs/1'` → `'boards.example'`; '' for what is no address. */
export function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
}
