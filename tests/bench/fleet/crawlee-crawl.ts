/**
 * Crawlee's CheerioCrawler on the fleet, as a process of its own: `node crawlee-crawl.ts DIR PORT BOARDS HOSTS AT_ONCE GAP_MS
 * TIMEOUT_MS LIMIT_S OUT`. DIR is a folder in which `@crawlee/cheerio` is installed. Says every ten seconds on the error
 * output how far it is, ends at the limit at the latest, and writes what it found to OUT, a board a line.
 */
import dns from 'node:dns';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { sayPosting } from './check-boards.ts';
import { boardAt, hostAddress, hostName, hostOf } from './fleet-content.ts';

const [dir = '', port = '', ...rest] = process.argv.slice(2);
const [boards = 0, hosts = 0, atOnce = 1, gapMs = 0, timeoutMs = 0, limitSeconds = 0] = rest.map(Number);
const out = rest[6] ?? '';

const systemLookup = dns.lookup;
dns.lookup = ((name: string, options: unknown, callback?: unknown) => {
  const done = (callback ?? options) as (error: null, address: unknown, family?: number) => void;
  if (hostOf(name) < 0) return (systemLookup as CallableFunction)(name, options, callback);
  const address = hostAddress(hostOf(name));
  if ((options as { all?: boolean })?.all) done(null, [{ address, family: 4 }]);
  else done(null, address, 4);
}) as typeof dns.lookup;

const load = createRequire(path.resolve(dir, 'package.json'));
const { CheerioCrawler, Configuration, RequestList, log } = load('@crawlee/cheerio');
log.setLevel(log.LEVELS.OFF);

const found = new Map<number, { postings: string[]; at: number }>();
let pages = 0;
const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
const add = (index: number, title: string, place: string) => {
  const board = found.get(index) ?? { postings: [], at: 0 };
  board.postings.push(sayPosting(title, place));
  board.at = seconds();
  found.set(index, board);
};

function end(): never {
  const { user, system } = process.cpuUsage();
  const lines = [...found].map(([index, board]) => JSON.stringify({ index, ...board, finding: null }));
  fs.writeFileSync(out, lines.join('\n'));
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    JSON.stringify({ seconds: seconds(), pages, cpuSeconds: (user + system) / 1e6, peakMegabytes }),
  );
  process.exit();
}
setTimeout(end, limitSeconds * 1000);
setInterval(() => {
  const { rss } = process.memoryUsage();
  console.error(
    `crawlee: ${seconds().toFixed(0)} s, ${found.size} boards, ${pages} pages, ${(rss / 1e6).toFixed(0)} MB`,
  );
}, 10_000);

// Given as a list, not to run(): that one reads robots.txt of each address in turn before it begins, a hanging one for a
// minute each time.
const requestList = await RequestList.open(
  null,
  Array.from({ length: boards }, (_, index) => {
    const board = boardAt(index, hosts);
    const origin = `http://${hostName(board.host)}:${port}`;
    return board.kind === 'api'
      ? { url: `${origin}/v1/boards/${board.token}/jobs?content=true`, userData: { index, kind: 'api' } }
      : { url: `${origin}/careers/${board.token}`, userData: { index, kind: 'list' } };
  }),
);

const crawler = new CheerioCrawler(
  {
    requestList,
    minConcurrency: atOnce,
    maxConcurrency: atOnce,
    // Its HTTP crawlers begin with ten otherwise, and add to them only on an idle machine.
    autoscaledPoolOptions: { desiredConcurrency: atOnce },
    sameDomainDelaySecs: gapMs / 1000,
    maxRequestRetries: 2,
    requestHandlerTimeoutSecs: 60,
    navigationTimeoutSecs: timeoutMs / 1000,
    respectRobotsTxtFile: true,
    additionalMimeTypes: ['application/json'],
    useSessionPool: false,
    // biome-ignore lint/suspicious/noExplicitAny: Crawlee is not a dependency of the project, so its types are not here.
    async requestHandler({ request, body, $, addRequests }: any) {
      pages++;
      const { index, kind } = request.userData;
      if (kind === 'api') {
        for (const job of JSON.parse(body.toString()).jobs) add(index, job.title, job.location.name);
      } else if (kind === 'list') {
        const links = $('a.job')
          .toArray()
          .map((link: unknown) => new URL($(link).attr('href'), request.loadedUrl).href);
        await addRequests(links.map((url: string) => ({ url, userData: { index, kind: 'posting' } })));
      } else {
        const data = JSON.parse($('script[type="application/ld+json"]').first().text());
        add(index, data.title, data.jobLocation.address.addressLocality);
      }
    },
  },
  new Configuration({ persistStorage: false, availableMemoryRatio: 1, purgeOnStart: false }),
);

await crawler.run();
end();
