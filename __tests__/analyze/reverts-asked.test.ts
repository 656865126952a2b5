import { unresolvedReferences } from '../../src/analyze/index.js';
import { file, type Given, pullRequest, shaOf } from '../support/pull-request.js';

const TITLE = 'Cache the page of a user';
const cache = () => pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00' });
const revert = (given: Partial<Given> = {}) =>
  pullRequest({
    number: 105,
    title: `Revert "${TITLE}"`,
    body: 'Reverts octo/house#101',
    merged: 'Tue 11:15',
    ...given,
  });

describe('what a source is asked for', () => {
  it('is the number, the commit or the title that a revert of earlier work names', () => {
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

  it('is nothing where all is found in the week', () => {
    expect(unresolvedReferences([cache(), revert()])).toEqual([]);
  });

  it('is also what a revert names beside one of the week', () => {
    expect(unresolvedReferences([cache(), revert({ title: 'Revert #101 and #77', body: '' })])).toContainEqual({
      number: 77,
    });
  });

  it('is nothing for pull requests that undo nothing', () => {
    expect(unresolvedReferences([cache(), pullRequest({ number: 2, title: 'Revert to the old default' })])).toEqual([]);
  });

  it('is an older one too where only resemblance speaks for that of the week', () => {
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

  it('is an older one too where the week has nearly its title', () => {
    const files = [file('src/a.ts', 9, 1)];
    const week = [
      pullRequest({ number: 101, title: 'Cache the page of an user', merged: 'Mon 10:00', files }),
      pullRequest({ number: 110, title: `Revert "${TITLE}"`, merged: 'Tue 22:00', files }),
    ];
    expect(unresolvedReferences(week)).toEqual([{ title: TITLE }]);
  });

  it('is nothing where a revert names nothing', () => {
    expect(unresolvedReferences([pullRequest({ number: 1, title: 'Revert it' })])).toEqual([]);
  });

  it('is nothing for a description that alone speaks of a revert', () => {
    expect(unresolvedReferences([pullRequest({ number: 1, title: 'Make it whole', body: 'Reverts #77' })])).toEqual([]);
  });
});
