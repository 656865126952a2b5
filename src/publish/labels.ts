import { z } from 'zod';
import { inForm } from '../github/answer-form.js';
import { failureOf } from '../github/errors.js';
import type { Posting } from './posting.js';
import { tryOrWarn } from './retry.js';
import type { Thread } from './thread-kind.js';

/** Color and description of a label that is created; a repository's own label keeps its own. */
const COLOR = '1d76db';
const DESCRIPTION = 'Digests of merged pull requests';

const THREAD_LABELS = /* GraphQL */ `
  query Labels($id: ID!) {
    thread: node(id: $id) { ... on Labelable { labels(first: 100) { nodes { id } } } }
  }`;

/** Creates all labels in one request; the aliases in the answer are `created0`, `created1`, … */
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

/** Ids of the labels that a new thread is created with: those that the repository has already. */
export const labelsOfNew = ({ kind, labels }: Posting): string[] =>
  kind.createsWithLabels ? labels.flatMap(({ id }) => id ?? []) : [];

/**
 * Adds the labels that the settings ask for, creates those that the repository lacks, and removes none. `known`: ids of
 * the labels that the thread has; null: they are read.
 */
export async function addLabels(posting: Posting, thread: Thread, known: readonly string[] | null): Promise<void> {
  const { client, log, labels } = posting;
  if (labels.every(({ id }) => id !== null && known?.includes(id))) return;
  await tryOrWarn(log, failureSentence(posting), async () => {
    const existing = known ?? (await labelsOf(posting, thread));
    const labelIds = (await findOrCreate(posting)).filter(id => !existing.includes(id));
    if (labelIds.length > 0) await client.mutate(ADD_LABELS, { id: thread.id, labelIds }, z.unknown());
  });
}

const failureSentence = ({ kind }: Posting) => `The labels could not be added to the ${kind.id}.`;

async function labelsOf({ client }: Posting, thread: Thread): Promise<string[]> {
  const { labels } = (await client.query(THREAD_LABELS, { id: thread.id }, ThreadLabels)).thread;
  return labels?.nodes.map(({ id }) => id) ?? [];
}

/**
 * The ids of the labels, in the order of the settings. A label that can be neither found nor created is left out with a
 * warning; a missing `issues: write` may be the reason.
 */
async function findOrCreate({ client, log, repository, labels }: Posting): Promise<string[]> {
  const missing = labels.filter(({ id }) => id === null).map(({ name }) => name);
  if (missing.length === 0) return labels.flatMap(({ id }) => id ?? []);
  const { data, failures } = await client.ask(createLabels(missing), { id: repository.id }, 0);
  const created = inForm(Created.nullish(), data);
  client.made(...Object.values(created ?? {}).flatMap(answer => answer?.label.id ?? []));
  return labels.flatMap(({ name, id }) => {
    const alias = `created${missing.indexOf(name)}`;
    const found = id ?? created?.[alias]?.label.id;
    if (found !== undefined) return [found];
    const own = failures.filter(({ path }) => path?.[0] === alias);
    log.warning(
      `The label ${JSON.stringify(name)} is missing in ${repository.nameWithOwner} and could not be created. Create it by ` +
        `hand, or add the line \`issues: write\` to the workflow's \`permissions:\`. ${failureOf(own.length > 0 ? own : failures).message}`,
    );
    return [];
  });
}
