import type { PullRequest } from '../../../src/domain/pull-request.js';
import { bot, file } from '../../support/pull-request.js';
import { revertedAfter, suggested, week } from './support.js';

const suggestion = (pullRequests: readonly PullRequest[]) => suggested('issue-for-workaround', pullRequests);
const workaround = { title: 'Work around a stall for now', files: [file('src/a.ts', 4)] };
const skipped = { title: 'Skip the flaky upload test', files: [file('test/upload.test.ts', 1, 1)] };

describe('an issue for workarounds', () => {
  it('is suggested for a workaround and a disabled test that name none', () => {
    expect(suggestion(week(workaround, skipped))).toEqual({
      id: 'issue-for-workaround',
      pullRequests: [1, 2],
      paths: ['src/a.ts', 'test/upload.test.ts'],
    });
  });

  it('is not suggested for a single workaround, or if they name an issue', () => {
    expect(suggestion(week(workaround, {}))).toBeUndefined();
    expect(suggestion(week(workaround, { ...skipped, body: 'See #77.' }))).toBeUndefined();
    const url = 'https://github.com/octo/house/issues/77';
    expect(suggestion(week({ ...workaround, body: url }, skipped))).toBeUndefined();
  });

  it('is suggested if the only number is that of the pull request itself', () => {
    const squashed = { ...skipped, title: `${skipped.title} (#2)` };
    expect(suggestion(week(workaround, squashed))).toBeDefined();
  });

  it('is not suggested for a redundant test', () => {
    const redundant = {
      title: 'Remove a redundant test',
      files: [file('test/b.test.ts', 0, 90, { status: 'removed' })],
    };
    expect(suggestion(week(workaround, redundant))).toBeUndefined();
  });

  it('has the most changed path of each workaround', () => {
    const stall = { title: 'Work around a stall', files: [file('src/a.ts', 4), file('src/b.ts', 40)] };
    const crash = { title: 'Work around a crash', files: [file('src/c.ts', 4), file('src/d.ts', 3)] };
    expect(suggestion(week(stall, crash))?.paths).toEqual(['src/b.ts', 'src/c.ts']);
  });

  it('is not suggested for workarounds that were reverted or made by a bot', () => {
    const reverted = revertedAfter(5, 9, 'src/a.ts', { title: 'Work around a crash for now' });
    expect(suggestion([...week(workaround), ...reverted])).toBeUndefined();
    expect(suggestion(week(workaround, { ...workaround, author: bot('renovate') }))).toBeUndefined();
  });
});
