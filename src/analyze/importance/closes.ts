import { closedIssues } from '../changes/closed-issues.js';
import { doublings } from './doublings.js';
import type { Factor } from './factor.js';
import { shownText } from './shown-text.js';

/** Issues of other repositories (`octo/barn#7`), and issues named by their URL. */
const BY_REPOSITORY_OR_URL =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/issues\/\d{1,9}|[\w.-]+\/[\w.-]+#\d{1,9})\b/gi;
const MAX_VALUE = 2;

/** Closes issues: somebody asked for the change. More issues never lower the value. */
export const closes = {
  id: 'closes',
  weight: 0.85,
  observe: ({ pullRequest }) => {
    const { body } = pullRequest;
    const others = new Set([...shownText(body).matchAll(BY_REPOSITORY_OR_URL)].map(match => match[1]?.toLowerCase()));
    const issues = closedIssues(pullRequest).length + others.size;
    return issues === 0 ? null : { value: Math.min(MAX_VALUE, doublings(issues)), evidence: { counts: { issues } } };
  },
} as const satisfies Factor;
