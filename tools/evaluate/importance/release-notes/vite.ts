import type { Clone } from '../../../histories/clones.js';
import { addHeading, type HeadingsByNumber, linesWithHeading } from './headings.js';
import type { NamedPullRequests, ReleaseNotes } from './types.js';

const CHANGELOG = 'packages/vite/CHANGELOG.md';

/** Older changelogs are at tags that the newest one links. A line begins with the type of the commit. */
function namedIn(clone: Clone): NamedPullRequests {
  const headings: HeadingsByNumber = new Map();
  const newest = clone.show(CHANGELOG);
  const tags = [...newest.matchAll(/blob\/(v[\w.-]+)\/packages\/vite\/CHANGELOG\.md/g)].map(match => match[1] ?? '');
  for (const text of [newest, ...tags.map(tag => clone.show(CHANGELOG, tag))]) {
    for (const { line, heading } of linesWithHeading(text)) {
      const type = /^\* (\w+)(?:\([^)]*\))?(!?): /.exec(line);
      const number = [...line.replace(/\), closes .*/, '').matchAll(/\(\[?#(\d+)/g)].at(-1)?.[1];
      if (number === undefined) continue;
      addHeading(headings, Number(number), type === null ? heading : `${type[2] === '!' ? 'breaking ' : ''}${type[1]}`);
    }
  }
  return headings;
}

export const vite: ReleaseNotes = {
  history: 'vite',
  repository: 'vitejs/vite',
  sets: [{ description: 'features, performance, breaking', includes: heading => /feat|perf|breaking/.test(heading) }],
  circularFactors: ['kind', 'breaking'],
  namedIn,
};
