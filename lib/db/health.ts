/** Whether the database answers, asked at most once a second. */
import { pool } from './client.ts';

const deadlineMs = 2_000;
const rememberMs = 1_000;
let goodUntil = 0;

/** True when a trivial query came back within two seconds. Never throws. */
export async function databaseAnswers(): Promise<boolean> {
  if (performance.now() < goodUntil) return true;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, deadlineMs, false);
  });
  const answered = pool.query('SELECT 1').then(
    () => true,
    () => false,
  );
  const good = await Promise.race([answered, late]);
  clearTimeout(timer);
  goodUntil = good ? performance.now() + rememberMs : 0;
  return good;
}
