import fc from 'fast-check';
import type { Change } from '../../../src/analyze/changes/index.js';
import { tagRules, tagsOf } from '../../../src/analyze/tags/index.js';
import { themesOf } from '../../../src/analyze/themes/index.js';
import type { Theme } from '../../../src/analyze/themes/theme.js';
import { anyWeek, shuffled } from '../../support/arbitraries.js';
import { asChange, change } from '../../support/change.js';
import { runs } from '../../support/property-runs.js';
import { bot, file, type Given } from '../../support/pull-request.js';
import { alone, kind, sizes, themesOfTagged, times } from './support.js';

const RUNS = runs(100);
const RULES = tagRules({});

/** The themes of a week with the tags that its pull requests have. */
function themesWithTags(changes: readonly Change[], importance: ReadonlyMap<number, number> = new Map()): Theme[] {
  const tags = new Map(changes.map(one => [one.pullRequest.number, tagsOf(one, RULES)]));
  return themesOf(changes, tags, importance);
}

/** Pull requests with these titles, numbered from 1, each in a file of its own unless given. */
function changesOf(given: readonly (string | Partial<Given>)[]): Change[] {
  return given.map((one, index) =>
    change({
      number: index + 1,
      files: [file(`f${index}/g${index}`)],
      ...(typeof one === 'string' ? { title: one } : one),
    }),
  );
}

const listOf = (themes: readonly Theme[]) =>
  themes.map(({ id, name, pullRequests }) => `${name ?? id}: ${pullRequests.join(' ')}`);
const listed = (...given: (string | Partial<Given>)[]) => listOf(themesWithTags(changesOf(given)));
/** Titles with nothing in common. */
const others = (count: number) =>
  Array.from({ length: count }, (_, index) => `${'abcdefghijklmnopqrstuvwxyz'[index]}${index}`);

describe('a week is divided', () => {
  it('by the prefixes of titles, the largest theme first, the rest last', () => {
    expect(listed('[AMD] a', '[AMD] b', '[AMD] c', 'router: d', 'router: e', ...others(8))).toEqual([
      'AMD: 1 2 3',
      'Router: 4 5',
      'other: 6 7 8 9 10 11 12 13',
    ]);
  });

  it('by labels and titles with the same name', () => {
    const [first] = listed('[Diffusion] a', { title: 'b', labels: ['diffusion'] }, 'diffusion: c', ...others(10));
    expect(first).toBe('Diffusion: 1 2 3');
  });

  it('by what a title has as a word and others have as a tag', () =>
    expect(listed('[AMD] a', '[AMD] b', 'Wake AMD sooner', ...others(10))[0]).toBe('AMD: 1 2 3'));

  it('by kind if nothing else is in common', () => {
    const themes = listed('fix: a', 'fix: b', 'fix: c', 'feat: d', 'feat: e', ...others(8));
    expect(themes.slice(0, 2)).toEqual(['kind:fix: 1 2 3', 'kind:feature: 4 5']);
  });

  it('by module if not even the kind is in common', () => {
    const inCrates = (index: number) => ({ title: `q${index}`, files: [file(`crates/z${index}`)] });
    const week = changesOf([inCrates(0), inCrates(1), inCrates(2), ...others(10)]);
    expect(themesWithTags(week)[0]).toMatchObject({
      id: 'module:crates',
      name: 'Crates',
      by: 'module',
      pullRequests: [1, 2, 3],
    });
  });

  it('by module with the last meaningful part of its path as name, and the path as detail', () => {
    const inCache = (index: number) => ({ title: `q${index}`, files: [file(`python/srt/mem_cache/z${index}`)] });
    const week = changesOf([inCache(0), inCache(1), inCache(2), ...others(10)]).map(one => ({
      ...one,
      files: one.files.map(each => ({ ...each, module: each.path.replace(/\/z\d$/, '') })),
    }));
    expect(themesWithTags(week)[0]).toMatchObject({ name: 'Mem cache', details: ['python/srt/mem_cache'] });
  });

  it('with bumps in dependencies, in whatever folder', () => {
    const bump = { author: bot('dependabot'), files: [file('console/package.json')] };
    const bumps = ['build(deps): bump a from 1 to 2', 'Bump b from 1 to 2'].map(title => ({ ...bump, title }));
    expect(listed(...bumps, '[Console] a', '[Console] b', ...others(10))).toContain('Dependencies: 1 2');
  });

  it('with reverts in the theme of the reverted pull request', () =>
    expect(listed('[AMD] a', '[AMD] b', 'Revert "[AMD] b"', ...others(10))[0]).toBe('AMD: 1 2 3'));

  it('with pull requests in the home module of a tag in the theme of the tag', () => {
    const inHome = (title: string) => ({ title, files: [file(`router/${title.length}`)] });
    const home = ['[Route] aaa', '[Route] b', '[Route] cc', 'q'].map(inHome);
    expect(listed(...home, ...others(10))[0]).toBe('Route: 1 2 3 4');
  });

  it('with the pull requests left of a common name as a theme of their own', () => {
    const areas = Array.from({ length: 8 }, (_, index) => `[Lantern][${index % 2 ? 'AMD' : 'NPU'}] ${index}`);
    const common = Array.from({ length: 6 }, (_, index) => `[Lantern] w${index}`);
    expect(listed(...areas, ...common, ...others(4))).toEqual([
      'Lantern: 9 10 11 12 13 14',
      'AMD: 2 4 6 8',
      'NPU: 1 3 5 7',
      'other: 15 16 17 18',
    ]);
  });

  it('but not by a name that all pull requests have', () => {
    const titles = Array.from({ length: 14 }, (_, index) => `[Lantern][${['AMD', 'NPU'][index % 2]}] ${index}`);
    expect(themesWithTags(changesOf(titles)).map(({ name }) => name)).not.toContain('Lantern');
  });

  it('but not by notices, which do not change the weight of later tags', () => {
    const week = [...times(3, 'Deprecation Ada'), ...times(3, 'Deprecation'), ...alone(14)];
    expect(themesOfTagged(week).map(({ name }) => name)).toEqual(['Ada', null]);
  });
});

