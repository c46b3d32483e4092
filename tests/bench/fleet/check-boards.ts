/** Holds what a crawler found against what the fleet holds, board by board, so that nothing piles up while it runs. */
import { boardAt, type Fault, pagesOf, postingsOf } from './fleet-content.ts';

/** What a crawler says of one board: `title | first word of the place` of each posting, or what went wrong. */
export interface BoardFinding {
  index: number;
  postings: string[];
  /** Our finding's name, where the crawler names one. */
  finding: string | null;
  /** Seconds from the crawler's start to the board's last posting. */
  at: number;
}

export interface CheckedBoards {
  /** Good boards with exactly their postings. */
  right: number;
  good: number;
  /** Pages of the right boards, each once. */
  pages: number;
  /** When the right boards were done, in seconds from the start, in order. */
  rightAt: number[];
  bad: number;
  /** Bad boards whose finding says what is wrong with them. */
  classified: number;
  /** Bad boards of which a posting was taken. */
  invented: number;
  /** `fault → finding`: how often. */
  findings: Record<string, number>;
  /** The first few good boards that were not read right. */
  wrong: string[];
}

/** Which findings name a fault. A page without any posting is no error of its own: the list is not proven whole. */
const NAMES: Record<Fault, readonly string[]> = {
  refuse: ['network'],
  hang: ['timeout'],
  throttle: ['throttled'],
  'server-error': ['server-error'],
  busy: ['throttled'],
  garbage: ['parse-failure', 'partial'],
  truncated: ['network'],
  bomb: ['too-large'],
  loop: ['server-error'],
  'wrong-shape': ['parse-failure', 'partial'],
  reset: ['network'],
  drip: ['timeout'],
  gone: ['gone', 'bad-token'],
  denied: ['blocked'],
};
/** A host that failed runs in a row is left alone, where runs are recorded. */
const BREAKABLE: readonly Fault[] = ['refuse', 'hang', 'server-error', 'truncated', 'loop', 'reset', 'drip'];

/** What a crawler should say of a posting; the town alone, so that no crawler is judged by how it joins place names. */
export const sayPosting = (title: string, place: string) => `${title} | ${place.split(',')[0]}`;

export interface BoardCheck {
  /** At most once a board. */
  add(finding: BoardFinding): void;
  /** Boards heard of so far. */
  heard(): number;
  /** A board never heard of is a board without postings and without a finding. */
  result(): CheckedBoards;
}

export function createBoardCheck({ boards, hosts }: { boards: number; hosts: number }): BoardCheck {
  const heard = new Uint8Array(boards);
  let count = 0;
  const checked: CheckedBoards = {
    right: 0,
    good: 0,
    pages: 0,
    rightAt: [],
    bad: 0,
    classified: 0,
    invented: 0,
    findings: {},
    wrong: [],
  };
  function add({ index, postings, finding, at }: BoardFinding): void {
    const board = boardAt(index, hosts);
    heard[index] = 1;
    count++;
    if (board.fault === null) {
      checked.good++;
      const wanted = postingsOf(board).map((one) => sayPosting(one.title, one.place));
      if (wanted.sort().join('\n') === [...postings].sort().join('\n')) {
        checked.right++;
        checked.pages += pagesOf(board);
        checked.rightAt.push(at);
      } else if (checked.wrong.length < 5)
        checked.wrong.push(`${board.kind} ${index}: ${postings.length} postings, ${finding}`);
      return;
    }
    checked.bad++;
    if (postings.length > 0) checked.invented++;
    const broken = finding === 'breaker-open' && BREAKABLE.includes(board.fault);
    if (finding !== null && (broken || NAMES[board.fault].includes(finding))) checked.classified++;
    const key = `${board.fault} → ${finding ?? 'nothing'}`;
    checked.findings[key] = (checked.findings[key] ?? 0) + 1;
  }
  return {
    add,
    heard: () => count,
    result() {
      for (let index = 0; index < boards; index++) {
        if (!heard[index]) add({ index, postings: [], finding: null, at: 0 });
      }
      checked.rightAt.sort((a, b) => a - b);
      return checked;
    },
  };
}
