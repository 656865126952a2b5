/** The report, ready to be published. */
export interface Report {
  /** Plain text, for the title of an issue or discussion. */
  title: string;
  /** The whole report in one piece, for files. */
  markdown: string;
  /** The same report split to the length that GitHub accepts: the first part is the body, the others are comments. */
  parts: string[];
}

/** A few lines about the report, for chat and mail. */
export interface Notification {
  /** Three lines of plain text: the title, what was reverted, what to read first. For an empty period only the first. */
  text: string;
  /** The same in Markdown that all chats support; the first line links to the report. */
  markdown: string;
}

/** Where the report was published. */
export interface Publication {
  /** The address of the report; absent if it was only written to files. */
  url?: string;
  number?: number;
  /** true: a new report was created; false: an earlier one was updated. */
  created?: boolean;
  markdownPath?: string;
  htmlPath?: string;
  jsonPath?: string;
}
