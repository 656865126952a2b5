import { historyOf } from '../../../src/domain/history.js';
import type { Author } from '../../../src/domain/pull-request.js';
import { change, context, historyFrom } from '../../support/change.js';
import { at, file, type Moment, person, pullRequest } from '../../support/pull-request.js';

const ada = person('ada');
const numbers = (changes: readonly { pullRequest: { number: number } }[]) =>
  changes.map(({ pullRequest: { number } }) => number);

describe('the changes of the context', () => {
  const files = [file('src/a.ts'), file('docs/a.md'), file('src/new.ts', 1, 0, { status: 'added' })];
  const { changes, by, touching, mentioning, existingSourcePaths } = context([
    change({ number: 2, merged: 'Tue 10:00', author: ada, files, title: 'Follow up on #1' }),
    change({ number: 1, merged: 'Mon 10:00', author: ada, files: [file('src/a.ts'), file('src/b.ts')] }),
    change({ number: 3, merged: 'Wed 10:00', author: null, body: 'See #1 and https://github.com/octo/house/pull/12' }),
  ]);

  it('are in merge order', () => expect(numbers(changes)).toEqual([1, 2, 3]));

  it('are found by their author, in merge order', () => {
    expect(numbers(by(person('Ada')))).toEqual([1, 2]);
    expect(by(person('bo'))).toEqual([]);
  });

  it('are found by a path that they touch', () => {
    expect(numbers(touching('src/a.ts'))).toEqual([1, 2]);
    expect(numbers(touching('docs/a.md'))).toEqual([2]);
    expect(touching('src/c.ts')).toEqual([]);
  });

  it('are found by the number of a pull request that they mention', () => {
    expect(numbers(mentioning(1))).toEqual([2, 3]);
    expect(numbers(mentioning(12))).toEqual([3]);
    expect(mentioning(2)).toEqual([]);
  });

  it('show the source files that existed before, each once', () => {
    expect(existingSourcePaths).toEqual(['src/a.ts', 'src/b.ts', 'src/file-3.ts']);
  });
});

describe('the revert that touched a path in the days before an instant', () => {
  type Revert = readonly [number: number, merged: Moment];
  const revert = ([number, merged]: Revert) => ({
    number,
    merged,
    title: `Revert "Change ${number}"`,
    files: [file('src/a.ts')],
  });
  const touching = (own: readonly Revert[], earlier: readonly Revert[], path = 'src/a.ts') => {
    const history = historyFrom([
      pullRequest({ number: 1, merged: 'last Wed 12:00', files: [file('src/a.ts')] }),
      ...earlier.map(one => pullRequest(revert(one))),
    ]);
    const changes = [
      change({ number: 2, merged: 'Wed 11:00', files: [file('src/a.ts')] }),
      ...own.map(one => change(revert(one))),
    ];
    return context(changes, history).revertTouching(path, at('Wed 12:00'), 7)?.number ?? null;
  };
  const monday: Revert = [8, 'Mon 10:00'];
  const saturday: Revert = [6, 'last Sat 10:00'];

  it.each<[string, number | null, Parameters<typeof touching>]>([
    ['is the latest of the week', 9, [[monday, [9, 'Tue 10:00']], []]],
    ['is the latest of the days before the week', 6, [[], [[5, 'last Fri 10:00'], saturday]]],
    ['is the one of the week if there is an earlier one too', 8, [[monday], [saturday]]],
    ['is an earlier one if the one of the week was merged later', 6, [[[9, 'Thu 10:00']], [saturday]]],
    ['is not one of the same second', null, [[[9, 'Wed 12:00']], []]],
    ['may be seven days old', 6, [[], [[6, 'last Wed 12:00']]]],
    ['is not older than seven days', null, [[], [[6, 'last Wed 11:59']]]],
    ['is not one that touched another path', null, [[[9, 'Tue 10:00']], [saturday], 'src/b.ts']],
    ['is not another change to the path', null, [[], []]],
  ])('%s', (_, number, given) => expect(touching(...given)).toBe(number));

  it.each<[number | undefined, Moment]>([
    [9, 'Tue 10:00'],
    [undefined, 'Tue 10:01'],
  ])('is #%p of the week within one day before %s', (expected, instant) => {
    const own = context([change(revert([9, 'Mon 10:00']))]);
    expect(own.revertTouching('src/a.ts', at(instant), 1)?.number).toBe(expected);
  });
});

describe('the revert of the week that quotes a title', () => {
  const revert = (number: number, merged: Moment) => change({ number, merged, title: 'Revert "Cache the page"' });
  const { revertQuoting } = context([
    revert(8, 'Mon 10:00'),
    revert(9, 'Tue 10:00'),
    change({ number: 7, title: 'Cache the page' }),
  ]);

  it.each<[number | undefined, string, Moment]>([
    [9, 'Cache the page', 'Wed 10:00'],
    [8, 'Cache the page', 'Tue 10:00'],
    [undefined, 'Cache the page', 'Mon 10:00'],
    [undefined, 'Cache the house', 'Wed 10:00'],
  ])('is #%p for %p, the latest before %s', (expected, title, instant) => {
    expect(revertQuoting(title, at(instant))?.pullRequest.number).toBe(expected);
  });

  it('is not one that quotes no title', () => {
    const unnamed = context([change({ number: 9, merged: 'Mon 10:00', title: 'Revert #4' })]);
    expect(unnamed.revertQuoting('', at('Tue 10:00'))).toBeNull();
  });
});

describe('the merges of an author before a change', () => {
  const own = (number: number, merged: Moment, author: Author | null = ada) => change({ number, merged, author });
  const history = historyOf([], 90, new Map([['login:ada', 4]]));

  it('include those earlier in the week, but not of the same second', () => {
    const changes = [own(1, 'Mon 10:00'), own(2, 'Tue 10:00'), own(3, 'Tue 10:00')];
    expect(changes.map(context(changes, history).mergedBefore)).toEqual([4, 5, 5]);
  });

  it('are unknown for an author whom the source did not count', () => {
    const one = own(4, 'Wed 10:00', person('bo'));
    expect(context([one], history).mergedBefore(one)).toBeNull();
  });

  it('are unknown for a deleted account', () => {
    const one = own(1, 'Mon 10:00', null);
    expect(context([one], history).mergedBefore(one)).toBeNull();
  });
});
