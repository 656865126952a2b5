import type { Digest } from '../../../src/domain/digest.js';
import { flowProse } from '../../../src/render/prose/flow.js';
import { digestOf, WEEK_14 } from '../../support/digest.js';
import { bot, file, person } from '../../support/pull-request.js';
import { assessed } from '../../support/weeks.js';
import { plainly, sectionOf, wordsOf } from '../reading.js';
import { many } from './said.js';

type Duration = NonNullable<Digest['statistics']['flow']['timeToMerge']>;

const measured = (count: number, medianHours: number): Duration => ({
  medianHours,
  p90Hours: 40,
  pullRequests: Array.from({ length: count }, (_, n) => n + 1),
});

describe('how long things took', () => {
  const said = (flow: Digest['statistics']['flow'], before?: number, period = WEEK_14) => {
    const week = digestOf(many(1), {
      period,
      weeksBefore: before === undefined ? [] : [assessed(1, { medianHoursToMerge: before })],
    });
    const digest = { ...week, statistics: { ...week.statistics, flow } };
    return plainly(String(flowProse(digest, wordsOf(digest)) ?? 'nothing'));
  };
  const FOUR = 'Half were merged within 20 hours of being opened, nine in ten within 40 hours';

  it.each([
    [undefined, `${FOUR}.`],
    [18.2, `${FOUR}.`],
    [18, `${FOUR}, against 18 hours for half of them the week before.`],
    [22, `${FOUR}.`],
    [23, `${FOUR}; half took 23 hours the week before.`],
  ])('is told against a week with a median of %p', (before, sentence) => {
    expect(said({ timeToMerge: measured(4, 20) }, before)).toBe(sentence);
  });

  it('does not differ by less than an hour', () => {
    expect(said({ timeToMerge: measured(4, 3) }, 2.1)).not.toContain('the week before');
    expect(said({ timeToMerge: measured(4, 3) }, 2)).toContain(', against 2 hours');
  });

  it('is not compared while the week goes on', () => {
    expect(said({ timeToMerge: measured(4, 3) }, 30, { ...WEEK_14, asOf: '2026-04-02T00:00:00Z' })).not.toContain(
      'the week before',
    );
  });

  it('is told of four, and not of three', () => {
    expect(said({ timeToMerge: measured(3, 20), timeToFirstReview: measured(4, 5) })).toBe(
      'Somebody else’s first review came within 5 hours for half of the 4 that had one, within 40 hours for nine in ten.',
    );
    expect(said({ timeToMerge: measured(4, 20), timeToFirstReview: measured(3, 5) })).toBe(`${FOUR}.`);
    expect(said({ timeToMerge: measured(3, 20), timeToFirstReview: measured(3, 5) })).toBe('nothing');
    expect(said({})).toBe('nothing');
  });
});

describe('the file that changed most', () => {
  const [ada, bo] = [person('ada'), person('bo')];
  /** Files that the first so many of seven pull requests change. */
  const said = (files: Readonly<Record<string, number>>, authors: readonly (typeof ada | null)[] = [ada]) => {
    const changed = (n: number) => Object.entries(files).flatMap(([path, count]) => (n < count ? [file(path)] : []));
    const week = many(7, n => ({
      author: authors[n % authors.length] ?? null,
      files: [...changed(n), file(`${n}.ts`)],
    }));
    return sectionOf(digestOf(week), 'hot-spots');
  };

  it('is told from five pull requests on', () => {
    expect(said({ 'src/hot.ts': 5 })).toContain('src/hot.ts changed in 5 pull requests by one person, more than any');
    expect(said({ 'src/hot.ts': 4 })).not.toContain('more than any');
  });

  it('is told by how many people, but not where others changed it too', () => {
    expect(said({ 'src/hot.ts': 6 }, [ada, bo])).toContain('src/hot.ts changed in 6 pull requests by 2 people, more');
    for (const other of [null, bot('ci')])
      expect(said({ 'src/hot.ts': 6 }, [ada, other])).toContain('src/hot.ts changed in 6 pull requests, more');
    expect(said({ 'src/hot.ts': 5 }, [ada, ada, ada, ada, ada, bo, bo])).toContain('requests by one person, more');
  });

  it('is told with how many changed in five or more', () => {
    expect(said({ 'src/hot.ts': 6, 'src/warm.ts': 5 })).toContain('2 files changed in five pull requests or more.');
    expect(said({ 'src/hot.ts': 6, 'src/warm.ts': 4 })).not.toContain('in five pull requests');
    expect(said({ 'src/hot.ts': 6, 'src/warm.ts': 6 })).not.toContain('more than any');
  });

  it('is none that changes because something else did: the table leaves it out, and so do the words', () => {
    const text = said({ 'package-lock.json': 7, 'src/hot.ts': 5 });
    expect(text).toContain('src/hot.ts changed in 5 pull requests by one person, more than any other file below.');
    expect(text).not.toContain('package-lock.json');
    expect(text).not.toContain('in five pull requests');
  });
});
