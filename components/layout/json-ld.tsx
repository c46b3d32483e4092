import { type JsonLd, serializeJsonLd } from '#lib/views/json-ld.ts';

/** Structured data in the page. The text holds no `<`, so it cannot leave its element. */
export function JsonLdScript({ data }: { data: JsonLd }) {
  return <script type="application/ld+json">{serializeJsonLd(data)}</script>;
}
