import type { Author } from '../../src/domain/pull-request.js';
import { digestOf, entryOf } from '../support/digest.js';
import { at, bot, file, fromGit, person, pullRequest } from '../support/pull-request.js';

const digest = (...args: Parameters<typeof digestOf>) => digestOf(...args).statistics;

describe('what is even goes by name', () => {
  /** All that somebody called `name` does, twice, so that two of them are even; full names go the other way. */
  const all = (number: number, name: 'a' | 'z', fullName: string) =>
    [number, number + 1].map(own =>
      pullRequest({
        number: own,
        title: `[${name}-queue] Shorten it`,
        author: person(`${name}-author`, fullName),
        coAuthors: [person(`${name}-friend`, fullName)],
        labels: [name],
        baseRef: name,
        files: [file(`${name}/one.ts`)],
      }),
    );
  const robots = ['z', 'a'].map((name, index) =>
    pullRequest({ number: index + 8, author: { ...bot(name), name: index === 0 ? 'Abe' : 'Zoe' }, files: [] }),
  );
  const statistics = () => {
    const people = [person('z-author', 'Abe'), person('a-author', 'Zoe')];
    return digest([...all(1, 'z', 'Abe'), ...all(3, 'a', 'Zoe'), ...robots], { newContributors: people });
  };
  const logins = (rows: readonly { author: Author }[] = []) => rows.map(({ author }) => author.login);

  it('people by login', () => {
    const { authors, coAuthors, bots, newContributors } = statistics();
    expect(logins(authors)).toEqual(['a-author', 'z-author']);
    expect(logins(coAuthors)).toEqual(['a-friend', 'z-friend']);
    expect(logins(bots)).toEqual(['a[bot]', 'z[bot]']);
    expect(logins(newContributors)).toEqual(['a-author', 'z-author']);
  });

  it('labels, branches, files, modules and tags', () => {
    const { labels, baseBranches, files, modules, tags } = statistics();
    expect(labels?.map(({ label }) => label)).toEqual(['a', 'z']);
    expect(baseBranches?.map(({ branch }) => branch)).toEqual(['a', 'main', 'z']);
    expect(files.map(({ path }) => path)).toEqual(['a/one.ts', 'z/one.ts']);
    expect(modules.map(({ path }) => path)).toEqual(['a', 'z']);
    expect(tags).toEqual([
      { tag: 'a-queue', pullRequests: [3, 4] },
      { tag: 'z-queue', pullRequests: [1, 2] },
    ]);
  });

  it('what was pushed in the same second by its commit', () => {
    const push = (sha: string) => ({ sha, title: 'Fix', author: person('ada'), committedAt: at('Mon 10:00') });
    const [first, second] = [push('a'.repeat(40)), push('b'.repeat(40))];
    expect(digest([], { directPushes: [second, first] }).directPushes).toEqual([first, second]);
  });
});

describe('the most frequent goes first', () => {
  it('among labels, branches and tags', () => {
    const { labels, baseBranches, tags } = digest([
      pullRequest({ number: 1, title: '[Attic] Sweep', labels: ['a'], baseRef: 'a' }),
      pullRequest({ number: 2, title: '[Roof] Mend', labels: ['z'], baseRef: 'z' }),
      pullRequest({ number: 3, title: '[Roof] Paint', labels: ['z'], baseRef: 'z' }),
    ]);
    expect(labels?.map(({ label }) => label)).toEqual(['z', 'a']);
    expect(baseBranches?.map(({ branch }) => branch)).toEqual(['z', 'a']);
    expect(tags).toEqual([
      { tag: 'Roof', pullRequests: [2, 3] },
      { tag: 'Attic', pullRequests: [1] },
    ]);
  });
});

describe('what only some pull requests tell', () => {
  it('is not counted, as a part of labels or branches would pass for all', () => {
    const { baseRef, ...unknown } = fromGit({ number: 2 });
    const statistics = digest([pullRequest({ number: 1, labels: ['bug'] }), unknown]);
    expect(statistics).not.toHaveProperty('labels');
    expect(statistics).not.toHaveProperty('baseBranches');
  });
});

describe('importance', () => {
  const week = () =>
    digestOf([
      pullRequest({ number: 1, title: 'Add a cache', files: [file('src/a.ts', 900)] }),
      pullRequest({ number: 2, title: 'feat!: drop the old API', files: [file('src/b.ts', 300)] }),
      pullRequest({ number: 3, title: 'Fix a typo', files: [file('docs/a.md', 1)] }),
    ]);

  it('is told by its mean and its median, in hundredths', () => {
    const [low = 0, middle = 0, high = 0] = [1, 2, 3]
      .map(number => entryOf(week(), number).importance.score)
      .sort((a, b) => a - b);
    const { mean = 0, median } = week().statistics.importance ?? {};
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
    expect(median).toBe(middle);
    expect(mean).toBeCloseTo((low + middle + high) / 3, 2);
    expect(mean).toBe(Number(mean.toFixed(2)));
  });

  it('is not told of a week without pull requests', () => {
    expect(digest([])).not.toHaveProperty('importance');
  });
});

describe('signals', () => {
  const week = [
    pullRequest({ number: 2, title: 'Reland "Cache the page"', files: [file('src/a.ts', 80)] }),
    pullRequest({ number: 1, files: [file('src/b.ts', 80)] }),
  ];
  const signals = (given: Parameters<typeof digestOf>[1] = {}) =>
    new Map(digest(week, given).signals.map(row => [row.signal, row]));

  it('stand with the pull requests that set them off, and only where one did', () => {
    expect(signals().get('unreviewed')?.pullRequests).toEqual([1, 2]);
    expect(signals().get('reland')?.pullRequests).toEqual([2]);
    expect(signals().has('migration')).toBe(false);
  });

  it('tell what was measured elsewhere of those that predict, and nothing of facts and of what chance explains', () => {
    expect(signals().get('reland')?.measured).toEqual({ ratio: 3.3, low: 1.6, high: 7, here: false });
    expect(signals().get('unreviewed')?.measured).toBeNull();
    expect(signals().get('untested')).toEqual({ signal: 'untested', pullRequests: [1], measured: null });
  });

  it('tell what was measured in this repository before all else', () => {
    const measured = { reland: { ratio: 1.5, low: 0.7, high: 3.1 }, unreviewed: { ratio: 2, low: 1.1, high: 3 } };
    expect(signals({ measured }).get('reland')?.measured).toEqual({ ...measured.reland, here: true });
    expect(signals({ measured }).get('unreviewed')?.measured).toEqual({ ...measured.unreviewed, here: true });
  });
});
