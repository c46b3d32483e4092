/** Sends the alerts that are due HOURS from now. Run by the browser tests in a process of its own. */
import { sendAlerts } from '#lib/alerts/send-alerts.ts';
import { pool } from '#lib/db/client.ts';

const hours = Number(process.argv[2]);
const { failed } = await sendAlerts({ now: new Date(Date.now() + hours * 3_600_000) });
if (failed > 0) throw new Error(`${failed} alerts could not be sent`);
await pool.end();
