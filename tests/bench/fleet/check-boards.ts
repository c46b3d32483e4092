/** Holds what a crawler found against what the fleet holds. */
import { boardAt, type Fault, postingsOf } from './fleet-content.ts';

/** What a crawler says of one board: `title | first word of the place` of each posting, or what went wrong. */
export interface BoardFinding {
  index: number;
  postings: string[];
  /** Our finding's name, where the crawler names one. */
  finding: string | null;
}

export interface CheckedBoards {
  /** Good boards with exactly their postings. */
  right: number;
  good: number;
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

/** What a crawler should say of a posting; the town alone, so that no crawler is judged by how it joins place names. */
export const sayPosting = (title: string, place: string) => `${title} | ${place.split(',')[0]}`;

export function checkBoards(
  findings: readonly BoardFinding[],
  { boards, hosts, epoch }: { boards: number; hosts: number; epoch: number },
): CheckedBoards {
  const checked: CheckedBoards = {
    right: 0,
    good: 0,
    bad: 0,
    classified: 0,
    invented: 0,
    findings: {},
    wrong: [],
  };
  const byIndex = new Map(findings.map((one) => [one.index, one]));
  for (let index = 0; index < boards; index++) {
    const board = boardAt(index, hosts);
    const { postings = [], finding = null } = byIndex.get(index) ?? {};
    if (board.fault === null) {
      checked.good++;
      const wanted = postingsOf(board, epoch).map((one) => sayPosting(one.title, one.place));
      if (wanted.sort().join('\n') === [...postings].sort().join('\n')) checked.right++;
      else if (checked.wrong.length < 5)
        checked.wrong.push(`${board.kind} ${index}: ${postings.length} postings, ${finding}`);
      continue;
    }
    checked.bad++;
    if (postings.length > 0) checked.invented++;
    if (finding !== null && NAMES[board.fault].includes(finding)) checked.classified++;
    const key = `${board.fault} → ${finding ?? 'nothing'}`;
    checked.findings[key] = (checked.findings[key] ?? 0) + 1;
  }
  return checked;
}
