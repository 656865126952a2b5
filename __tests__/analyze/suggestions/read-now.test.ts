import { file, type Given, person } from '../../support/pull-request.js';
import { reviewed, suggested, unreviewed, week } from './support.js';

const auth = (...names: readonly string[]) => ({
  title: 'Rotate keys',
  files: names.map((name, index) => file(`src/auth/${name}.ts`, 90 - index)),
});
const workflow = { title: 'ci: wider permissions', files: [file('.github/workflows/ci.yml', 4)] };
const suggestion = (...args: [Parameters<typeof suggested>[1], Parameters<typeof suggested>[2]?]) =>
  suggested('read-now', ...args);

describe('reading now is suggested for', () => {
  it('guarded code that nobody else reviewed', () => {
    expect(suggestion(week({ ...auth('keys'), ...unreviewed }, {}))).toEqual({
      id: 'read-now',
      pullRequests: [1],
      paths: ['src/auth/keys.ts'],
      counts: { guarded: 1, newcomers: 0, ranked: 0 },
      parts: { guarded: 'one', newcomers: 'none', ranked: 'none' },
    });
  });

  const large = (lines: number) => ({
    ...unreviewed,
    title: 'Faster by default',
    files: [file('src/core.ts', lines)],
  });
  const small = (count: number) =>
    Array.from({ length: count }, () => ({ reviews: reviewed, files: [file('docs/a.md', 2)] }));

  it('the top tenth by risk, unless it has only a few lines', () => {
    expect(suggestion(week(large(900), ...small(19)))).toMatchObject({ pullRequests: [1], counts: { ranked: 1 } });
    expect(suggestion(week(large(90), ...small(19)))).toBeUndefined();
    expect(suggestion(week(large(900), ...small(8)))).toBeUndefined();
  });

  it('the top tenth by risk, rounded up, of ten pull requests or more', () => {
    const three = [large(900), large(8000), large(80_000)];
    expect(suggestion(week(...three, ...small(8)))).toMatchObject({
      pullRequests: [2, 3],
      counts: { guarded: 0, newcomers: 0, ranked: 2 },
    });
    expect(suggestion(week(...three, ...small(7)))?.pullRequests).toEqual([3]);
    expect(suggestion(week(...three, ...small(6)))).toBeUndefined();
  });

  it('a change by a newcomer', () => {
    const history = { days: 90, churn: new Map(), mergedBy: new Map([['login:mona', 0]]) };
    expect(suggestion(week(unreviewed, {}), { history })).toMatchObject({ counts: { newcomers: 1 } });
  });

  it('guarded code, workflow permissions and changes by newcomers, each counted', () => {
    const mergedBy = new Map([
      ['login:eve', 0],
      ['login:mona', 9],
    ]);
    const three = [
      { ...auth('a'), ...unreviewed },
      { ...workflow, ...unreviewed },
      { ...unreviewed, author: person('eve') },
    ];
    const history = { days: 90, churn: new Map<string, never>(), mergedBy };
    expect(suggestion(week(...three, {}, {}, {}), { history })).toMatchObject({
      pullRequests: [1, 2, 3],
      counts: { guarded: 2, newcomers: 1, ranked: 0 },
      parts: { guarded: 'some', newcomers: 'some', ranked: 'none' },
    });
  });
});

describe('reading now is not suggested', () => {
  it('for reviewed changes, or for changes that are neither guarded nor risky', () => {
    expect(suggestion(week(auth('keys'), {}))).toBeUndefined();
    expect(suggestion(week(unreviewed, {}))).toBeUndefined();
  });

  it('if most pull requests are merged without a review', () => {
    expect(suggestion(week({ ...auth('keys'), ...unreviewed }, unreviewed, {}))).toBeUndefined();
  });

  it('if more than half is merged without a review, not counting reverts and bots', () => {
    const guarded = { ...auth('a'), ...unreviewed };
    expect(suggestion(week(guarded, {}))).toBeDefined();
    expect(suggestion(week(guarded, unreviewed, {}))).toBeUndefined();
    const bots = { ...unreviewed, author: { ...person('renovate'), bot: true } };
    expect(suggestion(week(guarded, bots, bots, {}))).toBeDefined();
    const revert = { ...auth('a'), ...unreviewed, title: 'Revert "Rotate keys of old"' };
    expect(suggestion(week(revert, {}, {}))).toBeUndefined();
  });
});

describe('the paths to read', () => {
  const paths = (...changes: readonly Partial<Given>[]) =>
    suggestion(week(...changes.map(one => ({ ...one, ...unreviewed })), {}, {}, {}))?.paths;

  it('are at most three: those of the most changes first, then the most changed ones', () => {
    expect(paths(auth('a', 'b', 'c', 'd'), auth('d'))).toEqual(['d', 'a', 'b'].map(name => `src/auth/${name}.ts`));
    expect(paths(auth('a', 'y', 'x'), auth('x', 'y'))).toEqual(['x', 'y', 'a'].map(name => `src/auth/${name}.ts`));
    expect(paths(auth('b', 'c'), auth('a'))).toEqual(['a', 'b', 'c'].map(name => `src/auth/${name}.ts`));
  });
});
