/** The page, ready to be published. */
export interface Report {
  /** Plain text, for the title of an issue or discussion. */
  title: string;
  /** The whole page in one piece, for files. */
  markdown: string;
  /** The same page cut to what GitHub takes as one body: the first is the body, the rest follow as comments. */
  parts: string[];
}

/** The report in a few lines, for chats and mail. */
export interface Notification {
  /** Plain text of three lines: what it is about, what did not stand, what to read first. Of an empty week only the first. */
  text: string;
  /** The same in the Markdown that chats have in common, its first line a link to the report. */
  markdown: string;
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
