/** The Prisma client, over the pool of the process. Apart from the pool, as a worker needs none of its 20 MB. */
import { PrismaPg } from '@prisma/adapter-pg';
import { pool } from './client.ts';
import { PrismaClient } from './generated/client.ts';

// `next dev` loads modules again on every edit; without this each edit would make another client.
const shared = globalThis as typeof globalThis & { __tsjPrisma?: PrismaClient };

shared.__tsjPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool) });
export const prisma = shared.__tsjPrisma;
