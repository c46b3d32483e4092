/**
 * Parses foreign HTML off the main thread. A page that takes longer than the deadline, or that ends its thread, fails
 * alone: the thread is replaced and the others go on. Threads start with the first page and never keep the process alive.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SourceChanged } from '#lib/errors.ts';
import type { ParseReply, ParseRequest } from './parser-thread.ts';

export interface ParserPoolOptions {
  threads?: number;
  /** For one page, from the moment a ready thread receives it. */
  deadlineMs?: number;
}

interface Job extends ParseRequest {
  resolve(data: unknown): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  ready: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

export class ParserPool {
  readonly #size: number;
  readonly #deadlineMs: number;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Job[] = [];
  #nextId = 1;

  constructor(options: ParserPoolOptions = {}) {
    this.#size = options.threads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
    this.#deadlineMs = options.deadlineMs ?? 5_000;
  }

  /**
   * Runs `extract[name]` of a scraper on a page. Throws `SourceChanged` when the page is refused by the scan, when
   * extraction throws and when the deadline passes.
   */
  extract(ats: string, name: string, html: string, url: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#nextId++, ats, name, html, url, resolve, reject });
      this.#work();
    });
  }

  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map((thread) => thread.worker.terminate()));
  }

  #work(): void {
    for (const thread of this.#threads) if (thread.ready && !thread.job) this.#give(thread);
    const starting = [...this.#threads].filter((thread) => !thread.ready).length;
    if (this.#waiting.length > starting && this.#threads.size < this.#size) this.#start();
  }

  #give(thread: Thread): void {
    const job = this.#waiting.shift();
    if (!job) return;
    thread.job = job;
    thread.worker.ref();
    thread.timer = setTimeout(() => {
      this.#fail(thread, new SourceChanged(`parsing took longer than ${this.#deadlineMs} ms`, job.url));
    }, this.#deadlineMs);
    const { id, ats, name, html, url } = job;
    thread.worker.postMessage({ id, ats, name, html, url });
  }

  #start(): void {
    const worker = new Worker(new URL('./parser-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      stdin: false,
    });
    const thread: Thread = { worker, ready: false, job: null, timer: null };
    this.#threads.add(thread);
    worker.on('message', (message: ParseReply | 'ready') => {
      if (message === 'ready') thread.ready = true;
      else this.#settle(thread, message);
      if (!thread.job) worker.unref();
      this.#work();
    });
    worker.on('error', (error: Error) => {
      this.#fail(
        thread,
        new SourceChanged(`the page ended its parser: ${error.message}`, thread.job?.url ?? ''),
      );
    });
    worker.on('exit', () => {
      if (this.#threads.has(thread)) this.#fail(thread, new SourceChanged('the page ended its parser'));
    });
  }

  #settle(thread: Thread, reply: ParseReply): void {
    const { job } = thread;
    if (!job || job.id !== reply.id) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.job = null;
    if (reply.ok) job.resolve(reply.data);
    else job.reject(new SourceChanged(reply.message, job.url, job.html));
  }

  /** The thread is lost: its page fails, the next waiting page gets a new thread. */
  #fail(thread: Thread, error: Error): void {
    if (!this.#threads.delete(thread)) return;
    if (thread.timer) clearTimeout(thread.timer);
    void thread.worker.terminate();
    if (thread.job) thread.job.reject(error);
    else if (!thread.ready) {
      // A thread that never came up would be started again for ever; the page that asked for it is told.
      this.#waiting.shift()?.reject(error);
    }
    this.#work();
  }
}

let shared: ParserPool | null = null;

/** The pool of this process. */
export function parserPool(): ParserPool {
  shared ??= new ParserPool();
  return shared;
}
