import { CODEOWNERS_PATHS } from '../codeowners.js';

/**
 * The first query: the repository, its configuration and CODEOWNERS files, and whether the branch `$base` is there, if there
 * is one. Nothing in it is heavy, as nothing can be done without its answer.
 */
export function openQuery(base: boolean): string {
  return /* GraphQL */ `
    query Open($owner: String!, $name: String!, $config: String!${base ? ', $base: String!' : ''}) {
      repository(owner: $owner, name: $name) {
        nameWithOwner url isPrivate
        defaultBranchRef { name }
        ${base ? 'base: ref(qualifiedName: $base) { name }' : ''}
        config: object(expression: $config) { ... on Blob { text } }
        ${CODEOWNERS_PATHS.map((path, n) => `codeowners${n}: object(expression: "HEAD:${path}") { ... on Blob { text } }`).join('\n')}
      }
    }`;
}
