import type { Digest } from '../domain/digest.js';
import type { Log } from '../domain/log.js';
import type { Publication, Report } from '../domain/report.js';
import type { GitHubClient } from '../github/client.js';
import type { Seen } from './posting.js';

export type PublisherId = 'files' | 'summary' | 'issue' | 'discussion';

/** Where the whole report lies, whatever becomes of the rest. */
export interface WrittenFiles {
  markdownPath: string;
  jsonPath: string;
}

/** The settings that publishing obeys, under the names that they have among all settings. */
export interface PublishOptions {
  publish: readonly PublisherId[];
  /** `OWNER/NAME` */
  postToRepository: string;
  discussionCategory: string | null;
  labels: readonly string[];
  closePrevious: boolean;
  pin: boolean;
  language: string;
  dryRun: boolean;
  files: WrittenFiles;
}

/** What publishing reaches the world with. */
export interface PublishPorts {
  /** null: there is no token, and nothing can be posted. */
  client: GitHubClient | null;
  log: Log;
  writeSummary(text: string): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
  /** What was seen where the report goes when earlier ones were recalled: posting a moment later need not look again. */
  seen: Seen;
}

export interface PublishRequest {
  report: Report;
  digest: Digest;
  options: PublishOptions;
  ports: PublishPorts;
}

/** One place where a report can go. */
export interface Publisher {
  id: PublisherId;
  /** Changes something on GitHub, which a dry run must not. */
  posts: boolean;
  publish(request: PublishRequest): Promise<Publication>;
}
