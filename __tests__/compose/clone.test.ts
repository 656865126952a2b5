import { fromClone, noneRecognised } from '../../src/compose/clone.js';
import { header } from '../../src/compose/sections/header.js';
import type { Digest } from '../../src/domain/digest.js';
import { said, saidAll } from './said.js';
import { statementsIn } from './shown.js';
import { contentOf, digest, entries } from './support.js';

type Clone = NonNullable<Digest['completeness']['clone']>;

const CLONE: Clone = { branch: 'main', recognised: 9, commits: 121, unnamed: 112, commonestShape: 'Closes #N' };
const completenessOf = (clone: Partial<Clone>) =>
  digest({ pullRequests: entries(3), completeness: { clone: { ...CLONE, ...clone } } }).completeness;
const saidOf = (clone: Partial<Clone>) => saidAll(fromClone(completenessOf(clone)));

describe('what a page says of a clone', () => {
  it('is the branch, how many pull requests were recognised, how many commits name none, and what to do', () => {
    expect(saidOf({})).toEqual([
      'Read from the branch main of a clone: 9 pull requests recognised; 112 of 121 commits name none (most of these have “Closes #N”).',
      'A clone cannot show which of the others were pull requests: --source github reads them from GitHub, and --landed-by names the words before the number in messages, such as Closes.',
    ]);
  });

  it('is made of statements', () => {
    expect(fromClone(completenessOf({})).map(({ id }) => id)).toEqual(['from-clone', 'clone-advice']);
    expect(noneRecognised(completenessOf({ recognised: 0, unnamed: 121 }))?.id).toBe('none-recognised');
  });

  it('has no advice where most commits name one, and never says that it is complete', () => {
    expect(saidOf({ commits: 10, unnamed: 1, commonestShape: null })).toEqual([
      'Read from the branch main of a clone: 9 pull requests recognised; 1 of 10 commits names none.',
    ]);
    expect(saidOf({ branch: null, recognised: 1, commits: 1, unnamed: 0, commonestShape: null })).toEqual([
      'Read from a clone: 1 pull request recognised; every commit names one.',
    ]);
  });

  it('is nothing for another source, and for a clone without commits', () => {
    expect(fromClone(digest({ pullRequests: entries(3) }).completeness)).toEqual([]);
    expect(saidOf({ recognised: 0, commits: 0, unnamed: 0 })).toEqual([]);
  });

  it('warns at no pull request, instead of saying that nothing was merged', () => {
    const clone = { ...CLONE, recognised: 0, unnamed: 121 };
    const content = contentOf(header, { pullRequests: [], completeness: { expected: 0, clone } });
    expect(said(content?.unrecognised)).toBe(
      'No pull request was recognised in 121 commits: none names one in a form that the project uses (most have “Closes #N”). This does not mean that nothing was merged.',
    );
    expect(content?.nothing).toBeNull();
    expect(noneRecognised(completenessOf({}))).toBeNull();
  });

  const OLD = { recognised: 0, commits: 0, unnamed: 0, commonestShape: null, newest: '2026-03-12T09:00:00Z' };

  it('is its newest commit where that is older than the period, and nothing was merged', () => {
    const content = contentOf(header, { pullRequests: [], completeness: { expected: 0, clone: { ...CLONE, ...OLD } } });
    expect(said(content?.nothing)).toBe('No pull request was merged.');
    expect(content?.unrecognised).toBeNull();
    expect(statementsIn(content?.notes, 'clone-older')).toHaveLength(1);
    expect(saidOf(OLD)).toEqual([
      'Read from a clone, whose newest commit (Mar 12, 2026, 09:00) is older than this period.',
    ]);
  });

  it('is never that nothing was merged where the clone may be too old', () => {
    const clone = { ...CLONE, ...OLD, maybeStale: true as const };
    const content = contentOf(header, { pullRequests: [], completeness: { expected: 0, clone } });
    expect(said(content?.unrecognised)).toBe(
      'No pull request was recognised. The newest commit of the clone (Mar 12, 2026, 09:00) is older than this ' +
        'period, and the clone may not be up to date. This does not mean that nothing was merged.',
    );
    expect(statementsIn(content?.unrecognised, 'none-since')).toHaveLength(1);
    expect(content?.nothing).toBeNull();
    expect(saidOf({ ...OLD, maybeStale: true })).toEqual([]);
  });
});
