/**
 * `node lib/auth/ensure-admin.ts`: makes the first admin of an installation and prints the password once; says nothing
 * when there is one. `--reset` gives the admin a new password and ends all sessions.
 */
import { randomBytes } from 'node:crypto';
import { pool } from '../db/client.ts';
import { prisma } from '../db/prisma.ts';
import { env } from '../env.ts';
import { auth } from './auth.ts';
import { createUser } from './create-user.ts';

const password = env.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url');
const shown = env.ADMIN_PASSWORD ? 'the password of ADMIN_PASSWORD' : `password ${password} (shown once)`;

try {
  const { rows } = await pool.query(
    'SELECT id, email FROM "user" WHERE role = \'admin\' AND disabled_at IS NULL ORDER BY created_at LIMIT 1',
  );
  const admin: { id: string; email: string } | undefined = rows[0];
  if (!admin) {
    await createUser({ email: env.ADMIN_EMAIL, name: 'Admin', password, role: 'admin' });
    process.stdout.write(`console account: ${env.ADMIN_EMAIL}, ${shown}; sign in at /sign-in\n`);
  } else if (process.argv.includes('--reset')) {
    const context = await auth.$context;
    await context.internalAdapter.updatePassword(admin.id, await context.password.hash(password));
    await context.internalAdapter.deleteUserSessions(admin.id);
    process.stdout.write(`console account: ${admin.email}, new password ${password}\n`);
  }
} finally {
  await prisma.$disconnect();
  await pool.end();
}
