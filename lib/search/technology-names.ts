/** The technologies we know, by any spelling. Pure. */
import { TECHNOLOGIES } from '#lib/normalize/data/technologies.ts';

function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  const spellings: [string, string][] = [];
  for (const line of TECHNOLOGIES.split('\n')) {
    if (line.trim() === '' || line.startsWith('# ')) continue;
    const [name = '', ...others] = line.split(' | ').map((part) => part.trim());
    names.set(name.toLowerCase(), name);
    for (const other of others) if (/^[^~*^]/.test(other)) spellings.push([other.toLowerCase(), name]);
  }
  for (const [spelling, name] of spellings) if (!names.has(spelling)) names.set(spelling, name);
  return names;
}

const names = readNames();

/** `'golang'` → `'Go'`, `'python'` → `'Python'`; null when we know no such technology. */
export const technologyName = (text: string): string | null => names.get(text.trim().toLowerCase()) ?? null;
