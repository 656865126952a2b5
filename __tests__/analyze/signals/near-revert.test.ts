import { nearRevert } from '../../../src/analyze/signals/near-revert.js';
import { change, type GivenChange, historyFrom } from '../../support/change.js';
import { at, type Moment, pullRequest } from '../../support/pull-request.js';
import { COSMETIC, churn, files, found, itReportsAllExcept, RELANDS, REVERTS, severity } from './support.js';

const revert = { number: 2, title: 'Revert "Cache the templates again"', files: files('src/cache.ts -30') };
/** A history with only this revert. */
const revertedOn = (merged: Moment) => historyFrom([pullRequest({ ...revert, merged })]);
const history = revertedOn('last Wed 10:00');
const own: GivenChange = { number: 5, merged: 'Tue 10:00', files: files('src/cache.ts +9, src/b.ts +9') };

describe('near-revert', () => {
  it('reports a change to a file that a revert of the last seven days changed', () => {
    expect(found(nearRevert, change(own), { history })).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/cache.ts'], pullRequests: [2] },
    });
  });

  it('reports a revert of the same week', () => {
    const others = [change({ ...revert, merged: 'Mon 10:00' })];
    expect(found(nearRevert, change(own), { others })?.evidence.pullRequests).toEqual([2]);
  });

  it('needs only the reverts of the history, as GitHub reports them', () => {
    const reverts = [
      { number: 90, title: revert.title, author: 'login:bo', mergedAt: at('last Sat 10:00'), paths: ['src/cache.ts'] },
    ];
    expect(found(nearRevert, change({ files: files('src/cache.ts +30') }), { history: { reverts } })).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/cache.ts'], pullRequests: [90] },
    });
    expect(severity(nearRevert, { files: files('src/other.ts +30') }, { history: { reverts } })).toBeNull();
  });

  it('needs five lines, added or deleted', () => {
    expect(severity(nearRevert, { ...own, files: files('src/cache.ts +2 -3') }, { history })).toBe('medium');
    expect(severity(nearRevert, { ...own, files: files('src/cache.ts +2 -2') }, { history })).toBeNull();
    expect(severity(nearRevert, { ...own, files: files('src/cache.ts +4') }, { history })).toBeNull();
  });

  it('needs 20 lines in a hotspot, where a recent revert is common', () => {
    const busy = { ...history, ...churn({ 'src/cache.ts': { changes: 20, authors: 2 } }) };
    expect(severity(nearRevert, { ...own, files: files('src/cache.ts +19') }, { history: busy })).toBeNull();
    expect(severity(nearRevert, { ...own, files: files('src/cache.ts +20') }, { history: busy })).toBe('medium');
  });

  it.each<['medium' | null, Moment]>([
    [null, 'last Mon 10:00'],
    [null, 'last Tue 09:59'],
    ['medium', 'last Tue 10:00'],
    ['medium', 'last Sun 10:00'],
  ])('has the severity %p if the revert was merged on %s, the change on Tue 10:00', (expected, merged) => {
    expect(severity(nearRevert, own, { history: revertedOn(merged) })).toBe(expected);
  });

  it('ignores a revert that was merged later', () => {
    expect(severity(nearRevert, own, { others: [change({ ...revert, merged: 'Wed 10:00' })] })).toBeNull();
  });

  it('ignores a revert that touched a test', () => {
    const tests = pullRequest({ ...revert, merged: 'last Wed 10:00', files: files('tests/cache.test.ts -30') });
    const given = { files: files('tests/cache.test.ts +9') };
    expect(severity(nearRevert, given, { history: historyFrom([tests]) })).toBeNull();
  });

  it('ignores another revert', () => {
    const given = { number: 6, title: 'Revert "Other"', files: files('src/cache.ts +9') };
    expect(severity(nearRevert, given, { history })).toBeNull();
  });

  it('leaves a second attempt to the signal same-title', () => {
    expect(severity(nearRevert, { ...own, title: 'Cache the templates again' }, { history })).toBeNull();
  });

  itReportsAllExcept(
    [...REVERTS, ...RELANDS, ...COSMETIC, 'a change that was reverted', 'a change that was partly reverted'],
    nearRevert,
    { ...own, title: 'Keep answers' },
    { history },
  );
});
