import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
  type World,
  type WorldPullRequest,
} from '../../../tools/local-github/index.js';

const running: LocalGitHub[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(github => github.close()));
});

/** Starts a local GitHub that closes after the test. */
export async function start(
  world: World | readonly [World, ...World[]] = aWorld(),
  options: LocalGitHubOptions = {},
): Promise<LocalGitHub> {
  const github = await startLocalGitHub(world, options);
  running.push(github);
  return github;
}

export function aPullRequest(number: number, differing: Partial<WorldPullRequest> = {}): WorldPullRequest {
  return {
    number,
    title: `Change ${number}`,
    body: '',
    author: 'ada',
    createdAt: '2026-03-29T10:00:00Z',
    mergedAt: '2026-03-31T10:00:00Z',
    mergedBy: 'grace',
    baseRefName: 'main',
    labels: [],
    files: [{ path: 'src/a.ts', additions: 2, deletions: 1, changeType: 'MODIFIED' }],
    reviews: [],
    comments: 0,
    mergeCommit: { oid: String(number).padStart(40, 'a'), message: `Change ${number} (#${number})` },
    ...differing,
  };
}

export function aWorld(
  pullRequests: WorldPullRequest[] = [aPullRequest(1)],
  repository: Partial<World['repository']> = {},
  rest: Partial<World> = {},
): World {
  return {
    repository: {
      owner: 'octo',
      name: 'repo',
      description: 'A repository',
      defaultBranch: 'main',
      private: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: true,
      files: { '.github/CODEOWNERS': '* @octo/all\n', 'docs/a.md': 'a', 'docs/b/c.md': 'c' },
      labels: [
        { name: 'bug', color: 'd73a4a' },
        { name: 'good first issue', color: '7057ff' },
      ],
      discussionCategories: [
        { name: 'Announcements', slug: 'announcements', emoji: ':mega:' },
        { name: 'General', slug: 'general', emoji: ':speech_balloon:' },
      ],
      ...repository,
    },
    users: [
      { login: 'ada', name: 'Ada Lovelace', bot: false },
      { login: 'grace', name: null, bot: false },
      { login: 'dependabot', name: null, bot: true },
    ],
    pullRequests,
    issues: [],
    ...rest,
  };
}

export const sixPullRequests = () => aWorld(Array.from({ length: 6 }, (_, index) => aPullRequest(index + 1)));

export const PAGE =
  'query Page { search(query: "repo:octo/repo is:pr", type: ISSUE, first: 10) { nodes { ... on PullRequest { number } } } }';
export const VIEWER = 'query Who { viewer { login } }';

// biome-ignore lint/suspicious/noExplicitAny: the form of an answer depends on the query
export type Json = any;

export interface Reply {
  status: number;
  headers: Headers;
  data: Json;
  errors: { type?: string; message: string; path?: (string | number)[]; extensions?: Json }[] | undefined;
}

export async function ask(
  github: LocalGitHub,
  query: string,
  variables: Record<string, unknown> = {},
  token = 'bearer token',
): Promise<Reply> {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: token },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Json;
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors };
}

/** Queries fields of the repository. */
export const askRepository = (
  github: LocalGitHub,
  fields: string,
  variables: Record<string, unknown> = {},
  head = '',
) => ask(github, `query ${head} { repository(owner: "octo", name: "repo") { ${fields} } }`, variables);

/** Numbers of the search results, in order. */
export async function find(github: LocalGitHub, query: string, first = 100): Promise<number[]> {
  const { data, errors } = await ask(
    github,
    'query ($q: String!, $first: Int!) { search(query: $q, type: ISSUE, first: $first) { nodes { ... on PullRequest { number } ... on Issue { number } } } }',
    { q: query, first },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.search.nodes.map((node: Json) => node.number);
}

export async function repositoryId(github: LocalGitHub): Promise<string> {
  return (await askRepository(github, 'id')).data.repository.id;
}

export async function createIssue(
  github: LocalGitHub,
  title = 'Digest',
  body = 'Body',
  more: Record<string, unknown> = {},
): Promise<Reply> {
  return ask(
    github,
    'mutation ($input: CreateIssueInput!) { createIssue(input: $input) { issue { id number title body url author { __typename login } viewerDidAuthor labels(first: 10) { nodes { name } } } } }',
    { input: { repositoryId: await repositoryId(github), title, body, ...more } },
  );
}

/**
 * Sends one mutation and returns its payload.
 * @throws Error with the errors of the answer
 */
export async function mutate(
  github: LocalGitHub,
  name: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<Json> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    github,
    `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId ${fields} } }`,
    { input },
  );
  if (errors) throw new Error(errors.map(error => `${error.type}: ${error.message}`).join('\n'));
  return data[name];
}
