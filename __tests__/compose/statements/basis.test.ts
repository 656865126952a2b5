import { basis } from '../../../src/compose/statements/basis.js';
import { list, name, path, paths, references, term } from '../../../src/compose/values.js';
import type { Evidence } from '../../../src/domain/digest.js';
import type { Explaining } from '../../../src/domain/page.js';
import { said } from '../said.js';

const valuesOf = (evidence: Evidence, id = 'wide', of: Explaining = 'signals') =>
  (basis(of, id, evidence) as { values: unknown }).values;

describe('what a finding or a factor rests on', () => {
  it('has the paths, names, pull requests and counts of its evidence', () => {
    const evidence = { paths: ['a.ts'], names: ['x'], pullRequests: [7], counts: { lines: 1234, 'other-half': 0 } };
    expect(basis('signals', 'wide', evidence)).toEqual({
      type: 'basis',
      of: 'signals',
      id: 'wide',
      values: {
        paths: paths(['a.ts']),
        names: list([path('x')]),
        pullRequests: references([7]),
        lines: 1234,
        'other-half': 0,
      },
    });
  });

  it('has no value for what there is none of', () => {
    expect(valuesOf({})).toEqual({});
    expect(valuesOf({ paths: [], names: [], pullRequests: [], counts: {} })).toEqual({});
  });

  it('names three of each at most', () => {
    const letters = ['a', 'b', 'c', 'd'];
    expect(valuesOf({ paths: letters, names: letters, pullRequests: [1, 2, 3, 4] })).toEqual({
      paths: paths(['a', 'b', 'c']),
      names: list(['a', 'b', 'c'].map(path)),
      pullRequests: references([1, 2, 3]),
    });
  });

  it('shows names with a slash as paths', () => {
    expect(valuesOf({ names: ['@octo/y', 'z'] }, 'newcomer')).toEqual({ names: list([path('@octo/y'), name('z')]) });
  });

  it('shows the modules of a wide change as paths', () => {
    expect(valuesOf({ names: ['src'] })).toEqual({ names: list([path('src')]) });
    expect(valuesOf({ names: ['src'] }, 'untested')).toEqual({ names: list([name('src')]) });
  });

  it('has words for the names of two factors, which are ids', () => {
    expect(valuesOf({ names: ['docs'] }, 'kind', 'factors')).toEqual({
      names: list([term('change-kinds', 'docs', 'docs')]),
    });
    expect(valuesOf({ names: ['lock'] }, 'supporting-only', 'factors')).toEqual({
      names: list([term('path-kinds', 'lock', 'lock')]),
    });
    expect(valuesOf({ names: ['docs'] }, 'labels', 'factors')).toEqual({ names: list([name('docs')]) });
  });

  it.each<[Explaining, string, Evidence, string | null]>([
    ['factors', 'kind', { names: ['docs'] }, 'documentation'],
    ['factors', 'supporting-only', { names: ['lock', 'unheard-of'] }, 'changes only lock files and unheard-of'],
    ['factors', 'labels', { names: ['docs'] }, 'labelled docs'],
    [
      'signals',
      'very-large',
      { counts: { lines: 1234, added: 1000 } },
      '1,234 changed lines of source, 1,000 of them added',
    ],
    ['signals', 'reland', { pullRequests: [7] }, 'brings back #7'],
    ['signals', 'reland', {}, 'its title says so'],
    ['signals', 'untested', {}, null],
    ['second-look', 'unreviewed', { counts: { lines: 120 } }, 'no review, 120 lines'],
    ['second-look', 'unreviewed', {}, 'no review'],
    ['second-look', 'reland', { pullRequests: [7] }, 'brings back the reverted #7'],
    ['second-look', 'unheard-of', {}, null],
  ])('of %s: %s with %j reads %j', (of, id, evidence, text) => expect(said(basis(of, id, evidence))).toBe(text));
});
