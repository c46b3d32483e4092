const SPECIAL: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};

/**
 * The key under which a place name is looked up: no case, no accents, no punctuation; `&` reads "and", "St.", "Ft.", "Mt." are spelled out.
 *
 *     foldName('Île-de-France') // 'ile de france'
 *     foldName('ST. LOUIS')     // 'saint louis'
 */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  if (!isPlain(folded)) {
    folded = folded.normalize('NFD').replace(/\p{M}/gu, '');
    folded = folded.replace(/[łøßæœđðıþ]/g, (letter) => SPECIAL[letter] ?? letter);
  }
  folded = folded
    .replace(/[.'’‘`´ʻ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (folded.startsWith('st ')) return `saint ${folded.slice(3)}`;
  if (folded.startsWith('ft ')) return `fort ${folded.slice(3)}`;
  if (folded === 'mt view' || folded === 'mtn view') return 'mountain view';
  return folded.startsWith('mt ') ? `mount ${folded.slice(3)}` : folded;
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
