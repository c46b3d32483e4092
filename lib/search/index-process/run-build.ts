import { spawn } from 'node:child_process';
import path from 'node:path';
import type {
  MergeResult,
  MergeTask,
  PartsResult,
  PartsTask,
  RebuildResult,
  RebuildTask,
} from './build-segments.ts';

const program = path.join(import.meta.dirname, 'build-segments.ts');

/** Runs a task of build-segments.ts in a process of its own; throws with what it printed when it fails. */
function run(command: string, task: object, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=8192', program, command, JSON.stringify(task)],
      {
        stdio: ['pipe', 'pipe', 'pipe'],
        signal,
      },
    );
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors = (errors + chunk).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code, ended) => {
      if (code === 0) resolve(JSON.parse(out));
      else
        reject(new Error(`${command} ended with ${ended ?? `code ${code}`}: ${errors.trim().slice(-500)}`));
    });
  });
}

export const runRebuild = (task: RebuildTask, signal: AbortSignal) =>
  run('rebuild', task, signal) as Promise<RebuildResult>;
export const runMerge = (task: MergeTask, signal: AbortSignal) =>
  run('merge', task, signal) as Promise<MergeResult>;
export const runParts = (task: PartsTask, signal: AbortSignal) =>
  run('parts', task, signal) as Promise<PartsResult>;
