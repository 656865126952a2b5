import { at, bot, file, person, pullRequest } from '../../support/pull-request.js';
import { fallen, suggested, week } from './support.js';

describe('to settle whether it comes back', () => {
  it('is what was reverted and not brought back', () => {
    expect(suggested('settle-reverts', fallen(1, 'src/a.ts', 5))).toEqual({
      id: 'settle-reverts',
      pullRequests: [1],
      counts: { hours: 5, people: 1, large: 0 },
    });
  });

  it('tells how soon the last fell, and how many were very large', () => {
    const large = { files: [file('src/b.ts', 800)] };
    const two = [...fallen(1, 'src/a.ts', 5), ...fallen(2, 'src/b.ts', 30, large)];
    expect(suggested('settle-reverts', two)?.counts).toEqual({ hours: 30, people: 2, large: 1 });
  });

  it('is not what was relanded, nor a workaround, nor a bot’s, nor words, nor what its author took back', () => {
    const reland = pullRequest({ number: 300, title: 'Reland "Change 1 of src/a.ts"', mergedAt: at('Fri 00:00') });
    expect(suggested('settle-reverts', [...fallen(1, 'src/a.ts', 5), reland])).toBeUndefined();
    const title = 'Work around a stall for now';
    expect(suggested('settle-reverts', fallen(1, 'src/a.ts', 5, { title }))).toBeUndefined();
    expect(suggested('settle-reverts', fallen(1, 'src/a.ts', 5, { author: bot('renovate') }))).toBeUndefined();
    expect(suggested('settle-reverts', fallen(1, 'docs/a.md', 5))).toBeUndefined();
    expect(suggested('settle-reverts', fallen(1, 'src/a.ts', 5, { author: person('mona') }))).toBeUndefined();
  });

  it('is nothing where nothing fell', () => expect(suggested('settle-reverts', week({}, {}))).toBeUndefined());
});

describe('to see what runs before a merge', () => {
  const given = { modules: { engine: ['engine/**'] }, codeowners: '/engine/ @mona\n' };
  const three = (hours: number) => [
    ...fallen(1, 'engine/a.ts', 5),
    ...fallen(2, 'engine/a.ts', 9, { files: [file('engine/a.ts', 30), file('engine/a.test.ts', 9)] }),
    ...fallen(3, 'engine/b.ts', hours),
  ];

  it('is a module of which three changes did not last two days', () => {
    expect(suggested('checks-before-merge', three(47), given)).toEqual({
      id: 'checks-before-merge',
      pullRequests: [1, 2, 3],
      paths: ['engine/a.ts', 'engine/b.ts'],
      names: ['engine'],
      owners: ['@mona'],
      counts: { hours: 47, reverted: 3, untested: 2 },
    });
  });

  it('is not a module of which one lasted longer, or that was only the place of two', () => {
    expect(suggested('checks-before-merge', three(49), given)).toBeUndefined();
    expect(suggested('checks-before-merge', three(47).slice(0, 4), given)).toBeUndefined();
  });

  it('counts what a fix had to mend as well', () => {
    const mended = [
      pullRequest({ number: 4, title: 'A cache', merged: 'Tue 00:00', files: [file('engine/c.ts', 30)] }),
      pullRequest({ number: 5, title: 'Fix the cache of #4', merged: 'Tue 08:00', files: [file('engine/c.ts', 3)] }),
    ];
    const some = [...three(47).slice(0, 4), ...mended];
    expect(suggested('checks-before-merge', some, given)).toMatchObject({
      pullRequests: [1, 2, 4],
      counts: { hours: 9, reverted: 2 },
    });
  });
});
