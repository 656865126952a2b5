import { periodId } from '../domain/period.js';
import { isReverted } from '../domain/standing.js';
import type { OutputName } from '../settings/outputs.js';
import type { Outcome } from './present.js';

/** The outputs of the action. */
export function outputsOf({ digest, publication, notification }: Outcome): Record<OutputName, string> {
  const reverted = digest.pullRequests.filter(({ outcome }) => isReverted(outcome));
  return {
    url: publication.url ?? '',
    number: String(publication.number ?? ''),
    week: periodId(digest.period),
    'pull-requests': String(digest.pullRequests.length),
    highlights: JSON.stringify(digest.highlights),
    reverted: JSON.stringify(reverted.map(({ number }) => number)),
    summary: notification?.text ?? '',
    'summary-markdown': notification?.markdown ?? '',
    'markdown-path': publication.markdownPath ?? '',
    'json-path': publication.jsonPath ?? '',
    created: String(publication.created ?? false),
  };
}
