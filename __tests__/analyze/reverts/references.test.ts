import { unresolvedReferences } from '../../../src/analyze/reverts/references.js';
import { file, pullRequest, shaOf } from '../../support/pull-request.js';
import { cache, revert, TITLE } from './support.js';

describe('the references that a source has to look up', () => {
  it('are the number, the commit or the title that a revert of an earlier pull request names', () => {
    const references = unresolvedReferences([
      pullRequest({ number: 1, title: 'Revert "Gone"', body: 'Reverts octo/house#77' }),
      pullRequest({ number: 2, title: 'Revert it', body: `This reverts commit ${shaOf(77)}.` }),
      pullRequest({ number: 3, title: 'Revert "A title of last month"' }),
      pullRequest({ number: 4, title: 'Reland #66' }),
    ]);
    expect(references).toEqual([
      { number: 77 },
      { sha: shaOf(77) },
      { title: 'A title of last month' },
      { number: 66 },
    ]);
  });

  it('are none if everything is found in the period', () => {
    expect(unresolvedReferences([cache(), revert()])).toEqual([]);
  });

  it('include the one of two numbers that is not in the period', () => {
    expect(unresolvedReferences([cache(), revert({ title: 'Revert #101 and #77', body: '' })])).toContainEqual({
      number: 77,
    });
  });

  it('are none for pull requests that revert nothing', () => {
    expect(unresolvedReferences([cache(), pullRequest({ number: 2, title: 'Revert to the old default' })])).toEqual([]);
  });

  it('include a title if the period has only a mirrored change', () => {
    const week = [
      pullRequest({ number: 101, title: 'Cache a page', merged: 'Mon 10:00', files: [file('src/a.ts', 9, 1)] }),
      pullRequest({
        number: 110,
        title: 'Revert "Cache the thing"',
        merged: 'Tue 22:00',
        files: [file('src/a.ts', 1, 9)],
      }),
    ];
    expect(unresolvedReferences(week)).toEqual([{ title: 'Cache the thing' }]);
  });

  it('include a title if the period has only nearly the same title', () => {
    const files = [file('src/a.ts', 9, 1)];
    const week = [
      pullRequest({ number: 101, title: 'Cache the page of an user', merged: 'Mon 10:00', files }),
      pullRequest({ number: 110, title: `Revert "${TITLE}"`, merged: 'Tue 22:00', files }),
    ];
    expect(unresolvedReferences(week)).toEqual([{ title: TITLE }]);
  });

  it('are none if a revert names nothing', () => {
    expect(unresolvedReferences([pullRequest({ number: 1, title: 'Revert it' })])).toEqual([]);
  });

  it('are none if only the description claims a revert', () => {
    expect(unresolvedReferences([pullRequest({ number: 1, title: 'Make it whole', body: 'Reverts #77' })])).toEqual([]);
  });
});
