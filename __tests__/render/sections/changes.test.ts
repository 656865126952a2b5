import type { Digest, Entry } from '../../../src/domain/digest.js';
import { hotSpots } from '../../../src/render/sections/hot-spots.js';
import { keyChanges } from '../../../src/render/sections/key-changes.js';
import { digestOf } from '../../support/digest.js';
import { file, person } from '../../support/pull-request.js';
import { many } from '../prose/said.js';
import { sectionOf, sourceOf, wordsOf } from '../reading.js';

const from = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n);

/** A week of so many, in themes of these sizes and the rest of it. */
function themed(
  count: number,
  sizes: readonly number[],
  change: (number: number) => Partial<Entry> = () => ({}),
): Digest {
  const digest = digestOf(many(count, n => ({ author: person(`p${n}`) })));
  let next = 1;
  const themes = sizes.map((size, n): Digest['themes'][number] => {
    const pullRequests = from(next, size);
    next += size;
    return { id: `tag:t${n}`, name: `Theme ${n + 1}`, by: 'tag', pullRequests };
  });
  const rest = from(next, count - next + 1);
  const pullRequests = digest.pullRequests.map(entry => ({
    ...entry,
    modules: [],
    findings: [],
    ...change(entry.number),
  }));
  const left: Digest['themes'] = rest.length > 0 ? [{ id: 'other', name: null, by: 'rest', pullRequests: rest }] : [];
  return { ...digest, pullRequests, themes: [...themes, ...left] };
}

