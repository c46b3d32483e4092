/**
 * Normalises off the main thread, which is the dearest part of reading a board: heartbeats, sockets and the database's
 * answers do not wait for it, and a posting that a rule never comes to an end with costs itself only. One thread for a
 * process: the language model and the gazetteer are too large to be had twice.
 */
import { Worker } from 'node:worker_threads';
import type { Derivation, DeriveItem } from './derive-thread.ts';

export type { Derivation, DeriveItem } from './derive-thread.ts';

export interface DerivePoolOptions {
  /** For one batch, from the moment the ready thread receives it. A batch that fails is tried again one by one. */
  batchDeadlineMs?: number;
  /** For one posting that is tried alone. */
  deadlineMs?: number;
  /** For tests: what runs in the thread. */
  file?: URL;
}

interface Job {
  items: readonly DeriveItem[];
  deadlineMs: number;
  resolve(derivations: Derivation[]): void;
  reject(error: Error): void;
}

export class DerivePool {
  readonly #batchDeadlineMs: number;
  readonly #deadlineMs: number;
  readonly #file: URL;
  readonly #waiting: Job[] = [];
  #worker: Worker | null = null;
  #ready = false;
  #job: Job | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: DerivePoolOptions = {}) {
    this.#batchDeadlineMs = options.batchDeadlineMs ?? 30_000;
    this.#deadlineMs = options.deadlineMs ?? 5_000;
    this.#file = options.file ?? new URL('./derive-thread.ts', import.meta.url);
  }

  /** One derivation for each item, in order. Never rejects because of an item. */
  async derive(items: readonly DeriveItem[]): Promise<Derivation[]> {
    if (items.length === 0) return [];
    try {
      return await this.#run(items, this.#batchDeadlineMs);
    } catch {
      const derivations: Derivation[] = [];
      for (const item of items) derivations.push(await this.#deriveAlone(item));
      return derivations;
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #deriveAlone(item: DeriveItem): Promise<Derivation> {
    try {
      const [derivation] = await this.#run([item], this.#deadlineMs);
      return derivation ?? { ok: false, message: 'no answer' };
    } catch (error) {
      return { ok: false, message: (error as Error).message };
    }
  }

  #run(items: readonly DeriveItem[], deadlineMs: number): Promise<Derivation[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ items, deadlineMs, resolve, reject });
      this.#work();
    });
  }

  #work(): void {
    if (this.#job || this.#waiting.length === 0) return;
    this.#worker ??= this.#start();
    // A thread that is coming up keeps the process alive as one that works does.
    this.#worker.ref();
    if (!this.#ready) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#job = job;
    this.#timer = setTimeout(
      () => this.#fail(new Error(`normalising took longer than ${job.deadlineMs} ms`)),
      job.deadlineMs,
    );
    this.#worker.postMessage(job.items);
  }

  #start(): Worker {
    const worker = new Worker(this.#file, {
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
      stdin: false,
    });
    worker.on('message', (message: Derivation[] | 'ready') => {
      if (worker !== this.#worker) return;
      if (message === 'ready') this.#ready = true;
      else this.#settle(message);
      worker.unref();
      this.#work();
    });
    worker.on('error', (error: Error) => {
      if (worker === this.#worker) this.#fail(new Error(`normalising ended its thread: ${error.message}`));
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#fail(new Error('normalising ended its thread'));
    });
    return worker;
  }

  #settle(derivations: Derivation[]): void {
    clearTimeout(this.#timer);
    const job = this.#job;
    this.#job = null;
    job?.resolve(derivations);
  }

  /** The thread is lost: what it worked on fails, the next job gets a new thread. */
  #fail(error: Error): void {
    clearTimeout(this.#timer);
    // A thread that does not even come up fails the job that waits for it: it would be started again for ever.
    const job = this.#job ?? this.#waiting.shift();
    const worker = this.#worker;
    this.#worker = null;
    this.#ready = false;
    this.#job = null;
    void worker?.terminate();
    job?.reject(error);
    this.#work();
  }
}

let shared: DerivePool | null = null;

/** The pool of this process. Its thread starts with the first posting and never keeps the process alive. */
export function derivePool(): DerivePool {
  shared ??= new DerivePool();
  return shared;
}
