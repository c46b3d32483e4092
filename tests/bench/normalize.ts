/**
 * How many postings a second one core normalises: Greenhouse boards of the recorded web, as served.
 * `npm run bench -- normalize [--json]`. CPU time is what the figures are made of, so that a busy machine does not
 * change them; `wallPerSecond` is what the clock said.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePosting } from '#lib/normalize/index.ts';
import { readDescription } from '#lib/normalize/read-description.ts';
import { readLanguage } from '#lib/normalize/read-language.ts';
import { type RawPosting, rawPosting } from '#lib/posting.ts';
import { shared } from '../helpers/shared-lines.ts';
import type { Figures } from './run.ts';

interface Job {
  id: number;
  title: string;
  absolute_url: string;
  content?: string;
  location?: { name: string | null };
  first_published?: string;
}

function readPostings(): RawPosting[] {
  const folder = shared('web/files/greenhouse');
  const jobs = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap(
      (file) => (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { jobs?: Job[] }).jobs ?? [],
    );
  return jobs.flatMap((job) => (job.content ? [toRaw(job, job.content)] : []));
}

function toRaw(job: Job, content: string): RawPosting {
  return rawPosting.parse({
    sourceId: String(job.id),
    url: job.absolute_url,
    title: job.title,
    locations: job.location?.name ? [job.location.name] : [],
    department: null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: job.first_published ?? null,
    validThrough: null,
    descriptionHtml: content,
    applyUrl: job.absolute_url,
  });
}

/**
 * Runs `work` over all postings, three rounds to warm up, then until four CPU seconds are spent (the garbage collector's and
 * the compiler's threads are counted); answers postings per CPU second and per second.
 */
function rate(
  postings: readonly RawPosting[],
  work: (posting: RawPosting) => void,
): { cpu: number; wall: number } {
  for (let round = 0; round < 3; round++) for (const posting of postings) work(posting);
  const startCpu = process.cpuUsage();
  const startWall = performance.now();
  let done = 0;
  let spent = 0;
  while (spent < 4) {
    for (const posting of postings) work(posting);
    done += postings.length;
    const { user, system } = process.cpuUsage(startCpu);
    spent = (user + system) / 1e6;
  }
  return { cpu: done / spent, wall: done / ((performance.now() - startWall) / 1000) };
}

export async function run(): Promise<Figures> {
  const postings = readPostings();
  const characters = postings.reduce((sum, posting) => sum + (posting.descriptionHtml?.length ?? 0), 0);
  let next = 0;
  // First, as a worker does nothing else: V8 compiles it otherwise where its parts were called by themselves before.
  const whole = rate(postings, (posting) => normalizePosting(posting));
  const described = postings.map((posting) => readDescription(posting.descriptionHtml));
  const description = rate(postings, (posting) => readDescription(posting.descriptionHtml));
  const language = rate(postings, () => {
    const one = described[next++ % described.length];
    if (one) readLanguage(one.blocks, one.sections);
  });
  return {
    postings: postings.length,
    meanCharacters: Math.round(characters / postings.length),
    perSecond: Math.round(whole.cpu),
    wallPerSecond: Math.round(whole.wall),
    descriptionPerSecond: Math.round(description.cpu),
    languagePerSecond: Math.round(language.cpu),
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
  };
}

export default run;
