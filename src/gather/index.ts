import type { Source } from '../domain/gathered.js';
import type { Log } from '../domain/log.js';
import type { Period } from '../domain/period.js';
import type { GitHubClient } from '../github/client.js';
import { gitHubSource } from './github/index.js';

/** What any source may need to know. */
export interface SourceOptions {
  /** `owner/name`; null: what the source itself tells. */
  repository: string | null;
  /** Only what was merged into this branch; null: into any, or for a clone into the one it has checked out. */
  base: string | null;
  period: Period;
  /** Periods before it whose merges are counted, where that is cheap. */
  before?: readonly Period[];
  /** The configuration file's path inside the repository. */
  configPath: string;
  /** The clone or file, for those that read one. */
  path: string;
  /** For the source that asks GitHub; null where there is no token. */
  client: GitHubClient | null;
  log: Log;
}

export interface SourceKind {
  id: 'github' | 'git' | 'file';
  open(options: SourceOptions): Promise<Source>;
}

/** Where pull requests may come from. Those that read a disk are loaded when they are opened. */
export const sources = [
  { id: 'github', open: async options => gitHubSource(options) },
  { id: 'git', open: async options => (await import('./git/index.js')).gitSource(options) },
  { id: 'file', open: async options => (await import('./file/index.js')).fileSource(options) },
] as const satisfies readonly SourceKind[];

export type SourceId = (typeof sources)[number]['id'];
