import { z } from 'zod';
import { failureOf } from '../github/errors.js';
import type { AlongWith } from './comments.js';
import { orWarn } from './failures.js';
import type { Posting } from './posting.js';
import type { Thread } from './thread-kind.js';

/** A calm blue; whoever wants another one changes it once, and it stays. */
const COLOR = '1d76db';
const DESCRIPTION = 'Digests of merged pull requests';

const THREAD_LABELS = /* GraphQL */ `
  query Labels($id: ID!) {
    thread: node(id: $id) { ... on Labelable { labels(first: 100) { nodes { id } } } }
  }`;

/** All that are missing in one request; the answer's aliases are `created0`, `created1`, … */
function createLabels(names: readonly string[]): string {
  const one = (name: string, n: number) => `created${n}: createLabel(
    input: { repositoryId: $id, name: ${JSON.stringify(name)}, color: "${COLOR}", description: "${DESCRIPTION}" }
  ) { label { id } }`;
  return `mutation CreateLabel($id: ID!) { ${names.map(one).join('\n')} }`;
}

const ADD_LABELS = /* GraphQL */ `
  mutation AddLabels($id: ID!, $labelIds: [ID!]!) {
    addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }
  }`;

const Label = z.object({ id: z.string() });
const ThreadLabels = z.object({ thread: z.object({ labels: z.object({ nodes: z.array(Label) }).nullable() }) });
const Created = z.record(z.string(), z.object({ label: Label }).nullable());

/** Adds the labels that were asked for, creates those that the repository lacks, and takes none away. */
export async function addLabels(posting: Posting, thread: Thread, isNew: boolean): Promise<void> {
  const { client, log, labels } = posting;
  if (labels.length === 0) return;
  await orWarn(log, failureOfLabels(posting), async () => {
    const there = isNew ? [] : await labelsOf(posting, thread);
    const labelIds = (await idsOf(posting)).filter(id => !there.includes(id));
    if (labelIds.length > 0) await client.mutate(ADD_LABELS, { id: thread.id, labelIds }, z.unknown());
  });
}

/** The same for a thread that has just been made, to go along with its comments; null where there is nothing to add. */
export async function labelsAlong(posting: Posting, thread: Thread): Promise<AlongWith | null> {
  if (posting.labels.length === 0) return null;
  let labelIds: string[] = [];
  await orWarn(posting.log, failureOfLabels(posting), async () => {
    labelIds = await idsOf(posting);
  });
  if (labelIds.length === 0) return null;
  return {
    alias: 'labelled',
    declared: ', $labelIds: [ID!]!',
    field: 'labelled: addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }',
    variables: { labelIds },
    failed: ({ message }) => posting.log.warning(`${failureOfLabels(posting)} (${thread.url}) ${message}`),
  };
}

const failureOfLabels = ({ kind }: Posting) => `The ${kind.id} could not be given its labels.`;

async function labelsOf({ client }: Posting, thread: Thread): Promise<string[]> {
  const { labels } = (await client.query(THREAD_LABELS, { id: thread.id }, ThreadLabels)).thread;
  return labels?.nodes.map(({ id }) => id) ?? [];
}

/**
 * In the order in which they were asked for. Those that can be neither found nor created, which a missing
 * `issues: write` may be the reason for, are warned of.
 */
async function idsOf({ client, log, target, labels }: Posting): Promise<string[]> {
  const missing = labels.filter(({ id }) => id === null).map(({ name }) => name);
  if (missing.length === 0) return labels.flatMap(({ id }) => id ?? []);
  const { data, failures } = await client.ask(createLabels(missing), { id: target.id }, 0);
  const created = Created.nullish().parse(data);
  return labels.flatMap(({ name, id }) => {
    const alias = `created${missing.indexOf(name)}`;
    const found = id ?? created?.[alias]?.label.id;
    if (found !== undefined) return [found];
    const own = failures.filter(({ path }) => path?.[0] === alias);
    log.warning(
      `The label ${JSON.stringify(name)} is missing in ${target.nameWithOwner} and could not be created. Create it by ` +
        `hand, or add the line \`issues: write\` to the workflow's \`permissions:\`. ${failureOf(own.length > 0 ? own : failures).message}`,
    );
    return [];
  });
}
