import fc from 'fast-check';
import type { Change } from '../../../src/analyze/changes/index.js';
import { tagRules, tagsOf } from '../../../src/analyze/tags/index.js';
import { type Theme, themesOf } from '../../../src/analyze/themes/index.js';
import { anyWeek } from '../../support/arbitraries.js';
import { runs } from '../../support/property-runs.js';
import { bot, file, type Given } from '../../support/pull-request.js';
import { asChange, change } from '../../support/subject.js';

const RUNS = runs(100);

function themed(changes: readonly Change[], importance: ReadonlyMap<number, number> = new Map()): Theme[] {
  const rules = tagRules({});
  const tags = new Map(changes.map(one => [one.pullRequest.number, tagsOf(one, rules)]));
  return themesOf(changes, tags, importance);
}

/** Pull requests numbered from 1, each in a file and with words of its own. */
function analysisContextOf(given: readonly (string | Partial<Given>)[]): Change[] {
  return given.map((one, index) =>
    change({
      number: index + 1,
      files: [file(`f${index}/g${index}`)],
      ...(typeof one === 'string' ? { title: one } : one),
    }),
  );
}

const told = (themes: readonly Theme[]) =>
  themes.map(({ id, name, pullRequests }) => `${name ?? id}: ${pullRequests.join(' ')}`);
/** `Change number 7` and the like have nothing in common but that. */
const others = (count: number) =>
  Array.from({ length: count }, (_, index) => `${'abcdefghijklmnopqrstuvwxyz'[index]}${index}`);

describe('a week is parted', () => {
  it('by what titles begin with, the largest theme first, the rest last', () => {
    const week = analysisContextOf(['[AMD] a', '[AMD] b', '[AMD] c', 'router: d', 'router: e', ...others(8)]);
    expect(told(themed(week))).toEqual(['AMD: 1 2 3', 'Router: 4 5', 'other: 6 7 8 9 10 11 12 13']);
  });

  it('by labels and titles alike where they mean the same', () => {
    const week = analysisContextOf([
      '[Diffusion] a',
      { title: 'b', labels: ['diffusion'] },
      'diffusion: c',
      ...others(10),
    ]);
    expect(told(themed(week))[0]).toBe('Diffusion: 1 2 3');
  });

  it('by what a title names in passing and others carry as a tag', () => {
    const week = analysisContextOf(['[AMD] a', '[AMD] b', 'Wake AMD sooner', ...others(10)]);
    expect(told(themed(week))[0]).toBe('AMD: 1 2 3');
  });

  it('by kind where nothing else is in common', () => {
    const week = analysisContextOf(['fix: a', 'fix: b', 'fix: c', 'feat: d', 'feat: e', ...others(8)]);
    expect(told(themed(week)).slice(0, 2)).toEqual(['kind:fix: 1 2 3', 'kind:feature: 4 5']);
  });

  it('by module where not even the kind is', () => {
    const inSrc = (index: number) => ({ title: `q${index}`, files: [file(`crates/z${index}`)] });
    const week = analysisContextOf([inSrc(0), inSrc(1), inSrc(2), ...others(10)]);
    expect(themed(week)[0]).toMatchObject({
      id: 'module:crates',
      name: 'Crates',
      by: 'module',
      pullRequests: [1, 2, 3],
    });
  });

  it('by module under the last part of its path that tells something, with the path beside it', () => {
    const inCache = (index: number) => ({ title: `q${index}`, files: [file(`python/srt/mem_cache/z${index}`)] });
    const week = analysisContextOf([inCache(0), inCache(1), inCache(2), ...others(10)]).map(one => ({
      ...one,
      files: one.files.map(each => ({ ...each, module: each.path.replace(/\/z\d$/, '') })),
    }));
    expect(themed(week)[0]).toMatchObject({ name: 'Mem cache', details: ['python/srt/mem_cache'] });
  });

  it('with bumps under dependencies, whatever they touch', () => {
    const bump = { author: bot('dependabot'), files: [file('console/package.json')] };
    const bumps = ['build(deps): bump a from 1 to 2', 'Bump b from 1 to 2'].map(title => ({ ...bump, title }));
    const week = analysisContextOf([...bumps, '[Console] a', '[Console] b', ...others(10)]);
    expect(told(themed(week))).toContain('Dependencies: 1 2');
  });

  it('with reverts beside what they undo', () => {
    const week = analysisContextOf(['[AMD] a', '[AMD] b', 'Revert "[AMD] b"', ...others(10)]);
    expect(told(themed(week))[0]).toBe('AMD: 1 2 3');
  });

  it('with what lies in the home of a tag beside what carries it', () => {
    const inHome = (title: string) => ({ title, files: [file(`router/${title.length}`)] });
    const week = analysisContextOf([
      inHome('[Route] aaa'),
      inHome('[Route] b'),
      inHome('[Route] cc'),
      inHome('q'),
      ...others(10),
    ]);
    expect(told(themed(week))[0]).toBe('Route: 1 2 3 4');
  });
});

