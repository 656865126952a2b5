import { Digest } from '../../src/domain/digest.js';
import { digestOf, entryOf } from '../support/digest.js';
import { file, pullRequest } from '../support/pull-request.js';

describe('the assessment of a pull request', () => {
  it('has its tags, the factors of its importance, and its rank by risk in the period', () => {
    const wide = Array.from({ length: 12 }, (_, n) => file(`src/part-${n}/main.ts`, 90, 40));
    const digest = digestOf([
      pullRequest({ number: 1, title: '[Query] Fix a typo', files: [file('docs/a.md')] }),
      pullRequest({ number: 2, title: 'feat!: rebuild it all', files: wide }),
    ]);
    expect(entryOf(digest, 1).tags).toEqual(['Query', 'Documentation']);
    expect(entryOf(digest, 2).importance.factors.map(({ id }) => id)).toContain('breaking');
    expect(digest.pullRequests.map(({ number, risk }) => [number, risk])).toEqual([
      [1, { rank: 2, of: 2 }],
      [2, { rank: 1, of: 2 }],
    ]);
  });

  it('has its evidence in schema order, so that a parsed digest is saved with the same bytes', () => {
    const digest = digestOf([
      pullRequest({
        number: 1,
        title: 'Temporarily disable the cache',
        body: 'Closes #7',
        files: [file('src/a.ts', 400)],
      }),
      pullRequest({ number: 2, title: 'Bump a from 1.0 to 2.0', files: [file('package.json'), file('src/a.ts', 9)] }),
      pullRequest({ number: 3, title: 'Revert "Bump a from 1.0 to 2.0"', files: [file('.github/workflows/ci.yml')] }),
    ]);
    const assessed = ({ pullRequests }: Digest) =>
      pullRequests.map(({ findings, importance }) => JSON.stringify({ findings, importance }));
    expect(assessed(Digest.parse(JSON.parse(JSON.stringify(digest))))).toEqual(assessed(digest));
    for (const part of [
      '"paths":["src/a.ts"]',
      '"names":["a 1.0 → 2.0"]',
      '"pullRequests":[3]',
      '"counts":{"lines":400}',
    ])
      expect(assessed(digest).join()).toContain(part);
  });
});
