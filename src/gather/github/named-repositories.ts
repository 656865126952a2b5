import { z } from 'zod';
import type { GitHubClient } from '../../github/client.js';
import { repositoryName } from './repository-name.js';

/** Repositories that one request asks about. */
const PER_REQUEST = 50;

export const LISTED_FIELDS =
  'nameWithOwner isPrivate isArchived isFork repositoryTopics(first: 20) { nodes { topic { name } } }';

export const Listed = z.object({
  nameWithOwner: z.string(),
  isPrivate: z.boolean().nullable(),
  isArchived: z.boolean(),
  isFork: z.boolean(),
  repositoryTopics: z.object({
    nodes: z.array(z.object({ topic: z.object({ name: z.string() }) }).nullable()).nullable(),
  }),
});
export type Listed = z.infer<typeof Listed>;

const Answer = z.record(z.string(), z.unknown()).nullable();

function queryFor(count: number): string {
  const places = Array.from({ length: count }, (_, index) => index);
  const variables = places.map(index => `$owner${index}: String!, $name${index}: String!`).join(', ');
  const fields = places.map(
    index => `r${index}: repository(owner: $owner${index}, name: $name${index}) { ${LISTED_FIELDS} }`,
  );
  return /* GraphQL */ `query NamedRepositories(${variables}) { ${fields.join('\n')} }`;
}

/**
 * What GitHub calls repositories that are named, which may have been renamed, and whether they are private. In the order of
 * the names; null: GitHub does not tell.
 */
export async function lookUpNames(client: GitHubClient, names: readonly string[]): Promise<(Listed | null)[]> {
  const found: (Listed | null)[] = [];
  for (let start = 0; start < names.length; start += PER_REQUEST) {
    const part = names.slice(start, start + PER_REQUEST);
    const variables = part.flatMap((one, index) => {
      const { owner, name } = repositoryName(one);
      return [[`owner${index}`, owner] as const, [`name${index}`, name] as const];
    });
    const { data } = await client.ask(queryFor(part.length), Object.fromEntries(variables), 3);
    const answer = Answer.safeParse(data).data ?? {};
    found.push(...part.map((_, index) => Listed.safeParse(answer[`r${index}`]).data ?? null));
  }
  return found;
}
