import type { Clone } from '../../../histories/clones.js';
import { addNumbers, type HeadingsByNumber } from './headings.js';
import type { NamedPullRequests, ReleaseNotes } from './types.js';

function namedIn(clone: Clone): NamedPullRequests {
  const headings: HeadingsByNumber = new Map();
  const older = clone.git('ls-tree', '--name-only', 'HEAD', 'changelogs/').trim().split('\n');
  for (const file of ['CHANGELOG.md', ...older])
    addNumbers(headings, clone.show(file), /\[#(\d+)\]\(https:\/\/github\.com\/astral-sh\/uv\/pull\/\1\)/g);
  return headings;
}

export const uv: ReleaseNotes = {
  history: 'uv',
  repository: 'astral-sh/uv',
  sets: [
    { description: 'all that the changelog names', includes: () => true },
    {
      description: 'all but fixes, documentation, Python versions, Rust and release',
      includes: heading => !/bug|fix|documentation|^python|rust|^release|other|distributions/.test(heading),
    },
  ],
  circularFactors: [],
  namedIn,
};
