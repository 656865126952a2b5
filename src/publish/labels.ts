import { z } from 'zod';
import { orWarn } from './failures.js';
import type { Posting } from './posting.js';
import type { Thread } from './thread-kind.js';

/** A calm blue; whoever wants another one changes it once, and it stays. */
const COLOR = '1d76db';
const DESCRIPTION = 'Digests of merged pull requests';

/** Labels of the repository are `label0`, `label1`, …: a list of all of them could be long. */
function labelsQuery(names: readonly string[]): string {
  return /* GraphQL */ `
    query Labels($repository: ID!, $thread: ID!, ${names.map((_, n) => `$name${n}: String!`).join(', ')}) {
      repository: node(id: $repository) { ... on Repository {
        ${names.map((_, n) => `label${n}: label(name: $name${n}) { id }`).join('\n')}
      } }
      thread: node(id: $thread) { ... on Labelable { labels(first: 100) { nodes { id } } } }
    }`;
}

const CREATE_LABEL = /* GraphQL */ `
  mutation CreateLabel($repositoryId: ID!, $name: String!, $color: String!, $description: String!) {
    createLabel(input: { repositoryId: $repositoryId, name: $name, color: $color, description: $description }) {
      label { id }
    }
  }`;

const ADD_LABELS = /* GraphQL */ `
  mutation AddLabels($id: ID!, $labelIds: [ID!]!) {
    addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }
  }`;

const Label = z.object({ id: z.string() });
const Answer = z.object({
  repository: z.record(z.string(), Label.nullable()),
  thread: z.object({ labels: z.object({ nodes: z.array(Label) }).nullable() }),
});
const Created = z.object({ createLabel: z.object({ label: Label }) });

/** Adds the labels that were asked for, creates those that the repository lacks, and takes none away. */
export async function addLabels(posting: Posting, thread: Thread): Promise<void> {
  const { client, log, target, options, kind } = posting;
  const names = [...new Map(options.labels.map(name => [name.toLowerCase(), name])).values()];
  if (names.length === 0) return;
  await orWarn(log, `The ${kind.id} could not be given its labels.`, async () => {
    const variables = Object.fromEntries(names.map((name, n) => [`name${n}`, name]));
    const asked = { repository: target.id, thread: thread.id, ...variables };
    const { repository, thread: labelled } = await client.query(labelsQuery(names), asked, Answer);
    const there = new Set(labelled.labels?.nodes.map(({ id }) => id));
    const missing: string[] = [];
    for (const [n, name] of names.entries()) {
      const id = repository[`label${n}`]?.id ?? (await createLabel(posting, name));
      if (id !== null && !there.has(id)) missing.push(id);
    }
    if (missing.length > 0) await client.mutate(ADD_LABELS, { id: thread.id, labelIds: missing }, z.unknown());
  });
}

/** The id of the new label; null where GitHub refuses, which a missing `issues: write` may be the reason for. */
async function createLabel({ client, log, target }: Posting, name: string): Promise<string | null> {
  let id: string | null = null;
  const failure =
    `The label ${JSON.stringify(name)} is missing in ${target.nameWithOwner} and could not be created. Create it by ` +
    "hand, or add the line `issues: write` to the workflow's `permissions:`.";
  await orWarn(log, failure, async () => {
    const label = { repositoryId: target.id, name, color: COLOR, description: DESCRIPTION };
    id = (await client.mutate(CREATE_LABEL, label, Created)).createLabel.label.id;
  });
  return id;
}
