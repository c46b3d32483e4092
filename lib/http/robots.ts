/**
 * robots.txt: parser and matcher of RFC 9309, with the readings of Google's open parser where the RFC is silent
 * (a missing colon, common misspellings, `index.html` standing for its folder). Pure.
 */
import type { RobotsDecision } from './types.ts';

export interface RobotsRule {
  allow: boolean;
  /** Percent-encoded as paths are; `*` and a final `$` are special. */
  pattern: string;
  /** The line as written, for the record. */
  line: string;
}

export interface RobotsGroup {
  /** Product tokens in lower case; `*` for all. */
  agents: string[];
  rules: RobotsRule[];
}

export interface Robots {
  groups: RobotsGroup[];
  /** Seconds by agent. Not in the RFC, but many sites write it. */
  crawlDelays: Map<string, number>;
  sitemaps: string[];
}

/** What is read of a file; RFC 9309 §2.5 asks for at least 500 KiB. */
export const ROBOTS_MAX_BYTES = 512 * 1024;
const MAX_LINE = 16_664;

const KEYS: Record<string, 'agent' | 'allow' | 'disallow' | 'sitemap' | 'delay'> = {
  'user-agent': 'agent',
  useragent: 'agent',
  'user agent': 'agent',
  allow: 'allow',
  disallow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  sitemap: 'sitemap',
  'site-map': 'sitemap',
  'crawl-delay': 'delay',
};

/** Reads a robots.txt. Never throws; lines it does not know are skipped. */
export function parseRobots(text: string): Robots {
  const robots: Robots = { groups: [], crawlDelays: new Map(), sitemaps: [] };
  let group: RobotsGroup | null = null;
  let inRules = false;
  // Crawl-delay ends a list of agents for itself only: it is no rule, so it does not end one for Allow and Disallow.
  let delayAgents: string[] = [];
  let delaySeen = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const entry = splitLine(line.slice(0, MAX_LINE));
    if (!entry) continue;
    const { key, value } = entry;
    if (key === 'sitemap') {
      robots.sitemaps.push(value);
    } else if (key === 'agent') {
      const agent = productToken(value);
      if (!group || inRules) {
        group = { agents: [], rules: [] };
        robots.groups.push(group);
        inRules = false;
      }
      group.agents.push(agent);
      if (delaySeen) delayAgents = [];
      delaySeen = false;
      delayAgents.push(agent);
    } else if (key === 'delay') {
      delaySeen = true;
      const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : null;
      if (seconds === null) continue;
      for (const agent of delayAgents) {
        robots.crawlDelays.set(agent, Math.max(seconds, robots.crawlDelays.get(agent) ?? 0));
      }
    } else if (group) {
      inRules = true;
      delaySeen = true;
      if (value === '') continue;
      group.rules.push(...rulesOf(key === 'allow', value, line.trim()));
    }
  }
  return robots;
}

function splitLine(line: string) {
  const hash = line.indexOf('#');
  const text = (hash < 0 ? line : line.slice(0, hash)).trim();
  const colon = text.indexOf(':');
  let key: string;
  let value: string;
  if (colon >= 0) {
    key = text.slice(0, colon);
    value = text.slice(colon + 1);
  } else {
    const words = text.split(/[ \t]+/);
    if (words.length !== 2) return null;
    [key = '', value = ''] = words;
  }
  const known = KEYS[key.trim().toLowerCase()];
  return known ? { key: known, value: value.trim() } : null;
}

/** "FooBot/1.2 (x)" is meant for FooBot; "*" and "* anything" for all. */
function productToken(value: string): string {
  if (/^\*(\s|$)/.test(value)) return '*';
  return (/^[a-zA-Z_-]*/.exec(value)?.[0] ?? '').toLowerCase();
}

function rulesOf(allow: boolean, value: string, line: string): RobotsRule[] {
  const pattern = encodePattern(value);
  const rules = [{ allow, pattern, line }];
  const folder = /^(.*\/)index\.html?$/.exec(pattern)?.[1];
  if (allow && folder) rules.push({ allow, pattern: `${folder}$`, line });
  return rules;
}

/** Percent-encodes non-ASCII; see `comparable` for the rest. */
function encodePattern(value: string): string {
  return comparable(value.replace(/[^\x20-\x7e]+/g, (run) => encodeURIComponent(run.toWellFormed())));
}

/** One spelling for both sides: unsafe ASCII encoded, hex digits in upper case (RFC 9309 §2.2.2). */
function comparable(text: string): string {
  return text
    .replace(/[ "<>\\^`{|}]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/**
 * May `agent` (a product token, no version) read `url` (as sent, see `URL.href`)? The longest matching pattern of its groups wins, Allow on a
 * tie; without a group of its own those for `*` hold. `/robots.txt` itself is always allowed.
 */
export function matchRobots(robots: Robots, agent: string, url: string): Omit<RobotsDecision, 'status'> {
  const path = pathOf(url);
  if (path === '/robots.txt') return { allowed: true, rule: null };
  let best: RobotsRule | null = null;
  for (const rule of rulesFor(robots, agent.toLowerCase())) {
    if (
      best &&
      (rule.pattern.length < best.pattern.length ||
        (best.allow && rule.pattern.length === best.pattern.length))
    ) {
      continue;
    }
    if (matches(rule.pattern, path)) best = rule;
  }
  return { allowed: best?.allow ?? true, rule: best?.line ?? null };
}

/** Seconds between two requests that the site asks of `agent`; null when it does not. */
export function crawlDelay(robots: Robots, agent: string): number | null {
  const own = agent.toLowerCase();
  const named = robots.groups.some((group) => group.agents.includes(own));
  return robots.crawlDelays.get(named ? own : '*') ?? null;
}

function rulesFor(robots: Robots, agent: string): RobotsRule[] {
  const own = robots.groups.filter((group) => group.agents.includes(agent));
  const groups = own.length > 0 ? own : robots.groups.filter((group) => group.agents.includes('*'));
  return groups.flatMap((group) => group.rules);
}

/** Path and query as they are sent (so already percent-encoded); a lone final `?` stays, the fragment goes. */
function pathOf(url: string): string {
  const path = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? '';
  return comparable(path.startsWith('/') ? path : `/${path}`);
}

/** Each part between two `*` is looked for once, leftmost first: linear, no backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts[0] ?? '';
  if (!path.startsWith(first)) return false;
  if (parts.length === 1) return !anchored || path.length === first.length;
  let at = first.length;
  const last = parts.length - 1;
  for (let index = 1; index < last; index++) {
    const part = parts[index] ?? '';
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const tail = parts[last] ?? '';
  if (anchored) return path.length - tail.length >= at && path.endsWith(tail);
  return path.indexOf(tail, at) >= 0;
}
