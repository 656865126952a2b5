import { z } from 'zod';
import { DigestError } from '../../domain/errors.js';
import { pathMatcher } from '../../domain/globs/index.js';
import { compareText } from '../../domain/order.js';
import type { GitHubClient } from '../../github/client.js';
import { LISTED_FIELDS, Listed, lookUpNames } from './named-repositories.js';

const PAGE = 100;
/** Requests for the repositories of one owner, and of all. */
const MAX_PAGES = 30;
const MAX_PAGES_OF_ALL = 100;
/** Repositories that one run makes digests of: more take longer than people wait, and are work for a matrix of jobs. */
export const MAX_REPOSITORIES = 100;

// In an order that no push changes between two pages.
const QUERY = /* GraphQL */ `
  query Repositories($owner: String!, $after: String) {
    repositoryOwner(login: $owner) {
      repositories(first: ${PAGE}, after: $after, ownerAffiliations: OWNER, orderBy: { field: CREATED_AT, direction: ASC }) {
        pageInfo { hasNextPage endCursor }
        nodes { ${LISTED_FIELDS} }
      }
    }
  }`;

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
  /** null: GitHub does not tell. */
  isPrivate: boolean | null;
  /** As it is written, where GitHub calls it otherwise. */
  formerName?: string;
}

interface Pattern {
  text: string;
  owner: string;
  /** null: any name, with this topic. */
  name: string | null;
  topic: string | null;
  isExclusion: boolean;
  matchesName(name: string): boolean;
}

function parsed(given: string): Pattern {
  const isExclusion = given.startsWith('!');
  const text = given.slice(isExclusion ? 1 : 0);
  const [owner = '', name = ''] = text.toLowerCase().split('/');
  const topic = name.startsWith('topic:') ? name.slice('topic:'.length) : null;
  return { text, owner, name: topic === null ? name : null, topic, isExclusion, matchesName: pathMatcher([name]) };
}

/** Exactly one repository, so that it needs no list. */
const isName = ({ name }: Pattern) => name !== null && !name.includes('*');

function matches({ nameWithOwner, repositoryTopics }: Listed, pattern: Pattern): boolean {
  const [owner = '', name = ''] = nameWithOwner.toLowerCase().split('/');
  if (owner !== pattern.owner) return false;
  if (pattern.topic === null) return pattern.matchesName(name);
  return (repositoryTopics.nodes ?? []).some(one => one?.topic.name === pattern.topic);
}

async function listed(client: GitHubClient, owner: string, spend: () => void): Promise<Listed[]> {
  const all: Listed[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    spend();
    const page: Repositories = await client.query(QUERY, { owner, after }, Repositories);
    if (page.repositoryOwner === null) throw new DigestError(`repositories: there is no ${owner} on GitHub.`);
    const { nodes, pageInfo } = page.repositoryOwner.repositories;
    all.push(...nodes.filter(node => node !== null));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) return all;
  }
  throw new DigestError(
    `repositories: ${owner} has more than ${MAX_PAGES * PAGE} repositories, too many for a pattern. Name those that you want.`,
  );
}

/** One owner after the other: what is wrong with the first is not asked of a hundred. */
async function listedOf(client: GitHubClient, owners: ReadonlySet<string>): Promise<Listed[]> {
  let left = MAX_PAGES_OF_ALL;
  const spend = () => {
    left -= 1;
    if (left < 0)
      throw new DigestError(
        `repositories: its patterns take more than ${MAX_PAGES_OF_ALL} pages of repositories to list. Name those that you want.`,
      );
  };
  const all: Listed[] = [];
  for (const owner of owners) all.push(...(await listed(client, owner, spend)));
  return all;
}

const keyOf = ({ nameWithOwner }: Pick<Listed, 'nameWithOwner'>) => nameWithOwner.toLowerCase();

/** What GitHub says of each repository that is named, wanted or not, by the name as it is written. */
async function namedIn(client: GitHubClient, patterns: readonly Pattern[]): Promise<ReadonlyMap<string, Listed>> {
  const names = [...new Set(patterns.filter(isName).map(({ text }) => text))];
  const answers = await lookUpNames(client, names);
  return new Map(names.map((name, index) => [name, answers[index] ?? unknown(name)]));
}

/**
 * The repositories that the patterns name, in order of name, as GitHub calls them, so that one that was renamed is neither
 * there twice nor there though its former name is left out. A name stands for itself, also an archived one or a fork;
 * patterns leave those out.
 * @throws DigestError for an owner that is not there, for a pattern without a repository, and for too many repositories
 */
export async function findRepositories(client: GitHubClient, texts: readonly string[]): Promise<FoundRepository[]> {
  const patterns = texts.map(parsed);
  const [wanted, unwanted] = [patterns.filter(one => !one.isExclusion), patterns.filter(one => one.isExclusion)];
  const named = await namedIn(client, patterns);
  const all = await listedOf(client, new Set(wanted.filter(one => !isName(one)).map(({ owner }) => owner)));
  const left = new Set(unwanted.flatMap(({ text }) => named.get(text) ?? []).map(keyOf));
  const isUnwanted = (one: Listed) => left.has(keyOf(one)) || unwanted.some(pattern => matches(one, pattern));
  const found = new Map<string, FoundRepository>();
  for (const pattern of wanted) {
    const one = named.get(pattern.text);
    const own = one === undefined ? all.filter(each => isListed(each) && matches(each, pattern)) : [one];
    if (own.length === 0)
      throw new DigestError(
        `repositories: ${JSON.stringify(pattern.text)} matches no repository that this token can see.`,
      );
    for (const each of own.filter(other => !isUnwanted(other))) {
      const { nameWithOwner, isPrivate } = each;
      const isRenamed = one !== undefined && keyOf(one) !== pattern.text.toLowerCase();
      // Of one that nobody named, GitHub has to say that its name is no secret.
      const isSecret = one === undefined ? (isPrivate ?? true) : isPrivate;
      found.set(keyOf(each), { nameWithOwner, isPrivate: isSecret, ...(isRenamed && { formerName: pattern.text }) });
    }
  }
  if (found.size > MAX_REPOSITORIES) throw tooMany(found.size);
  if (found.size === 0) throw new DigestError('repositories: everything that it names is left out again.');
  return [...found.values()].sort((a, b) => compareText(a.nameWithOwner, b.nameWithOwner));
}

function unknown(nameWithOwner: string): Listed {
  return { nameWithOwner, isPrivate: null, isArchived: false, isFork: false, repositoryTopics: { nodes: [] } };
}

const isListed = ({ isArchived, isFork }: Listed) => !isArchived && !isFork;

function tooMany(count: number): DigestError {
  return new DigestError(
    `repositories: ${count} match, and one run makes digests of at most ${MAX_REPOSITORIES}. Name fewer, or give each a job of its own and join them with \`digests\` (see the README).`,
  );
}
