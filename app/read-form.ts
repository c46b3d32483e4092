import { headers } from 'next/headers';

/** What people typed, by field; `trap` is the field that they do not see. Next's own fields and files are left out. */
export function readForm(form: FormData): { input: Record<string, string>; trap: string } {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value;
  const { website: trap = '', ...input } = values;
  return { input, trap };
}

/** Whose request it is, as lib/front/client-address.ts found; null where nobody says. */
export async function readClientAddress(): Promise<string | null> {
  return (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
}