describe('key changes', () => {
  const told = (...given: Parameters<typeof themed>) => sectionOf(themed(...given), 'key-changes');
  const linesOf = (text: string) => text.match(/#\d+ Change number \d+ — p\d+, \+12 −3/g)?.length;

  it('are told of twelve, and not of eleven, nor without a theme', () => {
    expect(told(12, [12])).toContain('Theme 1: 12 pull requests. #1 Change number 1 — p0, +12 −3 #2');
    expect(told(11, [11])).toBe('');
    expect(told(12, [])).toBe('');
  });

  it.each([
    [2, 2],
    [24, 3],
    [25, 4],
    [32, 4],
    [33, 5],
    [48, 5],
  ])('of a theme of %d are %d', (size, lines) =>
    expect(linesOf(told(Math.max(12, size), [size]).split(' Other:')[0] ?? '')).toBe(lines),
  );

  it('are none that fell, nor that undo', () => {
    const undone = { number: 9, title: null, evidence: null, afterHours: 1, mergedInPeriod: true, partial: false };
    const text = told(12, [12], n =>
      n === 1 ? { outcome: { revertedBy: 99 } } : n === 2 ? { outcome: { reverts: [undone] } } : {},
    );
    expect(text).toContain('#1 did not stand. #3 Change number 3 — p2, +12 −3 #4 Change number 4 — p3, +12 −3 #5');
    expect(text).not.toContain('Change number 1 ');
  });

  it('end with what belongs to none of the themes, where there is any', () => {
    expect(told(16, [12])).toMatch(
      / Other: 4 pull requests that fit none of these\. The most important: #13 Change number 13 — p12, \+12 −3 #14 .* #15 Change number 15 — p14, \+12 −3$/,
    );
    expect(told(12, [12])).not.toContain('Other');
  });

  it('are drawn by size from twenty on, the rest last', () => {
    const chart = (digest: Digest) =>
      /x-axis \[(.*)\]\n.*\n {2}bar \[(.*)\]/.exec(sourceOf(digest, 'key-changes'))?.slice(1);
    const [labels, bars] = chart(themed(20, [3, 7])) ?? [];
    expect(labels?.replaceAll(/\u2800+/g, '')).toBe('"Theme 2 (7)", "Theme 1 (3)", "Other (10)"');
    expect(bars).toBe('7, 3, 10');
    expect(chart(themed(19, [3, 7]))).toBeUndefined();
    expect(chart(themed(20, [3]))).toBeUndefined();
    const digest = themed(20, [3, 17]);
    expect(keyChanges.view(digest, wordsOf(digest), { charts: false })).toMatchObject({ chart: null, rest: null });
  });
});

describe('the list of what was merged', () => {
  const told = (...given: Parameters<typeof themed>) => sectionOf(themed(...given), 'merged');

  it('is open up to twelve, and folded by theme from thirteen on', () => {
    expect(told(12, [12])).toMatch(
      /^Merged #1 Change number 1 — p0, \+12 −3 #2 .* #12 Change number 12 — p11, \+12 −3$/,
    );
    expect(told(13, [10])).toMatch(
      /^Merged Theme 1, 10 #1 Change .* — p9, \+12 −3 Other, 3 #11 .* #13 Change number 13 — p12/,
    );
    expect(told(0, [])).toBe('');
  });

  it('has fifty lines in a fold', () => {
    expect(told(50, [50])).toMatch(/^Merged Theme 1, 50 #1 /);
    const text = told(101, [101]);
    expect(text).toMatch(/^Merged Theme 1, 101 \(1 of 3\) #1 /);
    expect(text).toContain('#50 Change number 50 — p49, +12 −3 Theme 1, 101 (2 of 3) #51 Change');
    expect(text).toMatch(/ Theme 1, 101 \(3 of 3\) #101 Change number 101 — p100, \+12 −3$/);
  });

  it('says what became of each, and brings a sentence with each of three', () => {
    const outcome = { revertedBy: 7, partlyRevertedBy: 8, relandedBy: 9 };
    const summary = 'The hall is cold';
    expect(told(3, [3], n => (n === 1 ? { outcome, summary } : {}))).toContain(
      '+12 −3 · reverted by #7 · reverted in part by #8 · relanded by #9 The hall is cold #2 Change number 2 — p1, +12 −3 #3',
    );
    expect(told(4, [4], () => ({ summary }))).not.toContain(summary);
  });

  it('has titles that are cut elsewhere', () => {
    const title = `Describe ${'a very long way of saying it '.repeat(7)}in full`;
    expect(told(2, [2], () => ({ title }))).toContain(`#1 ${title} — p0`);
    expect(told(13, [13], () => ({ title }))).toContain(`#13 ${title} — p12`);
    expect(
      sectionOf(
        themed(12, [12], () => ({ title })),
        'key-changes',
      ),
    ).not.toContain(title);
  });
});

describe('where the changes went', () => {
  const told = (digest: Digest) => sectionOf(digest, 'hot-spots');
  const folder = (n: number) => `m${String(n).padStart(2, '0')}`;
  const spread = (count: number, modules: number) =>
    digestOf(many(count, n => ({ files: [file(`${folder(n % modules)}/f${n}.ts`, 600, 5)] })));

  it('is told by two modules or more, of four pull requests on', () => {
    expect(told(spread(4, 2))).toBe(
      'Where the changes went Module Pull requests Lines m00 2 #1 #3 +1,200 −10 m01 2 #2 #4 +1,200 −10',
    );
    expect(told(spread(4, 1))).toBe('');
    expect(told(spread(3, 3))).toBe('');
  });

  it('has twelve rows of modules and of files, and says how many files there are in all', () => {
    expect(told(spread(13, 13))).toContain('m11 1 #12');
    expect(told(spread(13, 13))).not.toContain('m12');
    const files = (count: number) =>
      told(digestOf(many(4, () => ({ files: from(0, count).map(n => file(`src/${folder(n)}.ts`)) }))));
    expect(files(13)).toMatch(
      / src\/m11\.ts 4 #1 #2 #3 #4 \+4 −0 13 files were changed by more than one pull request;/,
    );
    expect(files(13)).not.toContain('src/m12.ts');
    expect(files(12)).toMatch(/ src\/m11\.ts 4 #1 #2 #3 #4 \+4 −0$/);
    expect(files(12)).not.toContain('Module');
  });

  it('leaves out what changes because something else did', () => {
    const digest = spread(4, 3);
    const kinds = ['lock', 'generated', 'vendored', 'version', 'manifest', 'docs', undefined];
    const row = { pullRequests: [1, 2], additions: 1, deletions: 1 };
    const rows = kinds.map(kind => ({ ...row, path: `of-${kind}`, ...(kind && { kind }) }));
    const modules = rows.map(one => ({ ...one, files: 1 }));
    const text = told({ ...digest, statistics: { ...digest.statistics, files: rows, modules } });
    expect(text.match(/of-\w+/g)).toEqual(['of-docs', 'of-undefined', 'of-docs', 'of-undefined']);
  });

  it('names the owners of modules, where there is a CODEOWNERS', () => {
    const owned = (...owners: (string[] | undefined)[]) => {
      const digest = spread(4, 2);
      const modules = digest.statistics.modules.map((module, n) => ({
        ...module,
        ...(owners[n] && { owners: owners[n] }),
      }));
      return told({ ...digest, statistics: { ...digest.statistics, modules } });
    };
    expect(owned(['@ada', '@octo/pay'], [])).toContain(
      'Module, and its owners Pull requests Lines m00 @ada @octo/pay 2 #1 #3 +1,200 −10 m01 2 #2',
    );
    expect(owned(undefined, ['@bo'])).toContain('Module, and its owners');
    expect(owned()).not.toContain('owners');
  });

  it('speaks of no owners where only a module that it does not list has one', () => {
    const digest = spread(13, 13);
    const modules = digest.statistics.modules.map((module, n) => ({
      ...module,
      ...(n === 12 && { owners: ['@ada'] }),
    }));
    expect(told({ ...digest, statistics: { ...digest.statistics, modules } })).not.toContain('owners');
  });

  it('gives templates nothing for what there is none of', () => {
    const digest = spread(4, 2);
    const view = hotSpots.view(digest, wordsOf(digest), { charts: true });
    expect(view).toMatchObject({
      files: null,
      paragraph: null,
      modules: { rows: [{ owners: null }, { owners: null }] },
    });
    const files = digestOf(many(4, () => ({ files: [file('src/a.ts')] })));
    expect(hotSpots.view(files, wordsOf(files), { charts: true })).toMatchObject({ modules: null });
  });
});
