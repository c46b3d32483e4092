/** State that pages of single-page applications carry for their own scripts. */
import type { CheerioAPI } from 'cheerio';
import { parseJson } from './json.ts';

/** `pageProps` of a Next.js page (pages router), or null. */
export function nextPageProps($: CheerioAPI): unknown {
  const source = $('script#__NEXT_DATA__').first().text();
  if (source.trim() === '') return null;
  const data = parseJson(source) as { props?: { pageProps?: unknown } } | null;
  return data?.props?.pageProps ?? null;
}

/** The flight data of a Next.js page (app router): the pieces its scripts push, as one text. Empty when there is none. */
export function nextFlight($: CheerioAPI): string {
  return $('script')
    .toArray()
    .flatMap((element) => {
      const piece = /^\s*self\.__next_f\.push\(\[1,(".*")\]\)\s*$/s.exec($(element).text())?.[1];
      const text = piece === undefined ? null : parseJson(piece);
      return typeof text === 'string' ? [text] : [];
    })
    .join('');
}
