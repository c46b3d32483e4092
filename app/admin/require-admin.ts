import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { Actor } from '#lib/auth/actor.ts';
import { findActor } from '#lib/auth/find-actor.ts';
import { routes } from '#lib/routes.ts';

/**
 * The admin behind this request. Every page, action and route of the console calls it; the use cases check the role once
 * more. Nobody signed in: to the sign-in page, and back to where they were going afterwards. Somebody else: 404.
 */
export async function requireAdmin(): Promise<Actor> {
  const given = await headers();
  const actor = await findActor(given);
  if (actor === null) {
    const path = given.get('x-path') ?? routes.admin();
    redirect(`${routes.signIn()}?next=${encodeURIComponent(path)}`);
  }
  if (actor.role !== 'admin') notFound();
  return actor;
}
