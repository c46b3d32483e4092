/** The engine of this process: the index where one is set up, else PostgreSQL. */
import { env } from '#lib/env.ts';
import type { SearchEngine } from './engine.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import type { IndexStatus } from './index-process/index-service.ts';
import { postgresEngine } from './postgres-engine.ts';

const { SEARCH_URL: url, SEARCH_TOKEN: token } = env;

// `next dev` loads modules again on every edit; the connections are to stay.
const shared = globalThis as typeof globalThis & { __tsjIndex?: IndexEngine };
if (url !== undefined && token !== undefined) {
  shared.__tsjIndex ??= createIndexEngine({ url, token, fallback: postgresEngine });
}

export const searchEngine: SearchEngine = shared.__tsjIndex ?? postgresEngine;

/** What answers searches now, and how far the index trails the database; null for `index` where none is set up or found. */
export async function readSearchStatus(): Promise<{
  engine: 'index' | 'postgres';
  index: IndexStatus | null;
}> {
  const index = (await shared.__tsjIndex?.status()) ?? null;
  return { engine: index?.ready ? 'index' : 'postgres', index };
}
