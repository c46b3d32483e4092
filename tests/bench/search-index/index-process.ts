/** The search index in a process of its own, as `npm start` runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { guardPid, releasePid } from '../../../scripts/lib/guard.mjs';

const program = path.resolve(import.meta.dirname, '../../../lib/search/index-server.ts');

export class IndexProcess {
  readonly #env: NodeJS.ProcessEnv;
  readonly #url: string;
  #child: ReturnType<typeof spawn> | null = null;

  /** `dir`: where its snapshot lies. */
  constructor(options: { url: string; token: string; dir: string; phrases: 'yes' | 'no' }) {
    this.#url = options.url;
    this.#env = {
      ...process.env,
      SEARCH_URL: options.url,
      SEARCH_TOKEN: options.token,
      SEARCH_DIR: options.dir,
      SEARCH_PHRASES: options.phrases,
      LOG_LEVEL: 'warn',
    };
  }

  /** Starts it; how long until it answered searches, in milliseconds. */
  async start(): Promise<number> {
    const started = performance.now();
    this.#child = spawn(process.execPath, [program], {
      env: this.#env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    guardPid(this.#child.pid);
    for (;;) {
      if (this.#child.exitCode !== null) throw new Error('the search index ended');
      if ((await this.#status())?.ready) return performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** What the process takes of the machine's memory, in bytes. */
  memoryBytes = async (): Promise<number> => (await this.#status())?.memoryBytes ?? Number.NaN;

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.#child === null || this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
    releasePid(this.#child.pid);
  }

  #status(): Promise<{ ready: boolean; memoryBytes: number } | null> {
    return fetch(`${this.#url}/healthz`).then(
      (answer) => answer.json() as Promise<{ ready: boolean; memoryBytes: number }>,
      () => null,
    );
  }
}
