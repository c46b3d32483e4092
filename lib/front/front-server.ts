/**
 * What the reader's browser talks to: `node lib/front/front-server.ts`, with PORT, HOSTNAME and WEB_URL, the address of the web
 * process. Public pages come from memory, everything else is handed through. README.md says why and how.
 */
import http from 'node:http';
import { log } from '../log.ts';
import { answerPage } from './answer-page.ts';
import { publicPage } from './public-page.ts';
import { PublicPages } from './public-pages.ts';
import { sendUnavailable, WebProcess } from './web-process.ts';

/** Requests of the framework's own scripts: they want no page. */
const ofFramework = ['rsc', 'next-action', 'next-router-state-tree', 'next-router-prefetch', 'x-nextjs-data'];

function pageAsked({ method, url, headers }: http.IncomingMessage) {
  if (method !== 'GET' && method !== 'HEAD') return null;
  return ofFramework.some((name) => headers[name] !== undefined) ? null : publicPage(url ?? '');
}

/** The server in front of a web process; it listens to nobody yet. */
export function createFrontServer(web: WebProcess): http.Server {
  const pages = new PublicPages(web);
  return http.createServer(async (request, response) => {
    const asked = pageAsked(request);
    if (asked === null) return web.forward(request, response);
    try {
      const found = await pages.find(asked);
      if (found === null) await web.forward(request, response);
      else if (found.kind === 'page') await answerPage(request, response, found.page, found.status);
      else if (found.kind === 'unavailable') sendUnavailable(response);
      else {
        response.writeHead(found.status, { ...found.headers, 'cache-control': 'no-store' }).end();
      }
    } catch (error) {
      log.warn({ err: error, url: request.url }, 'front');
      if (response.headersSent) response.destroy();
      else sendUnavailable(response);
    }
  });
}

async function main(): Promise<void> {
  const { WEB_URL, PORT, HOSTNAME } = process.env;
  if (!WEB_URL || !PORT) throw new Error('WEB_URL and PORT have to be set');
  const web = new WebProcess(WEB_URL);
  const server = createFrontServer(web);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(PORT), HOSTNAME, resolve);
  });
  const stop = () => {
    // What was begun is answered; connections that idle are closed.
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

if (import.meta.main) {
  await main().catch((error) => {
    log.fatal({ err: error }, 'front');
    process.exit(1);
  });
}
