import type { Digest } from '../../../src/domain/digest.js';
import { digestOf, type Given, WEEK_14 } from '../../support/digest.js';
import { bot, file, person, pullRequest } from '../../support/pull-request.js';
import { assessed, counted, countedWeeks, weeksWithReverts } from '../../support/weeks.js';
import { many, pageOf, reached, SUMMARY_SENTENCES } from './said.js';

const [ada, bo] = [person('ada'), person('bo')];
const door = [file('src/door.ts', 9, 1)];
const painted = pullRequest({ number: 21, title: 'Paint the door', merged: 'Mon 10:00', author: ada, files: door });
const unpainted = pullRequest({
  number: 22,
  title: 'Revert "Paint the door"',
  merged: 'Mon 13:00',
  author: bo,
  files: door,
});
const repainted = pullRequest({ number: 23, title: 'Reland "Paint the door"', merged: 'Tue 10:00', files: door });

const week = (count: number, given: Given = {}) => digestOf(many(count), given);
const weekAfter = (count: number, ...merged: number[]) => week(count, { weeksBefore: countedWeeks(...merged) });

describe('the summary tells what did not stand', () => {
  it('of one, with the hours that it stood', () => {
    expect(pageOf(digestOf([...many(3), painted, unpainted]))).toContain(
      '#21 did not stand: it was reverted 3 hours after it was merged. 5 pull requests were merged',
    );
  });

  it('of several, with all of them', () => {
    const lamp = [file('src/lamp.ts', 5, 5)];
    const lit = pullRequest({ number: 31, title: 'Light the lamp', merged: 'Mon 10:00', files: lamp });
    const unlit = pullRequest({ number: 32, title: 'Revert "Light the lamp"', merged: 'Mon 12:00', files: lamp });
    const text = pageOf(digestOf([...many(3), painted, unpainted, repainted, lit, unlit]));
    expect(text).toContain(
      '2 of the week’s 8 pull requests did not stand: #21 and #31 were reverted before it was over.',
    );
    expect(text).toContain('#21 has been relanded since.');
  });

  it('of an earlier week, also beside those of this one', () => {
    const earlier = [pullRequest({ number: 7, title: 'Oil the hinge', merged: 'last Tue 10:00' })];
    const unoiled = pullRequest({ number: 24, title: 'Revert "Oil the hinge"', files: earlier[0]?.files ?? [] });
    expect(pageOf(digestOf([...many(3), unoiled], { earlier }))).toContain(
      'A change of an earlier week was undone: #7.',
    );
    expect(pageOf(digestOf([...many(3), unoiled, painted, unpainted], { earlier }))).toContain(
      'A change of an earlier week was undone as well: #7.',
    );
  });

  it('but not of what could not be found', () => {
    const unknown = pullRequest({ number: 24, title: 'Revert the fix for #99' });
    const text = pageOf(digestOf([...many(3), unknown], { weeksBefore: weeksWithReverts(2) }));
    expect(text).not.toMatch(/earlier week was undone|Nothing was reverted/);
  });

  it.each([
    [[0, 1], 'Nothing was reverted; the week before had one revert.'],
    [[2, 3], 'Nothing was reverted; the week before had 3 reverts.'],
    [[0, 1, 2, 1], 'Nothing was reverted, after 3 weeks in a row with reverts.'],
    [[1, 2, 1], 'Nothing was reverted, after 3 weeks in a row with reverts.'],
  ])('or that nothing was reverted, after weeks with %j reverts', (reverts, sentence) => {
    expect(pageOf(week(5, { weeksBefore: weeksWithReverts(...reverts) }))).toContain(sentence);
  });

  it('or that nothing was, after weeks of which some were only counted', () => {
    const weeksBefore = [counted(3), assessed(2, { reverts: 1 }), assessed(1, { reverts: 2 })];
    expect(pageOf(week(5, { weeksBefore }))).toContain('Nothing was reverted; the week before had 2 reverts.');
  });

  it('also where the settings leave out the revert', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    expect(pageOf(digestOf([...many(3), painted, unpainted], { exclusions }))).toContain('#21 did not stand: it was');
  });

  it('and nothing of it where no week before is known to have had any', () => {
    for (const weeksBefore of [[], countedWeeks(4, 5), weeksWithReverts(1, 0), [assessed(2, { reverts: 4 })]])
      expect(pageOf(week(5, { weeksBefore }))).not.toContain('Nothing was reverted');
  });

  it('and nothing of it before the week is over', () => {
    const period = { ...WEEK_14, asOf: '2026-04-02T00:00:00Z' };
    expect(pageOf(week(5, { period, weeksBefore: weeksWithReverts(1) }))).not.toContain('Nothing was reverted');
  });
});

