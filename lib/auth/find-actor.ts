import { z } from 'zod';
import type { Actor } from './actor.ts';
import { auth } from './auth.ts';

const sessionUser = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['admin', 'recruiter']),
  disabledAt: z.date().nullish(),
});

/** The signed-in person behind a request's headers, or null; a disabled account is nobody. */
export async function findActor(headers: Headers): Promise<Actor | null> {
  const session = await auth.api.getSession({ headers });
  const user = sessionUser.safeParse(session?.user);
  if (!user.success || user.data.disabledAt) return null;
  const { id, name, email, role } = user.data;
  return { id, name, email, role };
}
