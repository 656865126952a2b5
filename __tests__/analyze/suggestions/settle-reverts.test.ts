import type { PullRequest } from '../../../src/domain/pull-request.js';
import { at, bot, person, pullRequest } from '../../support/pull-request.js';
import { revertedAfter, suggested, week } from './support.js';

const suggestion = (pullRequests: readonly PullRequest[]) => suggested('settle-reverts', pullRequests);

describe('a decision about reverted changes is suggested', () => {
  it('if a change was reverted and not relanded', () => {
    expect(suggestion(revertedAfter(5, 1, 'src/a.ts'))).toEqual({ id: 'settle-reverts', pullRequests: [1] });
  });

  it('for all such changes, even if an account was deleted', () => {
    const [change, revert] = revertedAfter(5, 1, 'src/a.ts');
    const pullRequestsBy = (author: PullRequest['author'], reverter: PullRequest['author']) =>
      suggestion([{ ...change, author }, { ...revert, author: reverter }, ...revertedAfter(30, 2, 'src/b.ts')])
        ?.pullRequests;
    expect(pullRequestsBy(null, person('mona'))).toEqual([1, 2]);
    expect(pullRequestsBy(null, null)).toEqual([1, 2]);
    expect(pullRequestsBy(person('ada'), null)).toEqual([1, 2]);
  });
});

describe('a decision about reverted changes is not suggested', () => {
  it.each<[string, readonly PullRequest[]]>([
    [
      'if the change was relanded',
      [
        ...revertedAfter(5, 1, 'src/a.ts'),
        pullRequest({ number: 300, title: 'Reland "Change 1 of src/a.ts"', mergedAt: at('Fri 00:00'), files: [] }),
      ],
    ],
    ['for a workaround', revertedAfter(5, 1, 'src/a.ts', { title: 'Work around a stall for now' })],
    ['for a change by a bot', revertedAfter(5, 1, 'src/a.ts', { author: bot('renovate') })],
    ['for a change without code', revertedAfter(5, 1, 'docs/a.md')],
    ['if its author reverted it', revertedAfter(5, 1, 'src/a.ts', { author: person('mona') })],
    ['if nothing was reverted', week({}, {})],
  ])('%s', (_, pullRequests) => expect(suggestion(pullRequests)).toBeUndefined());
});
