/**
 * How many postings a second one core normalises: Greenhouse boards of the recorded web, as served.
 * `npm run bench -- normalize [--json]`. CPU time is what the figures are made of, so that a busy machine does not
 * change them; `wallPerSecond` is what the clock said. Before each board the readers forget what they were asked before, as if
 * nobody had read it; `knownPerSecond` is the rate where they need not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePosting } from '#lib/normalize/index.ts';
import { readDescription } from '#lib/normalize/read-description.ts';
import { readLanguage } from '#lib/normalize/read-language.ts';
import { forgetAll } from '#lib/normalize/remember.ts';
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

function readBoards(): RawPosting[][] {
  const folder = shared('web/files/greenhouse');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { jobs = [] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { jobs?: Job[] };
      return jobs.flatMap((job) => (job.content ? [toRaw(job, job.content)] : []));
    })
    .filter((board) => board.length > 0);
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
 * Runs `work` over all postings, `before` ahead of each board, three rounds to warm up, then until four CPU seconds are spent
 * (the garbage collector's and the compiler's threads are counted); answers postings per CPU second and per second.
 */
function rate(
  boards: readonly RawPosting[][],
  work: (posting: RawPosting) => void,
  before: () => void = () => {},
): { cpu: number; wall: number } {
  const readAll = () => {
    for (const board of boards) {
      before();
      for (const posting of board) work(posting);
    }
  };
  const postings = boards.flat().length;
  for (let round = 0; round < 3; round++) readAll();
  const startCpu = process.cpuUsage();
  const startWall = performance.now();
  let done = 0;
  let spent = 0;
  while (spent < 4) {
    readAll();
    done += postings;
    const { user, system } = process.cpuUsage(startCpu);
    spent = (user + system) / 1e6;
  }
  return { cpu: done / spent, wall: done / ((performance.now() - startWall) / 1000) };
}

export async function run(): Promise<Figures> {
  const boards = readBoards();
  const postings = boards.flat();
  const characters = postings.reduce((sum, posting) => sum + (posting.descriptionHtml?.length ?? 0), 0);
  let next = 0;
  // First, as a worker does nothing else: V8 compiles it otherwise where its parts were called by themselves before.
  const whole = rate(boards, (posting) => normalizePosting(posting), forgetAll);
  const known = rate(boards, (posting) => normalizePosting(posting));
  const described = postings.map((posting) => readDescription(posting.descriptionHtml));
  const description = rate(boards, (posting) => readDescription(posting.descriptionHtml));
  const language = rate(boards, () => {
    const one = described[next++ % described.length];
    if (one) readLanguage(one.blocks, one.sections);
  });
  return {
    postings: postings.length,
    meanCharacters: Math.round(characters / postings.length),
    perSecond: Math.round(whole.cpu),
    wallPerSecond: Math.round(whole.wall),
    knownPerSecond: Math.round(known.cpu),
    descriptionPerSecond: Math.round(description.cpu),
    languagePerSecond: Math.round(language.cpu),
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
  };
}

export default run;
