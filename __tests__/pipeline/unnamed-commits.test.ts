import type { CloneCommits, Gathered } from '../../src/domain/gathered.js';
import { unnamedCommits } from '../../src/pipeline/unnamed-commits.js';
import { pullRequest } from '../support/pull-request.js';

const gathered = (clone: Partial<CloneCommits> | null, count: number): Gathered => ({
  pullRequests: Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1 })),
  expected: count,
  missing: [],
  ...(clone !== null && {
    clone: { branch: 'main', commits: 121, unnamed: 112, commonestShape: 'Closes #N', ...clone },
  }),
});
const ADVICE =
  'To read the pull requests from GitHub, use --source github. If the project writes their numbers behind words of its own, name these, such as --landed-by Closes.';

describe('the warning about a clone', () => {
  it('says how many commits name no pull request, where most do, and what to do', () => {
    expect(unnamedCommits(gathered({}, 9))).toBe(
      `9 pull requests recognised; 112 of 121 commits on main name none (most of these have "Closes #N"). ${ADVICE}`,
    );
    expect(unnamedCommits(gathered({ branch: null, commits: 9, unnamed: 9, commonestShape: null }, 0))).toBe(
      `No pull request recognised; 9 of 9 commits name none. ${ADVICE}`,
    );
  });

  it('is none where half of the commits name one, where there are no commits, or for another source', () => {
    expect(unnamedCommits(gathered({ commits: 10, unnamed: 5 }, 5))).toBeNull();
    expect(unnamedCommits(gathered({ commits: 0, unnamed: 0 }, 0))).toBeNull();
    expect(unnamedCommits(gathered(null, 0))).toBeNull();
  });
});
