import { CODEOWNERS_PLACES } from '../codeowners.js';
import { TREES } from './manifests.js';

/**
 * The repository, the files that shape its digest, how many were merged in each of `slices` windows and, with `folders`,
 * what lies where packages do.
 */
export function openQuery(slices: number, folders: boolean): string {
  const numbers = Array.from({ length: slices }, (_, index) => index);
  return /* GraphQL */ `
    query Open($owner: String!, $name: String!, $config: String!, ${numbers.map(n => `$slice${n}: String!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        nameWithOwner url
        defaultBranchRef { name }
        config: object(expression: $config) { ... on Blob { text } }
        ${CODEOWNERS_PLACES.map((path, n) => `codeowners${n}: object(expression: "HEAD:${path}") { ... on Blob { text } }`).join('\n')}
        ${folders ? TREES : ''}
      }
      ${numbers.map(n => `slice${n}: search(query: $slice${n}, type: ISSUE, first: 1) { issueCount }`).join('\n')}
    }`;
}
