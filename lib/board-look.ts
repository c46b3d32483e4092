/** What a look behind an address found; kept as the output of its task. */
export interface LookedBoard {
  ats: string;
  token: string;
  url: string | null;
  /** What gave the board away, in words. */
  how: string;
  /** What the source calls its company, where all rows of the sample agree. */
  sourceName: string | null;
  rows: { title: string; places: string; pay: string; posted: string; words: number }[];
  /** The sample is the whole board. */
  isAll: boolean;
  error: string | null;
}

export interface BoardLook {
  address: string;
  boards: LookedBoard[];
  /** What was looked at, in order. */
  tried: string[];
  error: string | null;
}
