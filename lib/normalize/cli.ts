/**
 * `npm run -s normalize < in.jsonl > out.jsonl`: a record a line in, its derived fields a line out, in the same order.
 * A line that is no record is reported and skipped; the exit code is then 1.
 */
import { once } from 'node:events';
import { cliRecord, toAnswer, toRawPosting } from './cli-record.ts';
import { normalizePosting } from './index.ts';

/** The answer to one line. Throws with a one-line reason when the line is no record. */
function answerLine(line: string): string {
  const parsed = cliRecord.safeParse(JSON.parse(line));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join('.') || 'record'}: ${issue?.message ?? 'not a record'}`);
  }
  const record = parsed.data;
  const posting = normalizePosting(toRawPosting(record), {
    companyName: record.company ?? null,
    onError: (field, error) => console.error(`record ${record.id}: ${field}: ${error}`),
  });
  return JSON.stringify(toAnswer(record, posting));
}

/** Only a line feed ends a record: `node:readline` also breaks at U+2028, which JSON strings may hold. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

let lineNumber = 0;
for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
  lineNumber++;
  if (line.trim() === '') continue;
  try {
    if (!process.stdout.write(`${answerLine(line)}\n`)) await once(process.stdout, 'drain');
  } catch (error) {
    console.error(`line ${lineNumber}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
