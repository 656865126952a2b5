/** Something that a stranger may do to a run, and what has to come of it. */
export interface Attack {
  /** Names it on the command line. */
  id: string;
  /** What docs/security.md promises. */
  promise: string;
  /** What is tried, at the bound or beyond it. */
  attack: string;
  /** What the run keeps within. */
  bound: string;
  /** Runs it. Returns what went wrong; empty: nothing. */
  run(): Promise<readonly string[]>;
}

/** What one attack took, in a process of its own. */
export interface Measured {
  problems: readonly string[];
  seconds: number;
  /** The most memory that the process had. */
  megabytes: number;
}

/** No attack may take longer, or more memory. */
export const LIMITS = { seconds: 60, megabytes: 1_024 } as const;

/** The promise of every attack on a run's time. */
export const BUSY_WITHOUT_END = 'No input keeps a run busy without end';
export const MB = 1_000_000;

/** The problem, unless it holds. */
export const unless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem]);
