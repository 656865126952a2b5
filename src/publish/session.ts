import type { Log } from '../domain/log.js';
import type { Period } from '../domain/period.js';
import { type GitHubClient, requireClient } from '../github/client.js';
import { type ReportKey, type ReportSubject, reportKey } from './marker.js';
import { createNodeReader, type NodeReader } from './nodes.js';
import type { PublishOptions } from './options.js';
import { createRenameReader, type RenameReader } from './renames.js';
import { type RequestedLabel, readRepository } from './repository.js';
import { createTextReader, type TextReader } from './texts.js';
import type { TargetRepository, ThreadKind, ThreadsPage } from './thread-kind.js';

/** What it takes to find the reports among the threads of one kind. */
export interface ThreadContext {
  client: GitHubClient;
  log: Log;
  kind: ThreadKind;
  repository: TargetRepository;
  /** Login of the token's account; null: GitHub does not tell. */
  account: string | null;
  key: ReportKey;
  period: Period;
  /** The labels that the settings ask for. */
  labels: readonly RequestedLabel[];
  /** The newest threads at the time when the repository was read. */
  firstPage: ThreadsPage;
  readTexts: TextReader;
  readRenames: RenameReader;
  readNodes: NodeReader;
}

/**
 * What one run has read of the repository that it posts to. The run recalls earlier weeks long before it publishes;
 * both share the session, so publishing sends no request that recalling has sent already.
 */
export interface Session {
  /**
   * Reads the repository on the first call for a kind. A failure is not kept: the next call reads again.
   * @throws DigestError where there is no token, or nothing of this kind can be posted
   */
  threadContext(kind: ThreadKind): Promise<ThreadContext>;
}

export interface SessionPorts {
  /** null: there is no token, and nothing can be read or posted. */
  client: GitHubClient | null;
  log: Log;
}

/** `subject` names the report that the run is about to make, before there is one. */
export function createSession(
  subject: ReportSubject,
  options: Pick<PublishOptions, 'postToRepository' | 'language' | 'labels' | 'id'>,
  ports: SessionPorts,
): Session {
  const contexts = new Map<ThreadKind['id'], ThreadContext>();

  async function read(kind: ThreadKind): Promise<ThreadContext> {
    const client = requireClient(ports.client, `posting to ${kind.plural} needs one.`);
    const { subjectNode, ...content } = await readRepository(client, kind, options, subject.repository.nameWithOwner);
    return {
      client,
      log: ports.log,
      kind,
      key: reportKey(subject, { ...options, node: subjectNode }),
      period: subject.period,
      readTexts: createTextReader(client),
      readRenames: createRenameReader(client, kind),
      readNodes: createNodeReader(client),
      ...content,
    };
  }

  return {
    async threadContext(kind) {
      const context = contexts.get(kind.id) ?? (await read(kind));
      contexts.set(kind.id, context);
      return context;
    },
  };
}
