import { z } from 'zod';
import { DigestError } from '../../domain/errors.js';
import { pathMatcher } from '../../domain/globs/index.js';
import { compareText } from '../../domain/order.js';
import type { GitHubClient } from '../../github/client.js';

/** Repositories of one owner that are listed: thirty requests. */
const MAX_LISTED = 3_000;
const PAGE = 100;
/** Repositories that one run makes digests of: more take longer than people wait, and are work for a matrix of jobs. */
export const MAX_REPOSITORIES = 100;

const QUERY = /* GraphQL */ `
  query Repositories($owner: String!, $after: String) {
    repositoryOwner(login: $owner) {
      repositories(first: ${PAGE}, after: $after, ownerAffiliations: OWNER, orderBy: { field: PUSHED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { nameWithOwner isPrivate isArchived isFork repositoryTopics(first: 20) { nodes { topic { name } } } }
      }
    }
  }`;

const Listed = z.object({
  nameWithOwner: z.string(),
  isPrivate: z.boolean().nullable(),
  isArchived: z.boolean(),
  isFork: z.boolean(),
  repositoryTopics: z.object({
    nodes: z.array(z.object({ topic: z.object({ name: z.string() }) }).nullable()).nullable(),
  }),
});
type Listed = z.infer<typeof Listed>;

type Repositories = z.infer<typeof Repositories>;
const Repositories = z.object({
  repositoryOwner: z
    .object({
      repositories: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(Listed.nullable()),
      }),
    })
    .nullable(),
});

/** A repository that the patterns name. */
export interface FoundRepository {
  nameWithOwner: string;
  /** null: not known before it is read, as it was named and not listed. */
  isPrivate: boolean | null;
}

interface Pattern {
  text: string;
  owner: string;
  /** null: any name, with this topic. */
  name: string | null;
  topic: string | null;
  isExclusion: boolean;
}

function parsed(text: string): Pattern {
  const isExclusion = text.startsWith('!');
  const [owner = '', name = ''] = text
    .slice(isExclusion ? 1 : 0)
    .toLowerCase()
    .split('/');
  const topic = name.startsWith('topic:') ? name.slice('topic:'.length) : null;
  return { text, owner, name: topic === null ? name : null, topic, isExclusion };
}

/** Exactly one repository, so that it needs no list. */
const isName = ({ name }: Pattern) => name !== null && !name.includes('*');

function matches({ nameWithOwner, repositoryTopics }: Listed, pattern: Pattern): boolean {
  const [owner = '', name = ''] = nameWithOwner.toLowerCase().split('/');
  if (owner !== pattern.owner) return false;
  if (pattern.name !== null) return pathMatcher([pattern.name])(name);
  return (repositoryTopics.nodes ?? []).some(one => one?.topic.name === pattern.topic);
}

async function listed(client: GitHubClient, owner: string): Promise<Listed[]> {
  const all: Listed[] = [];
  let after: string | null = null;
  do {
    const page: Repositories = await client.query(QUERY, { owner, after }, Repositories);
    if (page.repositoryOwner === null) throw new DigestError(`repositories: there is no ${owner} on GitHub.`);
    const { nodes, pageInfo } = page.repositoryOwner.repositories;
    all.push(...nodes.filter(node => node !== null));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after !== null && all.length >= MAX_LISTED)
      throw new DigestError(
        `repositories: ${owner} has more than ${MAX_LISTED} repositories, too many for a pattern. Name those that you want.`,
      );
  } while (after !== null);
  return all;
}

/**
 * The repositories that the patterns name, in order of name. A name stands for itself, also an archived one or a fork;
 * patterns leave those out.
 * @throws DigestError for an owner that is not there, for a pattern without a repository, and for too many repositories
 */
export async function findRepositories(client: GitHubClient, texts: readonly string[]): Promise<FoundRepository[]> {
  const patterns = texts.map(parsed);
  const [wanted, unwanted] = [patterns.filter(one => !one.isExclusion), patterns.filter(one => one.isExclusion)];
  const owners = [...new Set([...wanted, ...unwanted].filter(one => !isName(one)).map(({ owner }) => owner))];
  const all = (await Promise.all(owners.map(owner => listed(client, owner)))).flat();
  const isUnwanted = (one: Listed) => unwanted.some(pattern => matches(one, pattern));
  const found = new Map<string, FoundRepository>();
  for (const pattern of wanted) {
    const own = isName(pattern)
      ? [named(pattern)]
      : all.filter(one => !one.isArchived && !one.isFork && matches(one, pattern));
    if (own.length === 0)
      throw new DigestError(
        `repositories: ${JSON.stringify(pattern.text)} matches no repository that this token can see.`,
      );
    for (const { nameWithOwner, isPrivate } of own.filter(each => !isUnwanted(each))) {
      const key = nameWithOwner.toLowerCase();
      found.set(key, { nameWithOwner, isPrivate: isPrivate ?? found.get(key)?.isPrivate ?? null });
    }
  }
  if (found.size > MAX_REPOSITORIES) throw tooMany(found.size);
  if (found.size === 0) throw new DigestError('repositories: everything that it names is left out again.');
  return [...found.values()].sort((a, b) => compareText(a.nameWithOwner, b.nameWithOwner));
}

function named({ text }: Pattern): Listed {
  return { nameWithOwner: text, isPrivate: null, isArchived: false, isFork: false, repositoryTopics: { nodes: [] } };
}

function tooMany(count: number): DigestError {
  return new DigestError(
    `repositories: ${count} match, and one run makes digests of at most ${MAX_REPOSITORIES}. Name fewer, or give each a job of its own and join them with \`digests\` (see the README).`,
  );
}
