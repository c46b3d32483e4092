/** Loads the sample boards by the way every board takes: four visits replayed through the ingest, on their own dates. */
import path from 'node:path';
import { fetchLogos } from '#lib/companies/fetch-logos.ts';
import { registerBoard } from '#lib/companies/register-board.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { boardsAt, STEPS_DAYS_AGO } from './compose.ts';
import { insertSampleSubmissions } from './submissions.ts';
import { writeSampleWeb } from './write-web.ts';

/** Answers with how many boards and open postings the last visit listed. `say` gets a line a visit. */
export async function loadSample(
  root: string,
  say: (line: string) => void,
  today = new Date(),
): Promise<{ boards: number; postings: number }> {
  const companies = boardsAt(0).map((board) => board.company);
  const ids = await transaction(async (tx) => {
    const registered: string[] = [];
    for (const [priority, company] of companies.entries()) {
      const { id } = await registerBoard(tx, {
        company: company.name,
        ats: company.ats,
        token: company.token,
        url: company.site,
        priority,
        isSample: true,
      });
      registered.push(id);
    }
    return registered;
  });
  let postings = 0;
  for (const [step, daysAgo] of STEPS_DAYS_AGO.entries()) {
    const dir = path.join(root, '.data', 'sample-web', String(step));
    postings = await writeSampleWeb(dir, step, today);
    const fetcher = createFetcher({ transport: { replay: dir } });
    const visit = new Date(today.getTime() - daysAgo * 86_400_000);
    for (const id of ids) await ingestBoard(id, { fetcher: fetcher.fork(), trigger: 'seed', now: visit });
    if (step === STEPS_DAYS_AGO.length - 1) await fetchLogos({ fetcher, sample: fetcher });
    await fetcher.close();
    say(`sample boards, visit ${step + 1} of ${STEPS_DAYS_AGO.length}: ${postings} postings listed`);
  }
  await insertSampleSubmissions(pool, today);
  return { boards: ids.length, postings };
}
