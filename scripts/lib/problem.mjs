/** What a person is told when something cannot go on: one line why, one line what to do. Never a stack trace. */

export class Problem extends Error {
  name = 'Problem';

  /**
   * @param {string} reason one line, without a full stop at the end
   * @param {string} wayOut what to do about it
   * @param {string[]} [details] further lines worth showing (the end of a failed command's output)
   */
  constructor(reason, wayOut, details = []) {
    super(reason);
    this.wayOut = wayOut;
    this.details = details;
  }
}

const FULL = /ENOSPC|no space left on device|could not extend file|disk quota exceeded|EDQUOT/i;
const OFFLINE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;
const FORBIDDEN = /\b(EACCES|EPERM|EROFS)\b/;

const firstLine = (text) =>
  String(text)
    .split('\n')
    .find((line) => line.trim())
    ?.trim() ?? 'unknown error';

/** Whether an error, or what a failed command printed, says that the disk is full. */
export function isDiskFull(error) {
  return FULL.test(`${error?.code ?? ''} ${error?.message ?? error} ${error?.output ?? ''}`);
}

/** Whether an error, or what a failed command printed, says that the network could not be reached. */
export function isOffline(error) {
  return OFFLINE.test(`${error?.code ?? ''} ${error?.message ?? error} ${error?.output ?? ''}`);
}

/**
 * Turns whatever was thrown into a Problem.
 * @param {unknown} error
 * @returns {Problem}
 */
export function toProblem(error) {
  if (error instanceof Problem) return error;
  if (isDiskFull(error))
    return new Problem(
      'the disk is full',
      'free some space (all of it needs about 2 GB) and run the command again',
    );
  if (FORBIDDEN.test(error?.code ?? ''))
    return new Problem(
      `may not write ${error.path ?? 'here'} (${error.code})`,
      'make this folder writable for you, or run the command as the user who owns it',
    );
  if (error?.name === 'CommandFailed')
    return new Problem(
      error.message,
      `read ${error.logFile ?? 'the lines above'}, then run the command again`,
      lastLines(error.output),
    );
  return new Problem(firstLine(error?.message ?? error), 'if this makes no sense to you, please report it');
}

/** The last lines of a command's output that hold anything. */
export function lastLines(output, count = 20) {
  return String(output ?? '')
    .split('\n')
    .filter((line) => line.trim())
    .slice(-count);
}

/**
 * Prints a problem to stderr.
 * @param {string} command what was run, e.g. "npm start"
 */
export function printProblem(command, error) {
  const problem = toProblem(error);
  for (const line of problem.details) console.error(`    ${line}`);
  console.error(`\n${command}: ${problem.message}.\n  Way out: ${problem.wayOut}.`);
}
