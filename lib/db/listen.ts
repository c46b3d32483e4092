import { pool } from './client.ts';

/**
 * Listens to a channel of NOTIFY on a connection of its own. `onEnd` is called once when the connection is lost. Answers with
 * what ends it.
 */
export async function listen(channel: string, onNotice: () => void, onEnd: () => void): Promise<() => void> {
  const client = await pool.connect();
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    client.release(true);
  };
  client.once('error', () => {
    end();
    onEnd();
  });
  client.on('notification', onNotice);
  try {
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  } catch (error) {
    end();
    throw error;
  }
  return end;
}
