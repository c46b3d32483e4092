/**
 * Who may import whom. A crossed import is invisible in review and dear later, so it fails here. The first line of LAYERS
 * that fits a file names its layer; MAY_IMPORT says whom it may import besides its own layer.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImports, withoutComments } from './helpers/read-imports.ts';

const LAYERS: [layer: string, files: RegExp][] = [
  ['page', /^app\/|^proxy\.ts$/],
  ['ui', /^components\/ui\//],
  ['component', /^components\//],
  ['command', /^prisma\/|(^|\/)cli\.ts$|^lib\/normalize\/data\/build-\w+\.ts$|^lib\/auth\/ensure-admin\.ts$/],
  ['settings', /^lib\/(env|log)\.ts$/],
  ['word', /^lib\/[^/]+\.ts$|^lib\/http\/safe-return-path\.ts$/],
  ['pure', /^lib\/(normalize|views)\/|^scrapers\/(kit\/|types\.ts$)/],
  ['pure', /^lib\/search\/(text|index)\//],
  [
    'pure',
    /^lib\/search\/(facets|query|cursor|cut-page|engine|regions|remote-limits|text-query|read-facets|pay-currency|places-around|postgres-conditions|postgres-counts|spread-companies|suggestion-list|technology-names)\.ts$/,
  ],
  ['pure', /^lib\/ingest\/(diff|closing|dedupe|coverage|next-due|posting-slug|raw-hash)\.ts$/],
  ['health', /^lib\/db\/health\.ts$/],
  ['database', /^lib\/db\//],
  ['egress', /^lib\/(http|email)\//],
  ['enqueue', /^lib\/tasks\/(enqueue|queues)\.ts$/],
  ['task', /^lib\/tasks\//],
  ['ingest', /^lib\/ingest\//],
  ['search process', /^lib\/search\/(index-process\/|index-server\.ts$|index-engine\.ts$)/],
  ['pure', /^lib\/front\/(client-address|public-page|strip-scripts|page-cache)\.ts$/],
  ['front process', /^lib\/front\//],
  ['use case', /^lib\/(search|postings|companies|alerts|recruiting|moderation|auth|console|site)\//],
  [
    'runner',
    /^scrapers\/(run|registry|detect|context|parser-\w+|clean-posting|sample-board|fixture-dir|print-board|fixture|print-board)\.ts$/,
  ],
  ['scraper', /^scrapers\/[^/]+\.ts$/],
];

const MAY_IMPORT: Record<string, string[]> = {
  page: ['component', 'ui', 'use case', 'enqueue', 'pure', 'word', 'settings', 'health'],
  component: ['ui', 'pure', 'word'],
  ui: ['word'],
  command: [
    'runner',
    'ingest',
    'use case',
    'database',
    'egress',
    'task',
    'enqueue',
    'pure',
    'word',
    'settings',
  ],
  settings: ['word'],
  word: [],
  pure: ['word'],
  health: ['database', 'settings', 'word'],
  database: ['health', 'pure', 'settings', 'word'],
  egress: ['database', 'pure', 'settings', 'word'],
  enqueue: ['database', 'settings', 'word'],
  task: ['enqueue', 'ingest', 'use case', 'database', 'egress', 'runner', 'pure', 'settings', 'word'],
  ingest: ['database', 'egress', 'runner', 'use case', 'pure', 'settings', 'word'],
  // A process of its own on the loopback, and its client.
  'search process': ['database', 'pure', 'settings', 'word'],
  // What browsers talk to; the web process is behind it.
  'front process': ['database', 'pure', 'settings', 'word'],
  'use case': [
    'enqueue',
    'ingest',
    'database',
    'egress',
    'runner',
    'search process',
    'pure',
    'settings',
    'word',
  ],
  runner: ['scraper', 'egress', 'pure', 'settings', 'word'],
  scraper: ['pure', 'word'],
};

/** Layers whose files may not import one another. */
const APART = ['scraper'];

/** Types of these may be imported although their values may not. */
const TYPES_ONLY: Record<string, string[]> = {
  component: ['use case'],
  enqueue: ['task'],
  page: ['task'],
  database: ['use case', 'egress'],
};

/** Packages that only some layers may name. */
const PACKAGES: [packages: RegExp, layers: string[]][] = [
  [
    /^(undici|node-fetch|axios|got)$|^node:(https?|http2|net|tls|dgram|dns)(\/|$)/,
    ['egress', 'search process', 'front process'],
  ],
  [/^(@prisma\/|pg$|pg-copy-streams$)/, ['database', 'health']],
  [/^pg-boss$/, ['task', 'enqueue', 'database']],
  [/^(next|react|react-dom)(\/|$)/, ['page', 'component', 'ui']],
  [/^server-only$/, []],
];

