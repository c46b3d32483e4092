import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

export const USAGE = `npm start -- [options]

  --replay DIR   read the boards from a recorded web in DIR instead of the network
  --sample       load the sample boards instead of reading real ones
  --once         start, wait until the site is filled and answers, stop
  --verbose      show everything that web and worker print (it is in .data/logs in any case)
  --help         this text

Settings come from the environment or from .env; .env.example explains each of them.
Data, logs and the built-in database are in .data; delete it to begin anew.`;

const asPort = (text) => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Problem(`PORT is ${text}, which is not a port`, 'set PORT to a number from 1 to 65535');
  return port;
};

function parse(args) {
  const options = {
    replay: { type: 'string' },
    sample: { type: 'boolean' },
    once: { type: 'boolean' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Problem(error.message.split('. ')[0], '`npm start -- --help` lists the options');
  }
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {string} root the checkout; relative folders of settings are below it
 * @returns {{ help: boolean, once: boolean, verbose: boolean, sample: boolean, replayDir: string | null,
 *   port: number, host: string, dataDir: string }}
 * @throws {Problem} on an unknown option or a folder that is no recording
 */
export function parseStartOptions(args, env, root) {
  const given = parse(args);
  const replayDir = given.replay ?? (given.sample ? undefined : env.REPLAY_DIR || undefined);
  if (given.replay !== undefined && given.sample)
    throw new Problem('--replay and --sample exclude each other', 'choose one of them');
  // npm runs us in the checkout; INIT_CWD is where the person stood.
  const replay = replayDir && path.resolve(given.replay ? (env.INIT_CWD ?? process.cwd()) : root, replayDir);
  if (replay && !fs.existsSync(path.join(replay, 'index.jsonl')))
    throw new Problem(
      `${replay} holds no recorded web (index.jsonl is missing)`,
      'name the folder of a recording',
    );
  return {
    help: given.help ?? false,
    once: given.once ?? false,
    verbose: given.verbose ?? false,
    sample: given.sample ?? false,
    replayDir: replay ?? null,
    port: asPort(env.PORT || '3000'),
    host: env.HOST || '127.0.0.1',
    dataDir: path.resolve(root, env.DATA_DIR || '.data'),
  };
}
