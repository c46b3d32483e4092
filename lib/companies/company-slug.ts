/**
 * The public address of a company: lower-case ASCII words joined by hyphens; `company` where nothing is left of the name.
 * @example companySlug('Quill & Cipher') // 'quill-and-cipher'
 */
export function companySlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return slug || 'company';
}
