/** Messages about the run. They are plain text; whoever prints them escapes what a terminal or runner would interpret. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  /** The progress of long work. */
  progress(message: string): void;
}
