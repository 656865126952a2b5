export type { Access, TokenPermissions } from './api/permissions.js';
export type { Fault } from './faults/index.js';
export type { LocalGitHub, LocalGitHubOptions, RequestRecord } from './options.js';
export { type LikeGitHub, QUICK, TESTED_WITH } from './profile.js';
export { startLocalGitHub } from './server.js';
export { mergePullRequest, type Store, type StoredComment, type StoredDiscussion, type StoredIssue } from './store.js';
export type {
  World,
  WorldClosedPullRequest,
  WorldComment,
  WorldCommit,
  WorldLabel,
  WorldPullRequest,
  WorldUser,
} from './world.js';
