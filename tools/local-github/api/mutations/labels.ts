import { type Store, type StoredLabel, storedLabel } from '../../store.js';
import type { ApiContext } from '../context.js';
import { unprocessable } from '../errors.js';
import { requireWriteAccess } from '../permissions.js';
import { findLabel } from '../resolvers/labels.js';
import { type Labelable, nodeOf } from '../resolvers/node.js';
import { timestamp } from './text.js';
import type { Mutations } from './types.js';

const MAX_NAME_CHARACTERS = 50;
const MAX_DESCRIPTION_CHARACTERS = 100;

/** @throws GitHubError NOT_FOUND for an id that is not a label */
export const labelNames = (store: Store, ids: readonly string[]): string[] =>
  ids.map(id => nodeOf<StoredLabel>(store, id, 'Label').name);

const createLabel: Mutations['createLabel'] = (
  input: { repositoryId: string; name: string; color: string; description?: string | null },
  context,
) => {
  const { store } = context;
  nodeOf(store, input.repositoryId, 'Repository');
  requireWriteAccess(context, 'issues', 'pull-requests');
  if (input.name.trim() === '') throw unprocessable("Name can't be blank");
  if ([...input.name].length > MAX_NAME_CHARACTERS)
    throw unprocessable(`Name is too long (maximum is ${MAX_NAME_CHARACTERS} characters)`);
  if (!/^[0-9a-f]{6}$/i.test(input.color)) throw unprocessable('Color is invalid');
  if ([...(input.description ?? '')].length > MAX_DESCRIPTION_CHARACTERS)
    throw unprocessable(`Description is too long (maximum is ${MAX_DESCRIPTION_CHARACTERS} characters)`);
  if (findLabel(store, input.name)) throw unprocessable('Name has already been taken');
  const label = storedLabel(input.name, input.color, input.description ?? null, timestamp(store.now()));
  store.labels.push(label);
  return { label };
};

function labelableOf(context: ApiContext, id: string): Labelable {
  const labelable = nodeOf<Labelable>(context.store, id, 'Issue', 'PullRequest', 'Discussion');
  if (labelable.__typename === 'Discussion') requireWriteAccess(context, 'discussions');
  else requireWriteAccess(context, 'issues', 'pull-requests');
  return labelable;
}

const addLabelsToLabelable: Mutations['addLabelsToLabelable'] = (
  input: { labelableId: string; labelIds: string[] },
  context,
) => {
  const labelable = labelableOf(context, input.labelableId);
  labelable.labels = [...new Set([...labelable.labels, ...labelNames(context.store, input.labelIds)])];
  return { labelable };
};

const removeLabelsFromLabelable: Mutations['removeLabelsFromLabelable'] = (
  input: { labelableId: string; labelIds: string[] },
  context,
) => {
  const labelable = labelableOf(context, input.labelableId);
  const removed = labelNames(context.store, input.labelIds);
  labelable.labels = labelable.labels.filter(label => !removed.includes(label));
  return { labelable };
};

export const labelMutations = { createLabel, addLabelsToLabelable, removeLabelsFromLabelable };
