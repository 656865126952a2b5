import { closedIssues } from '../changes/closed-issues.js';
import { log2 } from './evidence.js';
import type { Factor } from './factor.js';

/** Issues of elsewhere, or named by their address. */
const ELSEWHERE =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/issues\/\d{1,9}|[\w.-]+\/[\w.-]+#\d{1,9})\b/gi;
const MAX = 2;

/** Somebody had asked for it: it closes issues. Never falls with more of them. */
export const closes = {
  id: 'closes',
  weight: 0.5,
  observe: ({ pullRequest: { body } }) => {
    const elsewhere = new Set([...body.matchAll(ELSEWHERE)].map(match => match[1]?.toLowerCase()));
    const issues = closedIssues(body).length + elsewhere.size;
    return issues === 0 ? null : { value: Math.min(MAX, log2(issues)), evidence: { counts: { issues } } };
  },
} as const satisfies Factor;
