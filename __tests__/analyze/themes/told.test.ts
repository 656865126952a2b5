import type { Change } from '../../../src/analyze/changes/index.js';
import { file } from '../../support/pull-request.js';
import { alone, kind, themesOfTagged, times } from './support.js';

const first = (...week: Parameters<typeof themesOfTagged>[0][]) => themesOfTagged(week.flat())[0];
/** What a theme is called whose pull requests carry a tag in these spellings, and in a week with others. */
const called = (...spellings: string[]) =>
  first(
    spellings.flatMap(name => times(1, name)),
    alone(20),
  )?.name;
const often = (count: number, spelling: string) => Array.from({ length: count }, () => spelling);

describe('a theme has an id that stays, whatever the week calls it', () => {
  it.each([
    ['tag:router', 'Router', ['router', 'Router', 'routers']],
    ['tag:tests', 'Tests', ['Tests', 'test', 'Test']],
    ['tag:speculative-decoding', 'Speculative decoding', often(3, 'Speculative+decoding')],
    ['tag:mem-cache', 'Mem cache', often(3, 'mem_cache')],
  ])('%s', (id, name, spellings) =>
    expect(
      first(
        spellings.flatMap(one => times(1, one)),
        alone(20),
      ),
    ).toMatchObject({ id, name, by: 'tag' }),
  );

  it('kinds and the rest have the name that the language gives them', () =>
    expect(themesOfTagged([...kind(3, 'fix'), ...alone(9)])).toEqual([
      { id: 'kind:fix', name: null, by: 'kind', details: [], pullRequests: [1, 2, 3] },
      { id: 'other', name: null, by: 'rest', details: [], pullRequests: [4, 5, 6, 7, 8, 9, 10, 11, 12] },
    ]));
});

describe('a theme is called', () => {
  it('as most write it, where nobody uses capitals', () =>
    expect(called('mem_grid', 'mem_grid', 'mem+grid')).toBe('Mem grid'));
  it('with capitals where a fifth of them does', () => {
    expect(called(...often(8, 'lanternx'), ...often(2, 'LanternX'))).toBe('LanternX');
    expect(called(...often(9, 'lanternx'), ...often(2, 'LanternX'))).toBe('Lanternx');
  });
  it('as more of those write it, and by the alphabet where it is even', () => {
    expect(called('LANTern', 'LanTern', 'LanTern')).toBe('LanTern');
    expect(called('LanTern', 'LanTERN')).toBe('LanTERN');
    expect(called('LanTERN', 'LanTern')).toBe('LanTERN');
  });
  it('without shouting a long word that somebody writes calmly', () => {
    expect(called(...often(3, 'TRITON'), 'Triton')).toBe('Triton');
    expect(called(...often(3, 'TRITON'))).toBe('TRITON');
    expect(called(...often(3, 'TRITO'), 'Trito')).toBe('TRITO');
  });
  it('as its titles write it, too', () =>
    expect(
      first(times(2, 'lanternx', { title: 'Wake LanternX up' }), times(1, 'lanternx', { title: 'LanternX' }), alone(20))
        ?.name,
    ).toBe('LanternX'));
  it('as it is known everywhere', () => expect(called('typescript', 'Typescript')).toBe('TypeScript'));
});

describe('a module is called by the last part of its path that tells something', () => {
  const inModule = (module: string) => {
    const moved = (one: Change) => ({ ...one, files: one.files.map(each => ({ ...each, module })) });
    const week = [...times(3, '', { files: [file('a/b')] }), ...alone(20)];
    return themesOfTagged(week, one => (one.pullRequest.number <= 3 ? moved(one) : one))[0];
  };

  it.each([
    ['src/query', 'Query'],
    ['packages/query/src', 'Query'],
    ['python/grid/mem_pool', 'Mem pool'],
    ['crates/router/core', 'Router: core'],
    ['crates/router/test_utils', 'Test utils'],
    ['lib/grid/_internal', 'Grid: internal'],
    ['packages/core', 'Core'],
    ['src', 'src'],
  ])('%s: %s', (module, name) =>
    expect(inModule(module)).toMatchObject({ id: `module:${module}`, name, by: 'module', details: [module] }),
  );
});

describe('the details of a theme', () => {
  const details = (...week: Parameters<typeof themesOfTagged>[0][]) => first(...week)?.details;

  it('are up to three names, the most frequent first', () => {
    const four = [times(3, 'Ada Bea'), times(4, 'Ada Cid'), times(5, 'Ada Dan'), times(6, 'Ada Eva')];
    expect(details(...four, alone(22))).toEqual(['Eva', 'Dan', 'Cid']);
  });
  it('go by name where two are as frequent', () => {
    expect(details(times(4, 'Ada Cid'), times(4, 'Ada Bea'), alone(16))).toEqual(['Bea', 'Cid']);
    expect(details(times(4, 'Ada Bea'), times(4, 'Ada Cid'), alone(16))).toEqual(['Bea', 'Cid']);
  });
  it('are named by at least three, and 15 % of it', () => {
    expect(details(times(3, 'Ada Bea'), times(7, 'Ada'), alone(14))).toEqual(['Bea']);
    expect(details(times(2, 'Ada Bea'), times(8, 'Ada'), alone(14))).toEqual([]);
    expect(details(times(3, 'Ada Bea'), times(17, 'Ada'), alone(24))).toEqual(['Bea']);
    expect(details(times(3, 'Ada Bea'), times(18, 'Ada'), alone(24))).toEqual([]);
  });
  it('are named by less than 80 % of it', () => {
    expect(details(times(7, 'Ada Bea'), times(3, 'Ada'), alone(14))).toEqual(['Bea']);
    expect(details(times(8, 'Ada Bea'), times(2, 'Ada'), alone(14))).toEqual([]);
  });
  it('are nothing that words only suggest in passing', () => {
    expect(details(times(4, 'Ada Bea:paths'), times(6, 'Ada'), alone(14))).toEqual(['Bea']);
    expect(details(times(4, 'Ada Bea:words'), times(6, 'Ada'), alone(14))).toEqual([]);
  });
  it('are neither kinds nor notices', () => {
    expect(details(times(4, 'Ada Tests'), times(6, 'Ada'), alone(14))).toEqual([]);
    expect(details(times(4, 'Ada Deprecation'), times(6, 'Ada'), alone(14))).toEqual([]);
  });
  it('are what half of the week has in common at most', () => {
    expect(details(times(5, 'Ada Wide'), times(5, 'Ada'), times(7, 'Wide'), alone(7))).toEqual(['Wide']);
    expect(details(times(5, 'Ada Wide'), times(5, 'Ada'), times(8, 'Wide'), alone(6))).toEqual([]);
  });
  it('are never its own name', () => {
    const passing = ['Bea', 'Cid', 'Dan', 'Eva', 'Fay'].map(name => times(1, `${name}:words Ada:words`));
    expect(details(times(5, 'Ada'), ...passing, alone(14))).toEqual([]);
  });
});

it('notices make no theme, and take no weight from the tags behind them', () => {
  const week = [...times(3, 'Deprecation Ada'), ...times(3, 'Deprecation'), ...alone(14)];
  expect(themesOfTagged(week).map(({ name }) => name)).toEqual(['Ada', null]);
});
