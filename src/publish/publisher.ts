import type { Digest } from '../domain/digest.js';
import type { Log } from '../domain/log.js';
import type { Publication, Report } from '../domain/report.js';
import type { PublisherId, PublishOptions } from './options.js';
import type { Session } from './session.js';

/** What publishing uses of the outside world, beside GitHub. */
export interface PublishPorts {
  log: Log;
  /** null: this runner has no job summary. */
  writeSummary: ((text: string) => Promise<void>) | null;
  sleep(milliseconds: number): Promise<void>;
}

export interface PublishRequest {
  report: Report;
  /** Its weeks are remembered in the report. */
  digest: Pick<Digest, 'weeks'>;
  options: PublishOptions;
  ports: PublishPorts;
  /** Created once for the run, and shared with `recallWeeks`. */
  session: Session;
}

/** One place where a report can go. */
export interface Publisher {
  id: PublisherId;
  /** Whether it changes something on GitHub, which a dry run must not do. */
  posts: boolean;
  publish(request: PublishRequest): Promise<Publication>;
}
