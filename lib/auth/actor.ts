/** Who acts. Every use case that is not for everybody takes an actor first and asks here. */
import { Forbidden } from '../errors.ts';

export interface Actor {
  id: string;
  name: string;
  email: string;
  role: 'admin' | 'recruiter';
}

/** Throws `Forbidden` unless the actor is an admin; pages answer it with 404, so that the console's existence stays unsaid. */
export function assertAdmin(actor: Actor | null): asserts actor is Actor {
  if (actor?.role !== 'admin') throw new Forbidden('only an admin may do this');
}
