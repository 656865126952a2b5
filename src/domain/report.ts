/** The page, ready to be published. */
export interface Report {
  /** Plain text, for the title of an issue or discussion. */
  title: string;
  /** The whole page in one piece, for files. */
  markdown: string;
  /** The same page cut to what GitHub takes as one body: the first is the body, the rest follow as comments. */
  parts: string[];
}

/** What was done with the report. */
export interface Publication {
  /** Where it can be read; absent where nothing was posted to a page. */
  url?: string;
  number?: number;
  /** true: posted for the first time; false: an earlier report was updated. */
  created?: boolean;
  markdownPath?: string;
  jsonPath?: string;
}
