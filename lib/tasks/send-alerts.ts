import { z } from 'zod';
import { sendAlerts } from '../alerts/send-alerts.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/** Sends the e-mail alerts that are due. */
export const sendAlertsTask = defineTask({
  name: 'send-alerts',
  payload: z.object({}),
  cron: '*/15 * * * *',
  async run(_payload, { signal }) {
    const { sent, failed } = await sendAlerts({ now: new Date(), signal });
    if (sent > 0 || failed > 0) log.info({ sent, failed }, 'alerts sent');
  },
});
