import type { CloneCommits } from '../../src/domain/gathered.js';
import { olderClone } from '../../src/pipeline/older-clone.js';

const CLONE: CloneCommits = { branch: 'main', commits: 0, unnamed: 0, commonestShape: null };
const newest = '2026-03-31T09:00:00Z';

describe('what the log says of a clone whose newest commit is older than the period', () => {
  it('is that it was fetched since, or that it may be old, and what to do', () => {
    expect(olderClone({ ...CLONE, newest })).toBe(
      'The newest commit of the clone, from 2026-03-31T09:00:00Z, is older than the period: when it was fetched after the period, there was no newer one.',
    );
    expect(olderClone({ ...CLONE, newest, maybeStale: true })).toBe(
      'The newest commit of the clone, from 2026-03-31T09:00:00Z, is older than the period, and the clone may not be up to date: whether anything was merged is not known. If it may be old, run `git pull` in it first.',
    );
  });

  it('is nothing of other clones, and of other sources', () => {
    expect(olderClone(CLONE)).toBeNull();
    expect(olderClone(undefined)).toBeNull();
  });
});
