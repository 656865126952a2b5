/** A commit message: `subject` is one line, `body` the rest. */
export interface Message {
  subject: string;
  body: string;
}

export const FORM_IDS = [
  'merge-button',
  'copybara-merge',
  'gitea-merge',
  'merge-with-title',
  'homu',
  'bors',
  'symfony',
  'azure',
  'bitbucket',
  'pr-prefix',
  'squash-button',
  'gh-suffix',
  'github-pull-request',
  'pr-url',
  'pull-request-resolved',
  'pull-request',
  'reviewed-on',
  'merged-from',
  'copybara-integrate',
  'closes-from',
  'landed-by',
] as const;

export type FormId = (typeof FORM_IDS)[number];

/** A pull request that a commit landed, as its message names it. */
export interface Landed {
  number: number;
  /** null: the message names no title. */
  title: string | null;
  form: FormId;
  /** What the message says about this pull request, where that is not simply its body. */
  body?: string;
  /** `owner/name` of the repository of the pull request, where the message names it. */
  repository?: string;
  /** The owner of the merged branch, where the message names one. */
  branchOwner?: string;
  branch?: string;
  /** The login of the author, where the message names it. */
  author?: string;
  /** The message lists it as one of those in a roll-up, which has a number of its own. */
  inRollup?: true;
}
