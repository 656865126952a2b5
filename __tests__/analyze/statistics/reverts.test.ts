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
            shortTitle: 'Something long gone',
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
  it('is the one of its outcome, or null', () => {
    const reverting = (number: number, more: Entry['outcome'] = {}) =>
      entry(number, { outcome: { reverts: [REVERTED], ...more } });
    const week = [reverting(10, { revertReason: 'Searches of two words hang' }), reverting(11)];
    expect(reverts.of(week, FACTS).map(({ reason }) => reason)).toEqual(['Searches of two words hang', null]);
  });

  it('is a sentence of its description', () => {
    const cache = pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', files });
    const body = 'Reverts #101\n\nSearches of two words hang when the cache is full.';
    expect(digestOf([cache, revert(body)]).statistics.reverts).toMatchObject([
      { reason: 'Searches of two words hang when the cache is full' },
    ]);
  });
});
