/** schema.org in microdata (`itemscope`, `itemprop`) as nodes like those of JSON-LD. https://html.spec.whatwg.org/multipage/microdata.html */
import type { CheerioAPI } from 'cheerio';

type Node = Record<string, unknown>;
type Element = Parameters<CheerioAPI>[0];

/** Properties whose value is a text with markup. */
const RICH =
  /^(?:description|responsibilities|qualifications|skills|jobBenefits|educationRequirements|experienceRequirements)$/;
const MAX_ITEMS = 200;
const MAX_PROPERTIES = 200;

/** The page's items of a schema.org type, in order; items inside an item of the type are its parts. */
export function microdataNodes($: CheerioAPI, type: string): Node[] {
  return $('[itemscope][itemtype]')
    .toArray()
    .slice(0, MAX_ITEMS)
    .filter((element) => typeOf(element.attribs.itemtype) === type)
    .filter((element) =>
      $(element)
        .parents('[itemscope]')
        .toArray()
        .every((above) => typeOf(above.attribs.itemtype) !== type),
    )
    .map((element) => nodeOf($, element));
}

function typeOf(itemtype: string | undefined): string | null {
  return /^https?:\/\/schema\.org\/(\w+)/.exec(itemtype?.trim() ?? '')?.[1] ?? null;
}

function nodeOf($: CheerioAPI, scope: Element): Node {
  const item = $(scope as never);
  // A page may call a property `constructor`.
  const node: Node = Object.create(null);
  const type = typeOf(item.attr('itemtype'));
  if (type !== null) node['@type'] = type;
  const own = item
    .find('[itemprop]')
    .toArray()
    .filter((element) =>
      $(element)
        .parents('[itemscope]')
        .first()
        .is(scope as never),
    );
  for (const element of own.slice(0, MAX_PROPERTIES)) {
    for (const name of (element.attribs.itemprop ?? '').split(/\s+/).filter(Boolean)) {
      const value =
        element.attribs.itemscope === undefined ? valueOfProperty($, element, name) : nodeOf($, element);
      const before = node[name];
      node[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    }
  }
  return node;
}

function valueOfProperty($: CheerioAPI, element: Element, name: string): string {
  const one = $(element as never);
  const { content, href, src, datetime, value } = one.attr() ?? {};
  if (content !== undefined) return content;
  if (RICH.test(name)) return one.html() ?? '';
  if (one.is('a, area, link') && href !== undefined) return href;
  if (one.is('img, source, embed') && src !== undefined) return src;
  if (one.is('time') && datetime !== undefined) return datetime;
  if (one.is('data, meter') && value !== undefined) return value;
  return one.text().replace(/\s+/g, ' ').trim();
}
