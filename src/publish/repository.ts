import { z } from 'zod';
import { inForm } from '../github/answer-form.js';
import type { GitHubClient } from '../github/client.js';
import { failureOf } from '../github/errors.js';
import { featureDisabled, repositoryArchived, repositoryNotFound } from './failures.js';
import type { PublishOptions } from './options.js';
import { type TargetRepository, type ThreadKind, ThreadsPage, VIEWER } from './thread-kind.js';

/** A label that the settings ask for; `id` is null while the repository does not have it. */
export interface RequestedLabel {
  name: string;
  id: string | null;
}

export interface RepositoryContent {
  repository: TargetRepository;
  /** Node id of the repository that the report is about; null: GitHub does not know it, or not to this token. */
  subjectNode: string | null;
  /** Login of the token's account; null: GitHub does not tell. */
  account: string | null;
  /** The newest threads. */
  firstPage: ThreadsPage;
  labels: RequestedLabel[];
}

const RepositoryAnswer = z.object({
  viewer: z.object({ login: z.string() }).nullish(),
  subject: z.object({ id: z.string() }).nullish(),
  repository: z.looseObject({
    id: z.string(),
    nameWithOwner: z.string(),
    isPrivate: z.boolean().nullish(),
    isArchived: z.boolean(),
    enabled: z.boolean(),
    threads: z.unknown(),
  }),
});

const OWNER_AND_NAME = /^([\w-]+)\/([\w.-]+)$/;

/** The field that asks for the repository that the report is about; empty where that is the one that is posted to. */
function subjectField(subject: string, ownerAndName: string): string {
  const [, owner, name] = OWNER_AND_NAME.exec(subject) ?? [];
  if (owner === undefined || subject.toLowerCase() === ownerAndName.toLowerCase()) return '';
  return `subject: repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) { id }`;
}

const Label = z.object({ id: z.string() }).nullish();

/**
 * Reads the repository, its newest threads and the ids of labels in one request.
 * @throws DigestError where nothing can be posted, so that this is known before anything is written
 */
export async function readRepository(
  client: GitHubClient,
  kind: ThreadKind,
  { postToRepository: ownerAndName, labels }: Pick<PublishOptions, 'postToRepository' | 'labels'>,
  subject: string,
): Promise<RepositoryContent> {
  const [owner = '', name = ''] = ownerAndName.split('/');
  const labelNames = withoutDuplicates(labels);
  const fields = labelNames.map((label, n) => `label${n}: label(name: ${JSON.stringify(label)}) { id }`);
  const document = kind.documents.repository(fields.join('\n'), subjectField(subject, ownerAndName));
  let { data, failures } = await client.ask(document, { owner, name }, 3);
  // `viewer` is never null in GitHub's schema, so a token that may not ask for it gets no answer at all.
  if (failures.some(({ path }) => path?.[0] === 'viewer'))
    ({ data, failures } = await client.ask(document.replace(VIEWER, ''), { owner, name }, 3));
  // The report may be about a repository that this token, or GitHub, does not know.
  failures = failures.filter(({ path }) => path?.[0] !== 'subject');
  const parsed = RepositoryAnswer.safeParse(data);
  if (!parsed.success) throw repositoryNotFound(failureOf(failures), ownerAndName);
  const { repository, viewer, subject: asked } = parsed.data;
  const isSubject = subject.toLowerCase() === ownerAndName.toLowerCase();
  if (repository.isArchived) throw repositoryArchived(kind, repository.nameWithOwner);
  if (!repository.enabled) throw featureDisabled(kind, repository.nameWithOwner);
  if (failures.length > 0) throw failureOf(failures);
  return {
    repository: {
      id: repository.id,
      nameWithOwner: repository.nameWithOwner,
      isPrivate: repository.isPrivate ?? null,
    },
    subjectNode: isSubject ? repository.id : (asked?.id ?? null),
    account: viewer?.login ?? null,
    firstPage: inForm(ThreadsPage, repository.threads),
    labels: labelNames.map((label, n) => ({ name: label, id: inForm(Label, repository[`label${n}`])?.id ?? null })),
  };
}

/** GitHub compares the names of labels without case. */
function withoutDuplicates(names: readonly string[]): string[] {
  return [...new Map(names.map(name => [name.toLowerCase(), name])).values()];
}
