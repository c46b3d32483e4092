import { env } from '#lib/env.ts';
import manifest from '#package.json' with { type: 'json' };

/** The name that robots.txt files address us by. */
export const PRODUCT_TOKEN = 'ThatStartupJobBot';

/** One honest name for every request, with an address where the people we read can reach us. */
export const USER_AGENT = `${PRODUCT_TOKEN}/${manifest.version} (+${env.CONTACT_URL})`;