describe('a theme', () => {
  const week = analysisContextOf(['[AMD] a', '[AMD] b', '[AMD] c', '[NPU] d', '[NPU] e', ...others(10)]);

  it('tells the most important first, and comes first with the most of it', () => {
    const importance = new Map([2, 4, 5].map(number => [number, number]));
    expect(told(themed(week, importance)).slice(0, 2)).toEqual(['NPU: 5 4', 'AMD: 2 1 3']);
  });

  it('tells what several of its pull requests also name', () => {
    const titles = ['[AMD] HiCache a', '[AMD] HiCache b', '[AMD] HiCache c', '[AMD] d', 'HiCache e'];
    expect(themed(analysisContextOf([...titles, ...others(10)]))[0]).toMatchObject({
      name: 'AMD',
      details: ['HiCache'],
    });
  });

  it('is called as the week writes it, capitals and all', () => {
    const titles = ['[hicache] a', '[HiCache] b', 'hicache: c', '[TRITON-X] d', '[Triton-X] e'];
    const names = themed(analysisContextOf([...titles, ...others(10)])).map(({ name }) => name);
    expect(names).toEqual(['HiCache', 'Triton-X', null]);
  });
});

describe('a quiet week', () => {
  it('is one list', () =>
    expect(told(themed(analysisContextOf(['[AMD] a', ...others(6)])))).toEqual(['other: 1 2 3 4 5 6 7']));
  it('has a theme where it is obvious', () =>
    expect(
      told(themed(analysisContextOf(['docs: a', 'docs: b', 'docs: c', '[AMD] d', '[AMD] e', '[AMD] f', 'g7']))),
    ).toEqual(['AMD: 4 5 6', 'Documentation: 1 2 3', 'other: 7']));
  it('has no themes where nothing was merged', () => expect(themed([])).toEqual([]));
});

it('what most of a week has in common gathers what else would be left', () => {
  const areas = Array.from({ length: 8 }, (_, index) => `[Lantern][${index % 2 ? 'AMD' : 'NPU'}] ${index}`);
  const alone = Array.from({ length: 6 }, (_, index) => `[Lantern] w${index}`);
  const week = analysisContextOf([...areas, ...alone, ...others(4)]);
  expect(told(themed(week))).toEqual([
    'Lantern: 9 10 11 12 13 14',
    'AMD: 2 4 6 8',
    'NPU: 1 3 5 7',
    'other: 15 16 17 18',
  ]);
});

it('what most of a week has in common parts nothing', () => {
  const title = (area: string, index: number) => `[Lantern][${area}] ${index}`;
  const week = analysisContextOf(
    Array.from({ length: 14 }, (_, index) => title(['AMD', 'NPU'][index % 2] ?? '', index)),
  );
  expect(themed(week).map(({ name }) => name)).not.toContain('Lantern');
});

describe('whatever was merged', () => {
  const shuffled = <T>(all: readonly T[], seed: number) =>
    all
      .map((one, index) => ({ one, rank: Math.imul(seed + index + 1, 0x9e3779b1) >>> 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ one }) => one);

  it('is in exactly one theme, of which there are at most eight and the rest', () => {
    fc.assert(
      fc.property(anyWeek, week => {
        const themes = themed(week.map(one => asChange(one)));
        const numbers = themes.flatMap(({ pullRequests }) => pullRequests).sort((a, b) => a - b);
        expect(numbers).toEqual(week.map(({ number }) => number).sort((a, b) => a - b));
        expect(themes.filter(({ by }) => by !== 'rest').length).toBeLessThanOrEqual(8);
        expect(themes.slice(0, -1).map(({ by }) => by)).not.toContain('rest');
        expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
      }),
      RUNS,
    );
  });

  it('is themed the same in whatever order it comes', () => {
    fc.assert(
      fc.property(anyWeek, fc.nat(), (week, seed) => {
        const other = shuffled(week, seed).map(one => ({ ...one, files: shuffled(one.files, seed) }));
        expect(themed(other.map(one => asChange(one)))).toEqual(themed(week.map(one => asChange(one))));
      }),
      RUNS,
    );
  });
});