describe('a theme', () => {
  it('has the most important pull requests first, and the most important theme comes first', () => {
    const week = changesOf(['[AMD] a', '[AMD] b', '[AMD] c', '[NPU] d', '[NPU] e', ...others(10)]);
    const importance = new Map([2, 4, 5].map(number => [number, number]));
    expect(listOf(themesWithTags(week, importance)).slice(0, 2)).toEqual(['NPU: 5 4', 'AMD: 2 1 3']);
  });

  it('has the names that several of its pull requests share as details', () => {
    const titles = ['[AMD] HiCache a', '[AMD] HiCache b', '[AMD] HiCache c', '[AMD] d', 'HiCache e'];
    expect(themesWithTags(changesOf([...titles, ...others(10)]))[0]).toMatchObject({
      name: 'AMD',
      details: ['HiCache'],
    });
  });

  it('is spelled as in the week', () => {
    const titles = ['[hicache] a', '[HiCache] b', 'hicache: c', '[TRITON-X] d', '[Triton-X] e'];
    const names = themesWithTags(changesOf([...titles, ...others(10)])).map(({ name }) => name);
    expect(names).toEqual(['HiCache', 'Triton-X', null]);
  });

  it('has no name if it is a kind or the rest', () =>
    expect(themesOfTagged([...kind(3, 'fix'), ...alone(9)])).toEqual([
      { id: 'kind:fix', name: null, by: 'kind', details: [], pullRequests: [1, 2, 3] },
      { id: 'other', name: null, by: 'rest', details: [], pullRequests: [4, 5, 6, 7, 8, 9, 10, 11, 12] },
    ]));
});

describe('a small week', () => {
  it('is one list', () => expect(listed('[AMD] a', ...others(6))).toEqual(['other: 1 2 3 4 5 6 7']));

  it('has themes if most of it is in one', () =>
    expect(listed('docs: a', 'docs: b', 'docs: c', '[AMD] d', '[AMD] e', '[AMD] f', 'g7')).toEqual([
      'AMD: 4 5 6',
      'Documentation: 1 2 3',
      'other: 7',
    ]));

  it('has no themes without pull requests', () => expect(themesWithTags([])).toEqual([]));

  it('is one list if most of it would be in the rest', () => {
    expect(sizes(times(5, 'Ada'), alone(5))).toBe('Ada 5, other 5');
    expect(sizes(times(5, 'Ada'), alone(6))).toBe('other 11');
    expect(sizes(times(2, 'Ada'), alone(10))).toBe('Ada 2, other 10');
  });

  it('is one list if all of it has the same in common, and has a theme if something is left', () => {
    expect(sizes(times(5, 'Ada'))).toBe('other 5');
    expect(sizes(times(4, 'Ada'), alone(1))).toBe('Ada 4, other 1');
  });
});

describe('any week', () => {
  it('has every pull request in exactly one theme, at most eight themes, and then the rest', () => {
    fc.assert(
      fc.property(anyWeek, week => {
        const themes = themesWithTags(week.map(one => asChange(one)));
        const numbers = themes.flatMap(({ pullRequests }) => pullRequests).sort((a, b) => a - b);
        expect(numbers).toEqual(week.map(({ number }) => number).sort((a, b) => a - b));
        expect(themes.filter(({ by }) => by !== 'rest').length).toBeLessThanOrEqual(8);
        expect(themes.slice(0, -1).map(({ by }) => by)).not.toContain('rest');
        expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
      }),
      RUNS,
    );
  });

  it('has the same themes in whatever order its pull requests and files come', () => {
    fc.assert(
      fc.property(anyWeek, fc.nat(), (week, seed) => {
        const other = shuffled(week, seed).map(one => ({ ...one, files: shuffled(one.files, seed) }));
        expect(themesWithTags(other.map(one => asChange(one)))).toEqual(themesWithTags(week.map(one => asChange(one))));
      }),
      RUNS,
    );
  });
});
