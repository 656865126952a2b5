import type { FaultCase } from '../fault.js';

const PAGES = /MergedPullRequests/;

/** GitHub's limits for one token. */
export const limits: readonly FaultCase[] = [
  {
    id: 'secondary-limit',
    words: 'secondary limit, retry-after 30 seconds',
    faults: [{ kind: 'secondary-limit', retryAfter: 30, on: PAGES, times: 1 }],
    ends: 'complete',
    says: /secondary rate limit\): waiting 30 seconds/,
  },
  {
    id: 'secondary-limit-untold',
    words: 'secondary limit, twice, without retry-after',
    faults: [{ kind: 'secondary-limit', on: /Open/, times: 2 }],
    ends: 'complete',
    says: /waiting 60 seconds.*\n.*waiting 120 seconds/,
  },
  {
    id: 'secondary-limit-lasting',
    words: 'secondary limit that does not end',
    faults: [{ kind: 'secondary-limit', retryAfter: 5 }],
    ends: 'fails',
    says: /secondary rate limit.*Run it again/,
  },
  {
    id: 'secondary-limit-far',
    words: 'secondary limit, retry-after an hour',
    faults: [{ kind: 'secondary-limit', retryAfter: 3600, status: 429 }],
    ends: 'fails',
    says: /secondary rate limit.*Run it again after \d{4}-\d\d-\d\dT\d\d:\d\dZ/,
    atOnce: true,
  },
  {
    id: 'secondary-limit-when-posting',
    words: 'secondary limit when the issue is made',
    faults: [{ kind: 'secondary-limit', retryAfter: 60, on: /CreateIssue/, times: 1 }],
    ends: 'complete',
    says: /waiting 60 seconds/,
  },
  {
    id: 'primary-limit-near',
    words: 'points used up in mid-run, new ones in 90 seconds',
    faults: [{ kind: 'primary-limit', resetIn: 90, on: PAGES, times: 1 }],
    ends: 'complete',
    // How much of the 90 seconds is left depends on how busy the machine is.
    says: /rate limit of this token is used up: waiting [6-9]\d seconds/,
  },
  {
    id: 'primary-limit-far',
    words: 'points used up in mid-run, new ones in 50 minutes',
    faults: [{ kind: 'primary-limit', resetIn: 3000, on: PAGES }],
    ends: 'fails',
    says: /rate limit for this token is used up\. Run it again after \d{4}-\d\d-\d\dT\d\d:\d\dZ/,
    atOnce: true,
  },
  {
    id: 'primary-limit-far-when-posting',
    words: 'points used up when posting, new ones in 50 minutes (403)',
    faults: [{ kind: 'primary-limit', resetIn: 3000, status: 403, on: /CreateIssue/ }],
    ends: 'fails',
    says: /rate limit for this token is used up\. Run it again after/,
    atOnce: true,
    files: 'both',
  },
  {
    id: 'resource-limits',
    words: 'RESOURCE_LIMITS_EXCEEDED, half a page of pull requests, once',
    faults: [{ kind: 'partial', on: PAGES, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'resource-limits-of-files',
    words: 'RESOURCE_LIMITS_EXCEEDED for the files beyond a hundred, once',
    faults: [{ kind: 'partial', on: /FurtherFiles/, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'resource-limits-lasting',
    words: 'RESOURCE_LIMITS_EXCEEDED for the past, always',
    faults: [{ kind: 'partial', on: /^Count$/ }],
    ends: 'reported',
    says: /GitHub did not answer \d+ of \d+ questions about the time before the period/,
  },
];
