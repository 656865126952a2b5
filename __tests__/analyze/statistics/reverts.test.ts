import { reverts } from '../../../src/analyze/statistics/reverts.js';
import type { Entry } from '../../../src/domain/digest.js';
import { digestOf, entryOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS, REVERTED } from './support.js';

const TITLE = 'Cache the page of a user';
const files = [file('src/a.ts', 10)];
const revert = (body: string, title = `Revert "${TITLE}"`) =>
  pullRequest({ number: 105, title, body, merged: 'Tue 11:15', files });

describe('reverts', () => {
  it('have what they reverted', () => {
    const cache = pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', files });
    const digest = digestOf([cache, revert('Reverts octo/house#101')]);
    expect(digest.statistics.reverts).toStrictEqual([
      { pullRequest: 105, reverted: entryOf(digest, 105).outcome.reverts, reason: null },
    ]);
  });

  it('are reported even if nothing matches them', () => {
    const digest = digestOf([revert('', 'Revert "Something long gone"')]);
    expect(digest.statistics.reverts).toEqual([
      {
        pullRequest: 105,
        reverted: [
          {
            number: null,
            title: 'Something long gone',
            evidence: null,
            afterHours: null,
            mergedInPeriod: false,
            partial: false,
          },
        ],
        reason: null,
      },
    ]);
  });

  it('have the reland of any pull request that they reverted', () => {
    const both = [REVERTED, { ...REVERTED, number: 8 }];
    const week = [entry(10, { outcome: { reverts: both } }), entry(11, { outcome: { relands: [8] } })];
    expect(reverts.of(week, FACTS)).toMatchObject([{ pullRequest: 10, relandedBy: 11 }]);
    expect(reverts.of(week.slice(0, 1), FACTS)[0]).not.toHaveProperty('relandedBy');
  });
});

describe('the reason of a revert', () => {
  const reasonOf = (given: Partial<Entry>) =>
    reverts.of([entry(10, { outcome: { reverts: [REVERTED] }, ...given })], FACTS)[0]?.reason;

  it('is its summary if that says more than the title', () => {
    expect(reasonOf({ summary: 'Searches of two words hang.', summaryAddsToTitle: true })).toBe(
      'Searches of two words hang.',
    );
    expect(reasonOf({ summary: 'Cache the page', summaryAddsToTitle: false })).toBeNull();
  });

  it.each(['Reverts #101', 'revert the cache', 'This reverts commit c0ffee5.'])('is not %j', summary => {
    expect(reasonOf({ summary, summaryAddsToTitle: true })).toBeNull();
  });

  it('may begin with a word that begins with revert', () => {
    expect(reasonOf({ summary: 'Reverting is safe here.', summaryAddsToTitle: true })).toBe('Reverting is safe here.');
  });

  it('is a sentence of its description', () => {
    const cache = pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', files });
    const reason = 'Searches of two words hang when the cache is full.';
    expect(digestOf([cache, revert(`Reverts #101\n\n${reason}`)]).statistics.reverts).toMatchObject([{ reason }]);
  });
});
