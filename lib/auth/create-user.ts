import { auth } from './auth.ts';

/** Makes an account with a password; throws when the e-mail is taken. */
export async function createUser(user: {
  email: string;
  name: string;
  password: string;
  role: 'admin' | 'recruiter';
}): Promise<string> {
  const context = await auth.$context;
  const hash = await context.password.hash(user.password);
  const created = await context.internalAdapter.createUser(
    { email: user.email.toLowerCase(), name: user.name, emailVerified: true, role: user.role },
    { method: 'email-password' },
  );
  await context.internalAdapter.linkAccount({
    userId: created.id,
    providerId: 'credential',
    accountId: created.id,
    password: hash,
  });
  return created.id;
}
