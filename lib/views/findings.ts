/** What a reading came to, told apart and in the words of the console. Pure. */

/** Kept with a run as its error's name; a fault of ours is kept under the name of the thrown class instead. */
export type Finding =
  | 'gone'
  | 'bad-token'
  | 'blocked'
  | 'robots-denied'
  | 'bot-wall'
  | 'unsafe-address'
  | 'throttled'
  | 'timeout'
  | 'network'
  | 'server-error'
  | 'too-large'
  | 'bad-coding'
  | 'parse-failure'
  | 'breaker-open'
  | 'unknown-ats'
  | 'sample-only'
  | 'partial';

export const FINDING_WORDS: Record<Finding, string> = {
  gone: 'The source says that this board no longer exists.',
  'bad-token': 'The source knows no such board, and it has never been read: its name is probably wrong.',
  blocked: 'The source refuses us.',
  'robots-denied': 'The source’s robots.txt does not let us read it.',
  'bot-wall': 'A bot wall stands in front of the source.',
  'unsafe-address': 'The address is not one that we read.',
  throttled: 'The source asked us to slow down.',
  timeout: 'The source did not answer whole in time.',
  network: 'The source could not be reached.',
  'server-error': 'The source answered with an error of its own.',
  'too-large': 'The answer is larger than we read.',
  'bad-coding': 'The answer is coded in a way that cannot be undone.',
  'parse-failure': 'The answer no longer has the shape we know.',
  'breaker-open':
    'The host failed several runs in a row and is left alone for a while; the board was not asked.',
  'unknown-ats': 'No scraper reads this system.',
  'sample-only': 'This is an invented sample board: nothing on the network stands behind it.',
  partial: 'Only a part of the list could be read; nothing closes.',
};

export const EMPTY_BOARD = 'the board lists no openings';

const BLOCKED: Record<string, Finding> = {
  robots: 'robots-denied',
  wall: 'bot-wall',
  address: 'unsafe-address',
};
const TRANSIENT: Record<string, Finding> = {
  timeout: 'timeout',
  http: 'server-error',
  'too-large': 'too-large',
  encoding: 'bad-coding',
};

/** An error of lib/errors.ts as a finding; null for any other, which is a fault of ours. `everRead`: the board once was. */
export function findingOf(
  error: { name: string; by?: string; kind?: string },
  everRead: boolean,
): Finding | null {
  switch (error.name) {
    case 'BoardGone':
      return everRead ? 'gone' : 'bad-token';
    case 'Blocked':
      return BLOCKED[error.by ?? ''] ?? 'blocked';
    case 'Throttled':
      return 'throttled';
    case 'Transient':
      return TRANSIENT[error.kind ?? ''] ?? 'network';
    case 'SourceChanged':
      return 'parse-failure';
    case 'BreakerOpen':
      return 'breaker-open';
    case 'UnknownAts':
      return 'unknown-ats';
    case 'SampleOnly':
      return 'sample-only';
    default:
      return null;
  }
}

/** The finding and what was seen, as two sentences: `'The source asked us to slow down. jobs.example.com/x: HTTP 429'` */
export function findingWords(name: string, message: string | null): string {
  const words = FINDING_WORDS[name as Finding] ?? `The reading failed by a fault of ours (${name}).`;
  return message ? `${words} ${message}` : words;
}
