import { QUICK } from '../../local-github/index.js';
import type { FaultCase } from '../fault.js';

/** The questions about the week itself; those about the past are answered. */
const OF_THE_WEEK = /^(?!Count$)/;
const SAYS_SEARCH_IS_SHORT = /^::warning.*search/im;
/** Of the example, with merges before the week. */
const PRIVATE_LOGIN = 'mei-lindqvist';

/** GitHub as it has been seen to behave: its time and limits, and its search (docs/reliability.md). */
export const realGitHub: readonly FaultCase[] = [
  {
    id: 'real-search-empty',
    words: 'search finds nothing of the week, and says nothing',
    faults: [{ kind: 'short-search', on: OF_THE_WEEK }],
    ends: 'reported',
    page: /\*\*72 pull requests\*\*/,
    says: SAYS_SEARCH_IS_SHORT,
  },
  {
    id: 'real-search-short',
    words: 'search lacks every fifth pull request of the week, and says nothing',
    faults: [{ kind: 'short-search', lacks: 5, on: OF_THE_WEEK }],
    ends: 'reported',
    page: /\*\*72 pull requests\*\*/,
    says: SAYS_SEARCH_IS_SHORT,
  },
  {
    id: 'real-search-down',
    words: 'search finds nothing at all, and says nothing',
    faults: [{ kind: 'short-search' }],
    ends: 'reported',
    says: SAYS_SEARCH_IS_SHORT,
    page: /\*\*72 pull requests\*\*/,
  },
  {
    id: 'real-private-without-pull-requests',
    words: 'without `pull-requests: read`, in a private repository, where search finds nothing and says nothing',
    github: { permissions: { 'pull-requests': 'none' } },
    world: world => {
      world.repository.private = true;
    },
    ends: 'fails',
    says: /^The token may not read the pull requests of lanternworks\/lantern.*pull-requests: read/,
  },
  {
    id: 'real-private-without-issues',
    words: 'without `issues`, in a private repository, where search finds nothing and says nothing',
    github: { permissions: { issues: 'none' } },
    world: world => {
      world.repository.private = true;
    },
    inputs: { publish: 'discussion', 'discussion-category': 'General', labels: '' },
    ends: 'reported',
    page: /\*\*72 pull requests\*\*/,
  },
  {
    id: 'real-private-profile',
    words: 'an author of earlier pull requests has a private profile, so that a search for them finds nothing',
    world: world => {
      for (const one of world.pullRequests) if (one.author === PRIVATE_LOGIN) one.authorAssociation = 'CONTRIBUTOR';
    },
    faults: [{ kind: 'private-profile', logins: [PRIVATE_LOGIN] }],
    ends: 'reported',
    page: /^(?![\s\S]*first contributions? by [^\n]*mei-lindqvist)/i,
  },
  {
    id: 'real-alias-of-opening',
    words: 'one of the counts at the opening fails, always',
    faults: [{ kind: 'alias-error', alias: /^slice1$/, on: /^Slices$/ }],
    ends: 'complete',
  },
  {
    id: 'real-alias-of-past',
    words: 'one of the counts of the past fails, always',
    faults: [{ kind: 'alias-error', alias: /^count5$/, on: /^Count$/ }],
    ends: 'reported',
    says: /^(?![\s\S]*The history before the period could not be read)/,
  },
  {
    id: 'real-heavy-opening',
    words: 'a GitHub under load answers 502 to whatever takes it four seconds',
    github: { likeGitHub: { ...QUICK, maxSeconds: 4 } },
    ends: 'complete',
  },
  {
    id: 'real-resource-limits',
    words: 'RESOURCE_LIMITS_EXCEEDED for all that a request asks after three seconds',
    github: { likeGitHub: { ...QUICK, resourceLimit: 3 } },
    ends: 'complete',
  },
  {
    id: 'real-busy-week',
    words: '261 pull requests, whose files take 0.1 to 0.2 seconds each',
    github: { likeGitHub: QUICK },
    pullRequests: 261,
    ends: 'complete',
  },
  {
    id: 'real-time-limit',
    words: '900 pull requests, which take more than the 60 seconds that a token has in a minute',
    github: { likeGitHub: QUICK },
    pullRequests: 900,
    ends: 'complete',
  },
  {
    id: 'real-young-ids',
    words: 'NOT_FOUND for whatever was made less than two seconds ago',
    github: { likeGitHub: QUICK },
    ends: 'complete',
    says: /does not find what was made a moment ago/,
  },
];
