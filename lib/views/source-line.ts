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
  join: 'JOIN',
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

/** How many boards are in which state, for the head of the table. */
export function toSourceNumbers(
  boards: readonly BoardSummary[],
): { label: string; value: string; href: null }[] {
  const count = (...names: string[]) => boards.filter((board) => names.includes(board.state)).length;
  const openCount = boards.reduce((sum, board) => sum + board.openCount, 0);
  return [
    { label: 'Boards', value: formatNumber(boards.length), href: null },
    { label: 'Read', value: formatNumber(count('ok')), href: null },
    { label: 'Held or partly read', value: formatNumber(count('held', 'suspect', 'degraded')), href: null },
    { label: 'Not allowed or gone', value: formatNumber(count('blocked', 'gone')), href: null },
    { label: 'Open roles', value: formatNumber(openCount), href: null },
  ];
}
