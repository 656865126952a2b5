import type { PublishOptions } from './options.js';
import type { PublishPorts, PublishRequest } from './publisher.js';
import type { ThreadContext } from './session.js';
import type { ThreadKind } from './thread-kind.js';

/** What every step of posting one report to one kind of thread needs. */
export interface Posting extends ThreadContext {
  sleep: PublishPorts['sleep'];
  options: PublishOptions;
  /** Variables of `create` beside repository, title and body. */
  createVariables: Record<string, string>;
}

export async function openPosting(kind: ThreadKind, { session, options, ports }: PublishRequest): Promise<Posting> {
  const context = await session.threadContext(kind);
  const { client, repository } = context;
  const createVariables = await kind.createVariables(client, repository, options.discussionCategory);
  return { ...context, sleep: ports.sleep, options, createVariables };
}
