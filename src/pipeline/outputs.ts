import type { Digest } from '../domain/digest.js';
import type { OrganizationDigest } from '../domain/organization.js';
import { periodId } from '../domain/period.js';
import { isReverted } from '../domain/standing.js';
import type { OutputName } from '../settings/outputs.js';
import type { Outcome } from './present.js';

/** The outputs that are about pull requests: numbers, or over several repositories `OWNER/NAME#NUMBER`. */
function listsOf(digest: Digest | OrganizationDigest): Record<'pull-requests' | 'highlights' | 'reverted', string> {
  if ('kind' in digest) {
    const { totals, highlights, repositories } = digest;
    const reverted = repositories.flatMap(({ repository, statistics }) =>
      statistics.reverted.ofPeriod.map(number => `${repository.nameWithOwner}#${number}`),
    );
    return {
      'pull-requests': String(totals.pullRequests),
      highlights: JSON.stringify(highlights.map(({ repository, number }) => `${repository}#${number}`)),
      reverted: JSON.stringify(reverted),
    };
  }
  const reverted = digest.pullRequests.filter(({ outcome }) => isReverted(outcome));
  return {
    'pull-requests': String(digest.pullRequests.length),
    highlights: JSON.stringify(digest.highlights),
    reverted: JSON.stringify(reverted.map(({ number }) => number)),
  };
}

/** The outputs of the action. */
export function outputsOf(outcome: Outcome<Digest | OrganizationDigest>): Record<OutputName, string> {
  const { digest, publication, notification } = outcome;
  return {
    url: publication.url ?? '',
    number: String(publication.number ?? ''),
    week: periodId(digest.period),
    ...listsOf(digest),
    summary: notification?.text ?? '',
    'summary-markdown': notification?.markdown ?? '',
    'markdown-path': publication.markdownPath ?? '',
    'html-path': publication.htmlPath ?? '',
    'json-path': publication.jsonPath ?? '',
    created: String(publication.created ?? false),
  };
}