/** Words of code that only some layers may use; `except` are files where they mean something harmless. */
const WORDS: { words: RegExp; layers: string[]; except?: RegExp; why: string }[] = [
  {
    words: /(?<![.\w])(?<!function )fetch\(/,
    layers: ['egress'],
    except: /\.client\.tsx$/,
    why: 'lib/http is the only way out',
  },
  {
    words: /\b(response|res|reply|answer)\.(text|json|arrayBuffer|blob|bytes)\(/,
    layers: ['egress'],
    except: /\.client\.tsx$/,
    why: 'foreign bytes are read by lib/http, which caps them',
  },
  {
    words: /\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b|\bconsole\./,
    layers: LAYERS.map(([layer]) => layer).filter((layer) => !['pure', 'word', 'scraper'].includes(layer)),
    why: 'pure code takes time, chance and settings as arguments',
  },
  { words: /^\s*export \*/m, layers: [], why: 'no barrels: import the file that has it' },
];

const layerOf = (file: string) => LAYERS.find(([, files]) => files.test(file))?.[0];

function crossings(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [`${file} belongs to no layer: add it to LAYERS`];
  const wrong: string[] = [];
  for (const { to, own, typeOnly } of readImports(file, source)) {
    const target = own ? layerOf(to) : undefined;
    if (own && !/\.tsx?$/.test(to)) continue; // style sheets, fonts, tables
    const apart = target === layer && APART.includes(layer);
    const allowed = own
      ? (target === layer && !apart) ||
        (MAY_IMPORT[layer] ?? []).includes(target ?? '') ||
        (typeOnly && (TYPES_ONLY[layer] ?? []).includes(target ?? ''))
      : PACKAGES.every(([packages, layers]) => !packages.test(to) || layers.includes(layer));
    if (!allowed) wrong.push(`${file} (${layer}) imports ${to}${target ? ` (${target})` : ''}`);
  }
  const code = withoutComments(source);
  for (const { words, layers, except, why } of WORDS) {
    if (words.test(code) && !layers.includes(layer) && !except?.test(file))
      wrong.push(`${file} (${layer}) says \`${words.exec(code)?.[0]}\`: ${why}`);
  }
  return wrong;
}

const root = path.resolve(import.meta.dirname, '..');
const files = ['app', 'components', 'lib', 'scrapers', 'prisma']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`),
  )
  .concat('proxy.ts')
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('lib/db/generated/'));

test('the project has no crossed import', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => crossings(file, fs.readFileSync(path.join(root, file), 'utf8')))).toEqual(
    [],
  );
});

describe('the checker', () => {
  test.each([
    ['lib/normalize/pay.ts', "import { pool } from '../db/client.ts';"],
    ['lib/normalize/pay.ts', 'export const now = () => Date.now();'],
    ['lib/views/card.ts', "import { env } from '#lib/env.ts';"],
    ['scrapers/lever.ts', "import { greenhouse } from './greenhouse.ts';"],
    ['scrapers/lever.ts', "const { pool } = await import('#lib/db/client.ts');"],
    ['components/ui/button.tsx', "import { PostingCard } from '../posting/posting-card.tsx';"],
    ['components/posting/card.tsx', "import type { PostingRow } from '#lib/db/postings.ts';"],
    ['app/(site)/jobs/page.tsx', "import { pool } from '#lib/db/client.ts';"],
    ['app/(site)/jobs/page.tsx', "import { registry } from '#lib/tasks/registry.ts';"],
    ['lib/companies/read-logo.ts', "import { request } from 'undici';"],
    ['lib/companies/read-logo.ts', "import https from 'node:https';"],
    ['lib/companies/read-logo.ts', 'export const logo = () => fetch("https://example.com");'],
    [
      'lib/companies/read-logo.ts',
      'export const logo = async (response: Response) => response.arrayBuffer();',
    ],
    ['lib/postings/get-posting.ts', "import pg from 'pg';"],
    ['lib/postings/get-posting.ts', "import { Prisma } from '@prisma/client';"],
    ['lib/http/polite-fetch.ts', "import { ingestBoard } from '#lib/ingest/ingest-board.ts';"],
    ['lib/search/index.ts', "export * from './query.ts';"],
    ['lib/somewhere/new.ts', 'export {};'],
  ])('refuses in %s: %s', (file, source) => {
    expect(crossings(file, source)).not.toEqual([]);
  });

  test.each([
    ['lib/normalize/pay.ts', "import type { Pay } from '../posting.ts';\n// never Date.now()"],
    ['lib/normalize/pay.ts', "const note = 'https://example.com'; /* fetch(x) */"],
    ['scrapers/lever.ts', "import { z } from 'zod';\nimport { isoDate } from './kit/dates.ts';"],
    ['scrapers/run.ts', "import { lever } from './lever.ts';"],
    ['lib/tasks/enqueue.ts', "import type { Tasks } from './registry.ts';"],
    ['app/(site)/jobs/page.tsx', "import { searchPostings } from '#lib/search/search-postings.ts';"],
    ['components/admin/live-run.client.tsx', 'const answer = await fetch(url);'],
    ['lib/http/polite-fetch.ts', "import { Agent } from 'undici';"],
    ['app/layout.tsx', "import './globals.css';"],
  ])('accepts in %s: %s', (file, source) => {
    expect(crossings(file, source)).toEqual([]);
  });
});
