/** The thread in which foreign HTML becomes a tree. It loads a scraper by name and runs one of its `extract` functions. */
import { parentPort } from 'node:worker_threads';
import { load } from 'cheerio';
import { scanHtml } from './kit/scan-html.ts';
import { findScraper } from './registry.ts';

export interface ParseRequest {
  id: number;
  ats: string;
  name: string;
  html: string;
  url: string;
}

/** `refused` says that the page was not parsed at all. */
export type ParseReply = { id: number } & (
  | { ok: true; data: unknown }
  | { ok: false; refused: boolean; message: string }
);

function answer(request: ParseRequest): ParseReply {
  const { id, ats, name, html, url } = request;
  const reason = scanHtml(html);
  if (reason !== null) return { id, ok: false, refused: true, message: `the page is ${reason}` };
  const extract = findScraper(ats)?.extract?.[name];
  if (!extract) return { id, ok: false, refused: true, message: `${ats} has no extract "${name}"` };
  try {
    return { id, ok: true, data: extract(load(html), url) };
  } catch (error) {
    return { id, ok: false, refused: false, message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (request: ParseRequest) => parentPort?.postMessage(answer(request)));
parentPort?.postMessage('ready');
