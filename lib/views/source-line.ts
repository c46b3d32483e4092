/** A board in the public table of sources: finished strings. Pure. */
import type { BoardSummary } from '#lib/company-record.ts';
import { routes } from '#lib/routes.ts';
import { formatNumber } from './format-number.ts';
import { type Moment, toMoment } from './posting-card.ts';
import { hostOf, safeHref } from './safe-href.ts';

export interface SourceLine {
  id: string;
  company: { name: string; href: string };
  /** "Greenhouse". */
  system: string;
  board: { href: string; host: string } | null;
  state: { text: string; tone: 'plain' | 'good' | 'warn' | 'bad'; reason: string | null };
  lastGood: Moment | null;
  open: string;
  openHref: string;
  /** "pay 61 %", "place 100 %", "date 80 %"; empty without open roles. */
  coverage: { label: string; share: string }[];
  robots: string;
}

const states: Record<string, SourceLine['state']> = {
  ok: { text: 'Read', tone: 'good', reason: null },
  degraded: {
    text: 'Partly read',
    tone: 'warn',
    reason: 'The last readings did not come through whole; nothing closes meanwhile.',
  },
  held: {
    text: 'Held',
    tone: 'warn',
    reason: 'The last reading looked wrong; nothing was published from it until a person decides.',
  },
  suspect: {
    text: 'Held',
    tone: 'warn',
    reason: 'Much less is listed than before; nothing closes until it is confirmed.',
  },
  blocked: { text: 'Not allowed', tone: 'bad', reason: 'The source does not let us read it, and we do not.' },
  gone: { text: 'Gone', tone: 'bad', reason: 'The source says that this board does not exist.' },
  paused: { text: 'Paused', tone: 'plain', reason: 'We are not reading it at the moment.' },
  'never-ran': { text: 'Waiting', tone: 'plain', reason: 'It has not been read yet.' },
};

const systems: Record<string, string> = {
  'schema-org': 'Own pages',
  html: 'Own pages',
  smartrecruiters: 'SmartRecruiters',
  bamboohr: 'BambooHR',
  brassring: 'BrassRing',
  breezy: 'Breezy HR',
  hn: 'Hacker News',
  icims: 'iCIMS',
  jazzhr: 'JazzHR',
  jobs2web: 'SAP SuccessFactors',
  join: 'JOIN',
  neogov: 'NEOGOV',
  oracle: 'Oracle Recruiting Cloud',
  remoteok: 'Remote OK',
  successfactors: 'SAP SuccessFactors',
  themuse: 'The Muse',
  weworkremotely: 'We Work Remotely',
  ycombinator: 'Y Combinator',
};

/** `'greenhouse'` → `'Greenhouse'` */
export function systemName(ats: string): string {
  return systems[ats] ?? ats.charAt(0).toUpperCase() + ats.slice(1);
}

const coverageLabels = { pay: 'pay', place: 'place', postedAt: 'date' } as const;

export function toSourceLine(board: BoardSummary, now: Date): SourceLine {
  const href = safeHref(board.url);
  return {
    id: board.id,
    company: { name: board.company.name, href: routes.company(board.company.slug) },
    system: systemName(board.ats),
    board: href === null ? null : { href, host: hostOf(href) },
    state: states[board.state] ?? { text: board.state, tone: 'plain', reason: board.stateReason },
    lastGood: board.lastGoodAt === null ? null : toMoment(board.lastGoodAt, now),
    open: formatNumber(board.openCount),
    openHref: routes.company(board.company.slug),
    coverage: (Object.keys(coverageLabels) as (keyof typeof coverageLabels)[]).flatMap((key) => {
      const share = board.coverage[key];
      const label = coverageLabels[key];
      return typeof share === 'number' ? [{ label, share: `${Math.round(share * 100)} %` }] : [];
    }),
    robots: board.robots === null ? 'not asked yet' : board.robots.allowed ? 'allows us' : 'refuses us',
  };
}

/** States as one asks for them. */
const stateGroups: Record<string, { label: string; states: string[] }> = {
  read: { label: 'Read', states: ['ok'] },
  troubled: { label: 'Held or partly read', states: ['held', 'suspect', 'degraded'] },
  refused: { label: 'Not allowed or gone', states: ['blocked', 'gone'] },
  waiting: { label: 'Waiting or paused', states: ['never-ran', 'paused'] },
};

/** Boards on a page. */
export const sourcesPerPage = 100;

/** What an address of the table asks for. What it cannot use is left out. */
export interface SourceListAsk {
  words: string;
  /** A key of the groups of states; '' for all. */
  state: string;
  states: string[] | null;
  after: string | null;
}

type Parameters = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => ([value].flat()[0] ?? '').trim();

/** `{ q: 'acme' }`, `{ state: 'troubled' }`, `{ after: '018f…' }` */
export function parseSourceList(parameters: Parameters): SourceListAsk {
  const [state, after] = [one(parameters.state), one(parameters.after)];
  const group = Object.hasOwn(stateGroups, state) ? stateGroups[state] : undefined;
  return {
    words: one(parameters.q).slice(0, 100),
    state: group ? state : '',
    states: group?.states ?? null,
    after: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(after) ? after : null,
  };
}

export interface SourceList {
  lines: SourceLine[];
  /** How many boards are in which state; each leads to them. */
  numbers: { label: string; value: string; href: string }[];
  choices: { value: string; label: string }[];
  nextHref: string | null;
  /** Another address than that of the whole table from its beginning. */
  narrowed: boolean;
}

export function toSourceList(
  {
    boards,
    states,
    next,
  }: { boards: readonly BoardSummary[]; states: Record<string, number>; next: string | null },
  { words, state, after }: SourceListAsk,
  now: Date,
): SourceList {
  const groups = Object.entries(stateGroups);
  const count = (names: readonly string[]) => names.reduce((sum, name) => sum + (states[name] ?? 0), 0);
  const parameters = { ...(words === '' ? {} : { q: words }), ...(state === '' ? {} : { state }) };
  return {
    lines: boards.map((board) => toSourceLine(board, now)),
    numbers: [
      { label: 'Boards', value: formatNumber(count(Object.keys(states))), href: routes.sources() },
      ...groups.map(([key, group]) => ({
        label: group.label,
        value: formatNumber(count(group.states)),
        href: routes.sources(`state=${key}`),
      })),
    ],
    choices: groups.map(([value, { label }]) => ({ value, label })),
    nextHref:
      next === null ? null : routes.sources(new URLSearchParams({ ...parameters, after: next }).toString()),
    narrowed: words !== '' || state !== '' || after !== null,
  };
}
