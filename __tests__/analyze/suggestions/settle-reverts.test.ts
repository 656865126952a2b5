import type { PullRequest } from '../../../src/domain/pull-request.js';
import { at, bot, file, person, pullRequest } from '../../support/pull-request.js';
import { revertedAfter, suggested, week } from './support.js';

const suggestion = (pullRequests: readonly PullRequest[]) => suggested('settle-reverts', pullRequests);

describe('a decision about reverted changes is suggested', () => {
  it('if a change was reverted and not relanded', () => {
    expect(suggestion(revertedAfter(5, 1, 'src/a.ts'))).toEqual({
      id: 'settle-reverts',
      pullRequests: [1],
      counts: { hours: 5, people: 1, large: 0, unexplained: 1 },
      parts: { large: 'none', unexplained: 'one' },
    });
  });

  it('with the longest time to a revert, and how many changes were very large', () => {
    const large = { files: [file('src/b.ts', 800)] };
    const two = [...revertedAfter(5, 1, 'src/a.ts'), ...revertedAfter(30, 2, 'src/b.ts', large)];
    expect(suggestion(two)).toMatchObject({
      counts: { hours: 30, people: 2, large: 1 },
      parts: { large: 'some', unexplained: 'all' },
    });
  });

  it('for deleted accounts, which do not count as people', () => {
    const [change, revert] = revertedAfter(5, 1, 'src/a.ts');
    const peopleOf = (author: PullRequest['author'], reverter: PullRequest['author']) =>
      suggestion([
        { ...change, author },
        { ...revert, author: reverter },
      ])?.counts?.people;
    expect(peopleOf(null, person('mona'))).toBe(0);
    expect(peopleOf(null, null)).toBe(0);
    expect(peopleOf(person('ada'), null)).toBe(1);
  });
});

describe('a decision about reverted changes is not suggested', () => {
  it.each<[string, readonly PullRequest[]]>([
    [
      'if the change was relanded',
      [
        ...revertedAfter(5, 1, 'src/a.ts'),
        pullRequest({ number: 300, title: 'Reland "Change 1 of src/a.ts"', mergedAt: at('Fri 00:00') }),
      ],
    ],
    ['for a workaround', revertedAfter(5, 1, 'src/a.ts', { title: 'Work around a stall for now' })],
    ['for a change by a bot', revertedAfter(5, 1, 'src/a.ts', { author: bot('renovate') })],
    ['for a change without code', revertedAfter(5, 1, 'docs/a.md')],
    ['if its author reverted it', revertedAfter(5, 1, 'src/a.ts', { author: person('mona') })],
    ['if nothing was reverted', week({}, {})],
  ])('%s', (_, pullRequests) => expect(suggestion(pullRequests)).toBeUndefined());
});

describe('the reason of a revert', () => {
  /** The suggestion for changes whose reverts have these descriptions. */
  const explained = (...bodies: string[]) =>
    suggestion(
      bodies.flatMap((body, index) => {
        const [change, revert] = revertedAfter(5, index + 1, `src/${index}.ts`);
        return [change, { ...revert, body }];
      }),
    );
  const HANGS = 'Searches of two words hang when the cache is full.';
  const LEAKS = 'Every search leaks memory when the cache is full.';

  it('is given if there is only one revert', () => {
    expect(explained(HANGS)).toMatchObject({ reason: HANGS, parts: { unexplained: 'none' } });
    expect(explained('Reverts #1')).toMatchObject({ counts: { unexplained: 1 }, parts: { unexplained: 'one' } });
    expect(explained('Reverts #1')).not.toHaveProperty('reason');
  });

  it('is not given for several reverts, but those without one are counted', () => {
    expect(explained(HANGS, LEAKS)).not.toHaveProperty('reason');
    expect(explained(HANGS, LEAKS)).toMatchObject({ counts: { unexplained: 0 }, parts: { unexplained: 'none' } });
    expect(explained(HANGS, 'Reverts #2')).toMatchObject({
      counts: { unexplained: 1 },
      parts: { unexplained: 'some' },
    });
    expect(explained('Reverts #1', 'Reverts #2')).toMatchObject({ parts: { unexplained: 'all' } });
  });
});
