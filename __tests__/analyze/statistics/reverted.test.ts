import { reverted } from '../../../src/analyze/statistics/reverted.js';
import type { RevertedPullRequest } from '../../../src/domain/digest.js';
import { digestOf } from '../../support/digest.js';
import { file, person, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS, REVERTED } from './support.js';

const EARLIER = { ...REVERTED, mergedInPeriod: false };

/** Statistics of reverts; each reverts one of these, merged in the period or before it. */
const ofReverts = (...all: RevertedPullRequest[]) =>
  reverted.of(
    all.map((one, index) => entry(index + 100, { outcome: { reverts: [one] } })),
    FACTS,
  );

describe('pull requests reverted in the period', () => {
  it('are those merged in it, with those of them that were relanded', () => {
    const week = [
      entry(3, { outcome: { revertedBy: 10 } }),
      entry(1, { outcome: { revertedBy: 11, relandedBy: 12 } }),
      entry(2, { outcome: { partlyRevertedBy: 13 } }),
      entry(4, { outcome: { relandedBy: 14 } }),
    ];
    expect(reverted.of(week, FACTS)).toMatchObject({ ofPeriod: [1, 3], relanded: [1], ofEarlier: [] });
  });

  it('include one whose revert the settings exclude', () => {
    const files = [file('src/door.ts', 9, 1)];
    const painted = pullRequest({ number: 21, title: 'Paint the door', merged: 'Mon 10:00', files });
    const title = 'Revert "Paint the door"';
    const revert = pullRequest({ number: 22, title, merged: 'Mon 13:00', author: person('bo'), files });
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    const { statistics } = digestOf([painted, revert], { exclusions });
    expect(statistics.reverts).toEqual([]);
    expect(statistics.reverted.ofPeriod).toEqual([21]);
  });

  it('are those merged before it if they were found, each once', () => {
    const unknown = { ...EARLIER, number: 99, afterHours: null };
    const unnamed = { ...EARLIER, number: null };
    const all = [{ ...EARLIER, number: 8 }, { ...EARLIER, number: 7 }, { ...EARLIER, number: 8 }, unknown, unnamed];
    expect(ofReverts(...all, REVERTED)).toMatchObject({ ofPeriod: [], ofEarlier: [7, 8] });
  });

  it('are only those reverted in full', () => {
    expect(ofReverts({ ...EARLIER, number: 7, partial: true }).ofEarlier).toEqual([]);
  });
});

describe('flags of earlier digests', () => {
  const flags = (number: number, flagged: boolean, more: Partial<RevertedPullRequest> = {}) => ({
    ...EARLIER,
    number,
    flaggedBefore: { week: '2026-W13', flagged, signals: [] },
    ...more,
  });

  it('are counted for reverted pull requests whose digest is known, even if reverted in part', () => {
    const all = [flags(8, true), flags(7, false), flags(6, true, { partial: true }), { ...EARLIER, number: 5 }];
    expect(ofReverts(...all).flaggedBefore).toEqual({ known: [6, 7, 8], flagged: [6, 8] });
  });

  it('are not counted for pull requests merged in the period', () => {
    expect(ofReverts(flags(8, true, { mergedInPeriod: true })).flaggedBefore).toEqual({ known: [], flagged: [] });
  });
});
