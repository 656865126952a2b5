import type { Source } from '../domain/gathered.js';
import type { Log } from '../domain/log.js';
import type { Period } from '../domain/period.js';
import type { GitHubClient } from '../github/client.js';
import { gitHubSource } from './github/index.js';

/** What any source may need to know. */
export interface SourceOptions {
  /** `owner/name`; null: as the source itself reports it. */
  repository: string | null;
  /** Only pull requests merged into this branch; null: into any branch, or for a clone into the one checked out. */
  base: string | null;
  /** Keys of lines in messages that name the pull request, such as `Closes`. */
  landedBy: readonly string[];
  period: Period;
  /** Earlier periods whose merges are counted, where that is cheap. */
  before?: readonly Period[];
  /** Path of the configuration file in the repository. */
  configPath: string;
  /** The clone or the file, for sources that read one. */
  path: string;
  /** For the GitHub source; null if there is no token. */
  client: GitHubClient | null;
  /** Ends what a clone is asked for; the client has it too. */
  signal?: AbortSignal;
  log: Log;
}

export interface SourceFactory {
  id: 'github' | 'git' | 'file';
  open(options: SourceOptions): Promise<Source>;
}

/** Where pull requests can come from. The sources that read from disk are loaded only when they are opened. */
export const sources = [
  { id: 'github', open: async options => gitHubSource(options) },
  { id: 'git', open: async options => (await import('./git/index.js')).gitSource(options) },
  { id: 'file', open: async options => (await import('./file/index.js')).fileSource(options) },
] as const satisfies readonly SourceFactory[];

export type SourceId = (typeof sources)[number]['id'];
