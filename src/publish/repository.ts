import { z } from 'zod';
import type { GitHubClient } from '../github/client.js';
import { failureOf } from '../github/errors.js';
import { featureDisabled, repositoryArchived, repositoryNotFound } from './failures.js';
import { type TargetRepository, type ThreadKind, ThreadsPage, VIEWER } from './thread-kind.js';

/** A label that the settings ask for; `id` is null while the repository does not have it. */
export interface RequestedLabel {
  name: string;
  id: string | null;
}

export interface RepositoryContent {
  repository: TargetRepository;
  /** Login of the token's account; null: GitHub does not tell. */
  account: string | null;
  /** The newest threads. */
  firstPage: ThreadsPage;
  labels: RequestedLabel[];
}

const RepositoryAnswer = z.object({
  viewer: z.object({ login: z.string() }).nullish(),
  repository: z.looseObject({
    id: z.string(),
    nameWithOwner: z.string(),
    isArchived: z.boolean(),
    enabled: z.boolean(),
    threads: z.unknown(),
  }),
});

const Label = z.object({ id: z.string() }).nullish();

/**
 * Reads the repository, its newest threads and the ids of labels in one request.
 * @throws DigestError where nothing can be posted, so that this is known before anything is written
 */
export async function readRepository(
  client: GitHubClient,
  kind: ThreadKind,
  ownerAndName: string,
  labels: readonly string[],
): Promise<RepositoryContent> {
  const [owner = '', name = ''] = ownerAndName.split('/');
  const labelNames = withoutDuplicates(labels);
  const fields = labelNames.map((label, n) => `label${n}: label(name: ${JSON.stringify(label)}) { id }`);
  const document = kind.documents.repository(fields.join('\n'));
  let { data, failures } = await client.ask(document, { owner, name }, 3);
  // `viewer` is never null in GitHub's schema, so a token that may not ask for it gets no answer at all.
  if (failures.some(({ path }) => path?.[0] === 'viewer'))
    ({ data, failures } = await client.ask(document.replace(VIEWER, ''), { owner, name }, 3));
  const parsed = RepositoryAnswer.safeParse(data);
  if (!parsed.success) throw repositoryNotFound(failureOf(failures), ownerAndName);
  const { repository, viewer } = parsed.data;
  if (repository.isArchived) throw repositoryArchived(kind, repository.nameWithOwner);
  if (!repository.enabled) throw featureDisabled(kind, repository.nameWithOwner);
  if (failures.length > 0) throw failureOf(failures);
  return {
    repository: { id: repository.id, nameWithOwner: repository.nameWithOwner },
    account: viewer?.login ?? null,
    firstPage: ThreadsPage.parse(repository.threads),
    labels: labelNames.map((label, n) => ({ name: label, id: Label.parse(repository[`label${n}`])?.id ?? null })),
  };
}

/** GitHub compares the names of labels without case. */
function withoutDuplicates(names: readonly string[]): string[] {
  return [...new Map(names.map(name => [name.toLowerCase(), name])).values()];
}
