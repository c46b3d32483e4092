/**
 * What Lighthouse says of the public pages: `npm run bench -- lighthouse --url http://127.0.0.1:3000 --lighthouse DIR`. A phone and
 * its network as Lighthouse simulates them, each page five times. Lighthouse is no dependency of ours (it brings 170 packages):
 *
 *   npm install --prefix /tmp/lighthouse lighthouse@13.5.0
 *   npm start
 *   npm run bench -- lighthouse --lighthouse /tmp/lighthouse/node_modules/lighthouse
 *
 * --url URL     the running site (http://127.0.0.1:3000); filled with real boards: sample data asks not to be indexed, as do closed
 *               roles, and Lighthouse counts that against SEO
 * --page NAME=PATH  these pages instead; can be repeated
 * --runs N      how often each page is loaded (5)
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import type { BenchOptions, Figures } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { score: number | null; numericValue?: number; title: string; displayValue?: string }
  >;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function readPage(url: string): Promise<string> {
  const answer = await fetch(url);
  return answer.ok ? answer.text() : '';
}

/** The public pages of a running site, by name; those it does not have are left out. */
async function findPages(url: string): Promise<Map<string, string>> {
  const pages = new Map([
    ['home', '/'],
    ['results', '/jobs'],
  ]);
  const results = await readPage(`${url}/jobs`);
  const first = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];
  const posting = first(results, /<h3[^>]*><a href="(\/jobs\/[^"]+)"/);
  const company = first(results, /href="(\/companies\/[^"]+)"/);
  if (posting) pages.set('posting', posting);
  if (company) pages.set('company', company);
  const companies = await readPage(`${url}/companies`);
  for (const [, one] of [...companies.matchAll(/href="(\/companies\/[^"?]+)"/g)].slice(0, 200)) {
    const closed = first(
      await readPage(`${url}${one}`),
      /id="closed"[\s\S]*?<h3[^>]*><a href="(\/jobs\/[^"]+)"/,
    );
    if (!closed) continue;
    pages.set('closed posting', closed);
    break;
  }
  if ((await readPage(`${url}/insights`)) !== '') pages.set('insights', '/insights');
  return pages;
}

export default async function bench({ json, args }: BenchOptions): Promise<Figures> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      lighthouse: { type: 'string' },
      page: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '5' },
    },
  });
  const cli = path.join(values.lighthouse ?? '', 'cli/index.js');
  if (values.lighthouse === undefined || !fs.existsSync(cli)) {
    throw new Error(
      'say where Lighthouse is: npm install --prefix /tmp/lighthouse lighthouse@13.5.0, then --lighthouse /tmp/lighthouse/node_modules/lighthouse',
    );
  }
  const browser = await findBrowser(root);
  if ('missing' in browser) throw new Error(`no browser: ${browser.missing}`);
  const say = (line: string) => (json ? console.error(line) : console.log(line));
  const url = values.url.replace(/\/$/, '');
  const given = values.page.map((one): [string, string] => {
    const [name = '', address = ''] = one.split(/=(.*)/s);
    return [name, address];
  });
  const pages = given.length > 0 ? new Map(given) : await findPages(url);

  const measure = async (address: string): Promise<Report> => {
    const { stdout } = await run(
      process.execPath,
      [
        cli,
        `${url}${address}`,
        '--output=json',
        '--quiet',
        '--no-enable-error-reporting',
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage',
      ],
      { env: { ...process.env, ...browser.env, CHROME_PATH: browser.path }, maxBuffer: 1 << 28 },
    );
    return JSON.parse(stdout);
  };

  const figures: Figures = {};
  const missing = new Map<string, Set<string>>();
  for (const [name, address] of pages) {
    const reports: Report[] = [];
    for (let at = 0; at < Number(values.runs); at++) reports.push(await measure(address));
    const scores = (category: string) =>
      reports.map((report) => Math.round((report.categories[category]?.score ?? 0) * 100));
    const audit = (id: string) =>
      median(reports.map((report) => report.audits[id]?.numericValue ?? Number.NaN));
    const performance = scores('performance');
    const others = ['accessibility', 'best-practices', 'seo'].map((category) =>
      Math.min(...scores(category)),
    );
    figures[name] =
      `performance ${median(performance)} (worst ${Math.min(...performance)}), accessibility ${others[0]}, best practices ${others[1]}, SEO ${others[2]}; ` +
      `LCP ${(audit('largest-contentful-paint') / 1000).toFixed(2)} s, TBT ${audit('total-blocking-time').toFixed(0)} ms, ` +
      `CLS ${audit('cumulative-layout-shift').toFixed(3)}, ${(audit('total-byte-weight') / 1024).toFixed(0)} kB`;
    say(`${name} (${address}): ${figures[name]}`);
    for (const report of reports) {
      for (const { score, auditRefs } of Object.values(report.categories)) {
        if (score === 1) continue;
        for (const { id, weight } of auditRefs) {
          const found = report.audits[id];
          if (weight === 0 || !found || found.score === null || found.score >= 0.9) continue;
          const words = `${found.title}${found.displayValue ? ` (${found.displayValue})` : ''}`;
          missing.set(name, (missing.get(name) ?? new Set()).add(words));
        }
      }
    }
  }
  for (const [name, words] of missing) say(`${name} lacks: ${[...words].join('; ')}`);
  return figures;
}
