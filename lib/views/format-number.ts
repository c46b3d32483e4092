/** Numbers and counted nouns. */

const plain = new Intl.NumberFormat('en-US');

/** `12345` → `'12,345'` */
export function formatNumber(value: number): string {
  return plain.format(value);
}

/** `'1 role'`, `'1,204 roles'`; give `many` where an s is not enough. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `0.614` → `'61 %'`; what is more than nothing never reads 0 %, what is less than all never 100 %. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = Math.round((100 * part) / whole);
  if (part > 0 && percent === 0) return 'under 1 %';
  if (part < whole && percent === 100) return '99 %';
  return `${percent} %`;
}
