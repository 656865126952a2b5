import type { Clone } from '../../../histories/clones.js';
import { addNumbers, type HeadingsByNumber } from './headings.js';
import type { NamedPullRequests, ReleaseNotes } from './types.js';

const NUMBER = /\[#(\d+)\]\(https:\/\/github\.com\/vllm-project\/vllm-ascend\/(?:pull|issues)\/\1\)/g;

/** Sections that list pull requests of other releases, or changes that users do not look for. */
const LESS_IMPORTANT = /known issue|contributors|^documentation|^docs|dependenc/;

function namedIn(clone: Clone): NamedPullRequests {
  const headings: HeadingsByNumber = new Map();
  addNumbers(headings, clone.show('docs/source/user_guide/release_notes.md'), NUMBER);
  return headings;
}

export const vllmAscend: ReleaseNotes = {
  history: 'vllm-ascend',
  repository: 'vllm-project/vllm-ascend',
  sets: [
    {
      description: 'all that the release notes name but known issues, documentation',
      includes: heading => !LESS_IMPORTANT.test(heading),
    },
    { description: 'its Highlights', includes: heading => /highlight/.test(heading) },
  ],
  circularFactors: [],
  namedIn,
};
