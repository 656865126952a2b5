import fc from 'fast-check';
import { BREAKAGE_FACTORS, breakageOf } from '../../../src/analyze/attention/breakage.js';
import { attentionOf } from '../../../src/analyze/attention/index.js';
import { anyWeek } from '../../support/arbitraries.js';
import { asChange, change, context, type GivenChange, historyFrom } from '../../support/change.js';
import { file } from '../../support/pull-request.js';
import { SOURCE } from './support.js';

/** A change of `src/server.ts`, or of the files that are given. */
function breakage(given: GivenChange | string): number {
  const one = change({ files: SOURCE, ...(typeof given === 'string' ? { title: given } : given) });
  return breakageOf(one, context([one]));
}

const CODE = file('src/server.ts', 20, 20);

describe('how likely users have to act', () => {
  it.each<[string, GivenChange | string, GivenChange | string]>([
    ['a breaking feature', 'feat!: open doors', 'feat: open doors'],
    ['a changed default', 'Open doors by default', 'Open doors'],
    ['a deprecation', 'Announce deprecated doors', 'Announce doors'],
    ['something taken away', 'Remove doors', 'Reopen doors'],
    ['a rename', 'Rename doors', 'Reopen doors'],
    ['a change of the API', 'Announce the API of doors', 'Announce the hue of doors'],
    ['a description that speaks of it', { body: 'Doors no longer open.' }, { body: 'Doors open.' }],
    ['a change that was asked for', { body: 'Closes #7.' }, { body: 'See #7.' }],
    ['deleted lines', { files: [file('src/server.ts', 10, 30)] }, { files: [file('src/server.ts', 30, 10)] }],
    ['a removed file', { files: [{ ...CODE, status: 'removed' }] }, { files: [CODE] }],
    ['a documented change', { files: [CODE, file('docs/a.md', 3)] }, { files: [CODE] }],
    ['a tested change', { files: [CODE, file('tests/a.test.ts', 3)] }, { files: [CODE] }],
    ['a larger change', { files: [file('src/server.ts', 400, 400)] }, { files: [CODE] }],
    ['what users run', { files: [CODE] }, { files: [file('tools/server.ts', 20, 20)] }],
    ['a change of behavior', 'Announce doors', 'Announce tests of doors'],
    ['any other change', 'Paint "doors"', 'Revert "Paint doors"'],
  ])('is more for %s: %j above %j', (_, more, less) => expect(breakage(more)).toBeGreaterThan(breakage(less)));

  it('is most for changes without a kind, and less for features, fixes, pipelines, docs, chores and tests', () => {
    const titles = ['Paint', 'feat: paint', 'fix: paint', 'docs: paint', 'chore: paint', 'test: paint'];
    const values = titles.map(breakage);
    expect(values).toEqual([...new Set(values)].sort((a, b) => b - a));
  });

  it('is not taken from words of the prefix or of code', () => {
    expect(breakage('remove(API): doors')).toBe(breakage('open(hue): doors'));
    expect(breakage('Paint `deprecated` API-less doors')).toBe(breakage('Paint `open` API-less doors'));
  });

  it('is the sum of its factors, each once', () => {
    const one = change({ title: 'feat!: remove the API of doors', files: SOURCE });
    const parts = BREAKAGE_FACTORS.map(({ weight, value }) => weight * value(one, context([one])));
    expect(breakage('feat!: remove the API of doors')).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      9,
    );
    expect(new Set(BREAKAGE_FACTORS.map(({ id }) => id)).size).toBe(BREAKAGE_FACTORS.length);
  });

  it('is a number for whatever strangers write', () => {
    fc.assert(
      fc.property(anyWeek, pullRequests => {
        const changes = pullRequests.map(one => asChange(one));
        const given = context(changes, historyFrom(pullRequests));
        expect(changes.map(one => breakageOf(one, given)).filter(one => !Number.isFinite(one))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on what a long description says after its beginning', () => {
    const long = 'x '.repeat(5_000);
    expect(breakage({ body: `${long}Doors are deprecated.` })).toBe(breakage({ body: long }));
    expect(breakage({ body: `Doors are deprecated. ${long}` })).toBeGreaterThan(breakage({ body: long }));
  });
});

describe('the order of what users have to know', () => {
  const order = (...given: GivenChange[]) => {
    const changes = given.map((one, index) => change({ number: index + 1, files: SOURCE, ...one }));
    return attentionOf(changes, context(changes)).map(({ pullRequest }) => pullRequest);
  };

  it('is by how likely they have to act among lines of one kind', () => {
    const files = [CODE, file('docs/a.md', 3), file('tests/a.test.ts', 3)];
    expect(
      order(
        { title: 'fix: enable the cache by default' },
        { title: 'Enable the pool by default', files },
        { title: 'Enable the log by default' },
      ),
    ).toEqual([2, 3, 1]);
  });

  it('is by kind before that: a small breaking change is above a large deprecation', () => {
    const files = [file('src/server.ts', 900, 900), file('docs/a.md', 90)];
    expect(order({ title: 'Deprecate `--old`', files }, { title: 'fix!: close doors' })).toEqual([2, 1]);
  });

  it('is by number where nothing else differs', () => {
    const title = 'Enable the cache by default';
    expect(order({ number: 9, title }, { number: 8, title })).toEqual([8, 9]);
  });
});
