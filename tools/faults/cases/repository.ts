import { nodeId } from '../../local-github/ids.js';
import type { FaultCase } from '../fault.js';

const ASK = /^(The token may not read the pull requests of lanternworks\/lantern)/;

/** The token, its permissions, and the repository as it stands. */
export const repository: readonly FaultCase[] = [
  {
    id: 'token-revoked',
    words: 'the token is revoked or expired',
    token: 'bad-token',
    ends: 'fails',
    says: /^GitHub does not accept the token \(401\)\. Check the `token` input/,
  },
  {
    id: 'token-expires',
    words: 'the token expires once everything is gathered',
    faults: [{ kind: 'status', status: 401, on: /CreateIssue|LookFor/ }],
    ends: 'fails',
    says: /^GitHub does not accept the token \(401\)\. Check the `token` input/,
    files: 'both',
  },
  {
    id: 'without-contents',
    words: 'without `contents: read`',
    github: { permissions: { contents: 'none' } },
    ends: 'fails',
    says: new RegExp(`${ASK.source}.*contents: read`),
  },
  {
    id: 'without-pull-requests',
    words: 'without `pull-requests: read`',
    github: { permissions: { 'pull-requests': 'none' } },
    ends: 'fails',
    says: new RegExp(`${ASK.source}.*pull-requests: read`),
  },
  {
    id: 'without-checks',
    words: 'without `checks: read`, in a private repository',
    github: { permissions: { checks: 'none' } },
    world: world => {
      world.repository.private = true;
    },
    ends: 'reported',
    says: /statusCheckRollup is left out of the digest\. The token may not read it/,
    page: /The state of checks could not be read/,
  },
  {
    id: 'issues-read-only',
    words: 'with `issues: read` only',
    github: { permissions: { issues: 'read' } },
    ends: 'fails',
    says: /^The token may not post issues in .*Add the line `issues: write`/,
    files: 'both',
  },
  {
    id: 'without-issues',
    words: 'without `issues`',
    github: { permissions: { issues: 'none' } },
    ends: 'fails',
    says: /`issues: write`/,
    files: 'both',
  },
  {
    id: 'without-discussions',
    words: 'without `discussions`, where a discussion is to be posted',
    github: { permissions: { discussions: 'none' } },
    inputs: { publish: 'discussion', 'discussion-category': 'General' },
    ends: 'fails',
    says: /`discussions: write`/,
    files: 'both',
  },
  {
    id: 'issues-off',
    words: 'issues are switched off',
    world: world => {
      world.repository.hasIssues = false;
    },
    ends: 'fails',
    says: /^Issues are switched off in lanternworks\/lantern\. Switch them on under Settings/,
    files: 'both',
  },
  {
    id: 'discussions-off',
    words: 'discussions are switched off',
    world: world => {
      world.repository.hasDiscussions = false;
    },
    inputs: { publish: 'discussion', 'discussion-category': 'General' },
    ends: 'fails',
    says: /^Discussions are switched off in lanternworks\/lantern\./,
    files: 'both',
  },
  {
    id: 'archived',
    words: 'the repository is archived',
    world: world => {
      world.repository.archived = true;
    },
    ends: 'fails',
    says: /is archived, .*Unarchive it, or name another repository/,
    files: 'both',
  },
  {
    id: 'renamed',
    words: 'the repository was renamed, and is asked for by its old name',
    world: world => {
      // That of the repository in which the week before was reported.
      world.repositoryId = nodeId('R', 'lanternworks/lantern');
      world.renamedFrom = 'lanternworks/lamp';
    },
    inputs: { repository: 'lanternworks/lamp', 'post-to-repository': 'lanternworks/lamp' },
    ends: 'complete',
    says: /lanternworks\/lamp is now lanternworks\/lantern\./,
  },
  {
    id: 'renamed-without-end',
    words: 'the repository answers under another name each time',
    faults: [{ kind: 'another-name', on: /^Open$/ }],
    ends: 'fails',
    says: /answers under another name each time.*`repository`/,
  },
];
