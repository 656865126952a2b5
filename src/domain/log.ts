/** Where a stage tells what it is doing. Lines are plain text; the edge that prints them escapes what its terminal obeys. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  /** How far long work has come. */
  progress(message: string): void;
}
