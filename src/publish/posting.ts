import type { PublishOptions } from './options.js';
import { createPace, type Pace } from './pace.js';
import { createPatientClient, type PatientClient } from './patient-client.js';
import type { PublishPorts, PublishRequest } from './publisher.js';
import type { ThreadContext } from './session.js';
import type { ThreadKind } from './thread-kind.js';

/** What every step of posting one report to one kind of thread needs. */
export interface Posting extends ThreadContext {
  client: PatientClient;
  pace: Pace;
  sleep: PublishPorts['sleep'];
  options: PublishOptions;
  /** Warnings that were logged already. */
  warned: Set<string>;
  /** Variables of `create` beside repository, title and body. */
  createVariables: Record<string, string>;
}

export async function openPosting(kind: ThreadKind, { session, options, ports }: PublishRequest): Promise<Posting> {
  const context = await session.threadContext(kind);
  const { repository } = context;
  const client = createPatientClient(context.client, ports.log, ports.sleep);
  const createVariables = await kind.createVariables(client, repository, options.discussionCategory);
  return {
    ...context,
    client,
    pace: createPace(ports.sleep),
    sleep: ports.sleep,
    options,
    createVariables,
    warned: new Set(),
  };
}
