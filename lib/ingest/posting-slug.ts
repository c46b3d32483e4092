const MAX_TITLE = 60;
const MAX_COMPANY = 30;

function slugPart(text: string, max: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= max) return words;
  const cut = words.slice(0, max + 1).replace(/-[^-]*$/, '');
  return cut.length > max ? words.slice(0, max) : cut;
}

/**
 * The public address of a posting: `<title>-at-<company>-<short id>`, made once from its first title and kept for ever.
 * The short id is the random tail of the row's UUID (version 7: the head is a clock), so that it is unique by itself.
 * @example postingSlug('Senior Engineer (m/w/d)', 'Müller AG', '…-a1b2c3d4e5f6') // senior-engineer-m-w-d-at-muller-ag-c3d4e5f6
 */
export function postingSlug(title: string, company: string, id: string): string {
  const shortId = id.replaceAll('-', '').slice(-8);
  return [
    slugPart(title, MAX_TITLE) || 'job',
    'at',
    slugPart(company, MAX_COMPANY) || 'company',
    shortId,
  ].join('-');
}
