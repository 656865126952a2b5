import type { FaultCase } from '../fault.js';

const PAGES = /MergedPullRequests/;
/** Requests that change nothing. Lost requests that change something are cases of their own. */
const READING = /^(?!Create|Update|Close|Pin$|Unpin|Add)/;
const DOWN = /^GitHub could not be reached at .*githubstatus\.com/;

/** On the way between the runner and GitHub. */
export const transport: readonly FaultCase[] = [
  ...([500, 502, 503, 504] as const).map(
    (status): FaultCase => ({
      id: `every-third-${status}`,
      words: `every third request ends in ${status}`,
      faults: [{ kind: 'status', status, every: 3, eachOnce: true, on: READING }],
      ends: 'complete',
    }),
  ),
  {
    id: 'html-502',
    words: 'every third request ends in 502 and a page of HTML',
    faults: [{ kind: 'status', status: 502, html: true, every: 3, eachOnce: true, on: READING }],
    ends: 'complete',
  },
  {
    id: 'down',
    words: 'every request ends in 503',
    faults: [{ kind: 'status', status: 503 }],
    ends: 'fails',
    says: DOWN,
  },
  {
    id: 'down-when-posting',
    words: 'GitHub goes down once everything is gathered',
    faults: [{ kind: 'status', status: 503, on: /LookFor|Texts|Create/ }],
    ends: 'fails',
    says: DOWN,
    files: 'both',
  },
  {
    id: 'heavy-pages',
    words: '502 for every page of more than 20 pull requests',
    faults: [{ kind: 'heavy-page', first: 20, on: PAGES }],
    ends: 'complete',
  },
  {
    id: 'timeout',
    words: 'one page of pull requests is never answered',
    faults: [{ kind: 'hang', on: PAGES, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'timeout-of-a-post',
    words: 'the issue is made, and no answer comes',
    faults: [{ kind: 'unanswered', applied: true, on: /CreateIssue/, times: 1 }],
    ends: 'complete',
    says: /looked for once more/,
  },
  {
    id: 'reset',
    words: 'every third answer breaks off in the middle',
    faults: [{ kind: 'cut-off', every: 3, eachOnce: true, on: READING }],
    ends: 'complete',
  },
  {
    id: 'lost-answer',
    words: 'the issue is made, and the answer is 502',
    faults: [{ kind: 'status', status: 502, applied: true, on: /CreateIssue/, times: 1 }],
    ends: 'complete',
    says: /looked for once more/,
  },
  {
    id: 'truncated-json',
    words: 'one answer is JSON that stops in the middle',
    faults: [{ kind: 'no-json', body: 'truncated', on: PAGES, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'empty-answer',
    words: 'one answer is empty',
    faults: [{ kind: 'no-json', body: 'empty', on: /Open/, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'null-answer',
    words: 'one answer is null',
    faults: [{ kind: 'no-json', body: 'null', on: /Open/, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'huge-answer',
    words: 'one page of pull requests has 17 MiB',
    faults: [{ kind: 'no-json', body: 'huge', on: PAGES, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'html-in-place-of-json',
    words: 'every answer is a page of HTML under 200, as from a proxy',
    faults: [{ kind: 'no-json', body: 'html' }],
    ends: 'fails',
    says: /not .*JSON.*proxy/i,
  },
  {
    id: 'foreign-json',
    words: 'every answer is JSON of something else',
    faults: [{ kind: 'no-json', body: 'foreign' }],
    ends: 'fails',
    says: /not .*GraphQL.*proxy/i,
  },
  {
    id: 'foreign-json-when-posting',
    words: 'the answer to looking for the report is JSON of something else',
    faults: [{ kind: 'no-json', body: 'foreign', on: /LookForIssues/ }],
    ends: 'fails',
    says: /not .*GraphQL.*proxy/i,
    files: 'both',
  },
];
