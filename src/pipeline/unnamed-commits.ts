import type { Gathered } from '../domain/gathered.js';

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Where most commits of a clone name no pull request, what it shows and what to do; null elsewhere. */
export function unnamedCommits({ clone, pullRequests }: Gathered): string | null {
  if (clone === undefined || clone.unnamed * 2 <= clone.commits) return null;
  const { branch, commits, unnamed, commonestShape: shape } = clone;
  const count = pullRequests.length;
  const found = count === 0 ? 'No pull request recognised' : `${counted(count, 'pull request')} recognised`;
  const of = branch === null ? '' : ` on ${branch}`;
  const most = shape === null ? '' : ` (most of these have "${shape}")`;
  return `${found}; ${unnamed} of ${counted(commits, 'commit')}${of} name none${most}. To read the pull requests from GitHub, use --source github. If the project writes their numbers behind words of its own, name these, such as --landed-by Closes.`;
}
