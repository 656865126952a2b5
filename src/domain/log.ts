/** Messages about the run. They are plain text; whoever prints them escapes what a terminal or runner would interpret. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  /** The progress of long work. */
  progress(message: string): void;
}

/** The log of a run that somebody set up: a notice says what its settings may not do as they were meant to. */
export interface RunLog extends Log {
  notice(message: string): void;
}