describe('the summary tells how much was merged', () => {
  it.each<[string, () => Digest, string]>([
    ['by one person', () => week(5), '5 pull requests were merged, by one person.'],
    [
      'by several',
      () => digestOf(many(5, n => ({ author: n ? ada : bo }))),
      '5 pull requests were merged, by 2 people.',
    ],
    [
      'by one and by bots',
      () => digestOf(many(5, n => ({ author: n ? ada : bot('dependabot') }))),
      '5 pull requests were merged, by one person and by bots.',
    ],
    [
      'by several and by bots',
      () => digestOf(many(5, n => ({ author: [ada, bo, bot('dependabot')][n % 3] as typeof ada }))),
      '5 pull requests were merged, by 2 people and by bots.',
    ],
    [
      'by bots',
      () => digestOf(many(5, () => ({ author: bot('dependabot') }))),
      '5 pull requests were merged, by bots alone.',
    ],
    ['by nobody who is known', () => digestOf(many(5, () => ({ author: null }))), '5 pull requests were merged.'],
  ])('%s', (_, digest, sentence) => expect(pageOf(digest())).toContain(sentence));

  it.each<[string, () => Digest, string]>([
    ['the most', () => weekAfter(15, 3, 9, 7, 5), ': the most in 5 weeks, 10 more than the week before.'],
    ['the fewest', () => weekAfter(5, 30, 19, 17, 15), ': the fewest in 5 weeks, 10 fewer than the week before.'],
    ['more, but not the most', () => weekAfter(15, 3, 19, 7, 5), ', 10 more than the week before.'],
    ['fewer, but not the fewest', () => weekAfter(5, 3, 19, 7, 15), ', 10 fewer than the week before.'],
    ['more; of three weeks there is no record', () => weekAfter(15, 7, 5), ', 10 more than the week before.'],
    ['about as many', () => weekAfter(12, 3, 10), ', about as many as the week before (10).'],
    ['a first week', () => week(5), 'merged, by one person.'],
  ])('against the weeks before: %s', (_, digest, sentence) => expect(pageOf(digest())).toContain(sentence));

  it('against weeks in a row only', () => {
    const weeksBefore = [counted(9, 3), counted(8, 4), counted(2, 5), counted(1, 5)];
    expect(pageOf(week(15, { weeksBefore }))).toContain('by one person, 10 more than the week before.');
    expect(pageOf(week(15, { weeksBefore: weeksBefore.slice(0, 3) }))).toContain('merged, by one person.');
  });

  it('counted as the settings leave it, on both sides', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    const given = (weeksBefore: Given['weeksBefore']) =>
      digestOf(
        many(20, n => ({ author: n < 8 ? ada : bo })),
        { exclusions, weeksBefore },
      );
    const before = assessed(1, { merged: 9, pullRequests: 3 });
    expect(pageOf(given([before]))).toContain(
      '8 pull requests were merged, by one person, 5 more than the week before.',
    );
    expect(pageOf(given([counted(1, 9)]))).toContain('8 pull requests were merged, by one person.');
  });
});

describe('the summary tells what to read and who wrote it', () => {
  it('the first highlight with its title, and the next', () => {
    const first = (least: number) => pageOf(week(9, { highlights: { least, share: 0.1 } }));
    expect(first(1)).toContain('The highlight is #1: “Change number 1”.');
    expect(pageOf({ ...week(5), highlights: [3, 2] })).toContain('Read #3 first: “Change number 3”; then #2.');
    expect(first(2)).toContain('Read #1 first: “Change number 1”; then #2.');
    expect(first(3)).toContain('Read #1 first: “Change number 1”; then #2 and #3.');
    expect(first(5)).toContain('Of 5 highlights, read #1 first: “Change number 1”; then #2 and #3.');
  });

  it.each([
    [undefined, 'on a scale of 0 to 10.'],
    [9, 'on a scale of 0 to 10, down from 9.0.'],
    [0, 'on a scale of 0 to 10, up from 0.0.'],
  ])('their mean importance, after a week with %p', (meanImportance, end) => {
    const text = pageOf(
      week(12, { weeksBefore: [assessed(1, meanImportance === undefined ? {} : { meanImportance })] }),
    );
    expect(text).toMatch(/Importance averages \d\.\d on a scale of 0 to 10/);
    expect(text).toContain(end);
  });

  it('a mean like that of the week before, and none of a small week', () => {
    const meanImportance = week(12).statistics.importance?.mean ?? Number.NaN;
    expect(pageOf(week(12, { weeksBefore: [assessed(1, { meanImportance })] }))).toContain(', as in the week before.');
    expect(pageOf(week(9))).not.toContain('Importance averages');
  });

  it('who wrote the most, where somebody stands out', () => {
    const by = (...counts: number[]) => {
      const authors = counts.flatMap((count, person_) => Array<number>(count).fill(person_));
      return pageOf(digestOf(many(authors.length, n => ({ author: person(`p${authors[n]}`) }))));
    };
    expect(by(3, 3, 1, 1)).toContain('p0 (3) and p1 (3) wrote the most.');
    expect(by(7, 1, 1, 1)).toContain('At least half of what people wrote is by one of the 4: p0 (7).');
    expect(by(4, 4, 1, 1, 1, 1)).toContain('At least half of what people wrote is by 2 of the 6: p0 (4) and p1 (4).');
    expect(by(1, 1, 1, 1)).not.toContain('wrote the most');
    expect(by(5)).not.toContain('wrote the most');
  });

  it('for whom it was the first time', () => {
    const newcomers = [ada, bo];
    const all = many(5, n => ({ author: newcomers[n % 2] ?? null }));
    expect(pageOf(digestOf(all, { newContributors: [ada] }))).toContain(
      'For one person it was the first contribution here.',
    );
    expect(pageOf(digestOf(all, { newContributors: newcomers }))).toContain(
      'For 2 people it was the first contribution here.',
    );
    expect(pageOf(digestOf(all))).not.toContain('first contribution');
  });
});

describe('every sentence that is to be read here', () => {
  it('was said', () => {
    expect(SUMMARY_SENTENCES.filter(id => !reached.has(id))).toEqual([]);
  });
});
