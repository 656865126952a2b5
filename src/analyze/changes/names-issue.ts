import type { PullRequest } from '../../domain/pull-request.js';

/** `#12`, the address of an issue, or the key of an issue in another tracker (`ABC-12`). */
const ISSUE = /(?:^|[^\w&])#\d+\b|\/issues\/\d+|\b(?!(?:AES|CVE|CWE|GPT|ISO|PEP|RFC|SHA|UTF)-)[A-Z]{2,10}-\d+\b/;

/**
 * Whether the title or description names an issue. Titles of squash commits end with the number of the pull request
 * itself, which does not count.
 */
export function namesIssue({ number, title, body }: PullRequest): boolean {
  return ISSUE.test(`${title}\n${body}`.replaceAll(new RegExp(`#${number}\\b`, 'g'), ''));
}
