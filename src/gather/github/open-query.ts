import { CODEOWNERS_PATHS } from '../codeowners.js';
import { TREES } from './manifests.js';

/**
 * The first query: the repository, its configuration and CODEOWNERS files, the number of merged pull requests in each of
 * `slices` windows and, with `trees`, the files of the folders in which packages usually live; whether the branch `$base` is
 * there, if there is one.
 */
export function openQuery(slices: number, trees: boolean, base: boolean): string {
  const numbers = Array.from({ length: slices }, (_, index) => index);
  return /* GraphQL */ `
    query Open($owner: String!, $name: String!, $config: String!, ${base ? '$base: String!, ' : ''}${numbers.map(n => `$slice${n}: String!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        nameWithOwner url
        defaultBranchRef { name }
        ${base ? 'base: ref(qualifiedName: $base) { name }' : ''}
        config: object(expression: $config) { ... on Blob { text } }
        ${CODEOWNERS_PATHS.map((path, n) => `codeowners${n}: object(expression: "HEAD:${path}") { ... on Blob { text } }`).join('\n')}
        ${trees ? TREES : ''}
      }
      ${numbers.map(n => `slice${n}: search(query: $slice${n}, type: ISSUE, first: 1) { issueCount }`).join('\n')}
    }`;
}
