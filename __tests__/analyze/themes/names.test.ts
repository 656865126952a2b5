import { keyOf } from '../../../src/analyze/tags/index.js';
import { identify, moduleName, nameOf, spellingsOf } from '../../../src/analyze/themes/names.js';
import { candidateOf } from './support.js';

/** The name for tags in these spellings. */
const named = (...spellings: string[]) => nameOf(keyOf(spellings[0] ?? ''), spellingsOf([], spellings));
const often = (count: number, spelling: string) => Array.from({ length: count }, () => spelling);

describe('the name of a theme', () => {
  it('is the most frequent spelling, if none has capitals', () =>
    expect(named('mem_grid', 'mem_grid', 'mem grid')).toBe('Mem grid'));

  it('has capitals if a fifth of the spellings has them', () => {
    expect(named(...often(8, 'lanternx'), ...often(2, 'LanternX'))).toBe('LanternX');
    expect(named(...often(9, 'lanternx'), ...often(2, 'LanternX'))).toBe('Lanternx');
  });

  it('is the most frequent spelling with capitals, and the first by code units if two are equal', () => {
    expect(named('LANTern', 'LanTern', 'LanTern')).toBe('LanTern');
    expect(named('LanTern', 'LanTERN')).toBe('LanTERN');
    expect(named('LanTERN', 'LanTern')).toBe('LanTERN');
  });

  it('is not in capitals alone, if it has more than five letters and someone also uses small ones', () => {
    expect(named(...often(3, 'TRITON'), 'Triton')).toBe('Triton');
    expect(named(...often(3, 'TRITON'))).toBe('TRITON');
    expect(named(...often(3, 'TRITO'), 'Trito')).toBe('TRITO');
  });

  it('is spelled as in the titles too', () => {
    const titles = ['Wake LanternX up', 'Wake LanternX up', 'LanternX'];
    expect(nameOf('lanternx', spellingsOf(titles, often(3, 'lanternx')))).toBe('LanternX');
  });

  it('is a well-known spelling, if there is one', () => expect(named('typescript', 'Typescript')).toBe('TypeScript'));
  it('is the key, if the week does not spell it', () => expect(nameOf('grid', spellingsOf([], []))).toBe('Grid'));
});

describe('a theme has an id that does not depend on the spellings of the week', () => {
  it.each([
    ['tag:router', 'Router', ['router', 'Router', 'routers']],
    ['tag:tests', 'Tests', ['Tests', 'test', 'Test']],
    ['tag:speculative-decoding', 'Speculative decoding', often(3, 'Speculative decoding')],
    ['tag:mem-cache', 'Mem cache', often(3, 'mem_cache')],
  ])('%s', (id, name, spellings) => {
    const theme = candidateOf(`tag:${keyOf(spellings[0] ?? '')}`, [1]);
    expect(identify(theme, spellingsOf([], spellings))).toEqual({ id, name, by: 'tag' });
  });

  it('and kinds and the rest have no name, because languages have names for them', () => {
    expect(identify(candidateOf('kind:fix', [1]), new Map())).toEqual({ id: 'kind:fix', name: null, by: 'kind' });
    expect(identify(null, new Map())).toEqual({ id: 'other', name: null, by: 'rest' });
  });
});

describe('the name of a module', () => {
  it.each([
    ['src/query', 'Query'],
    ['packages/query/src', 'Query'],
    ['python/grid/mem_pool', 'Mem pool'],
    ['crates/router/core', 'Router: core'],
    ['crates/router/test_utils', 'Test utils'],
    ['lib/grid/_internal', 'Grid: internal'],
    ['packages/core', 'Core'],
    ['src', 'src'],
  ])('of %s is the last meaningful part: %s', (path, name) => {
    expect(moduleName(path)).toBe(name);
    expect(identify(candidateOf(`module:${path}`, [1]), new Map())).toEqual({
      id: `module:${path}`,
      name,
      by: 'module',
    });
  });
});
