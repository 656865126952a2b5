import { hotfixed } from '../../../src/analyze/signals/hotfixed.js';
import { nearRevert } from '../../../src/analyze/signals/near-revert.js';
import { reland } from '../../../src/analyze/signals/reland.js';
import { reverted } from '../../../src/analyze/signals/reverted.js';
import { repeatedTitle } from '../../../src/analyze/signals/same-title.js';
import { bot, file, pullRequest } from '../../support/pull-request.js';
import { change, found, before as historyFrom } from '../../support/subject.js';

describe('reverted', () => {
  it('is what a later pull request took back, with its number and the hours', () => {
    const own = change({ outcome: { revertedBy: 9, revertedAfterHours: 5.5 } });
    expect(found(reverted, own)).toEqual({
      severity: 'high',
      evidence: { pullRequests: [9], counts: { hours: 5.5 } },
    });
  });

  it('weighs less where only a part was taken back', () => {
    expect(found(reverted, change({ outcome: { partlyRevertedBy: 9 } }))?.severity).toBe('medium');
  });

  it('is not what took something back itself', () => {
    const reverts = [
      { number: 3, title: null, evidence: null, afterHours: null, mergedInPeriod: false, partial: false },
    ];
    expect(found(reverted, change({ outcome: { reverts } }))).toBeNull();
  });
});

describe('hotfixed', () => {
  const own = change({ number: 4, merged: 'Mon 10:00', files: [file('src/a.ts', 20), file('src/b.ts', 20)] });
  const fix = { number: 7, title: 'fix: crash since #4', merged: 'Wed 10:00', files: [file('src/a.ts', 2)] } as const;

  it('is what a fix of the next days names and changes', () => {
    expect(found(hotfixed, own, { others: [change({ ...fix, files: [...fix.files] })] })).toEqual({
      severity: 'medium',
      evidence: { pullRequests: [7], paths: ['src/a.ts', 'src/b.ts'] },
    });
  });

  it.each([
    ['does not name it', { title: 'fix: crash' }],
    ['names another whose number begins alike', { title: 'fix: crash since #42' }],
    ['changes other files', { files: [file('src/c.ts', 2)] }],
    ['changes less than half of its files', { files: [file('src/a.ts', 2)], more: true }],
    ['comes after more than three days', { merged: 'Fri 10:00' as const }],
    ['comes before it', { merged: 'Mon 09:00' as const }],
    ['is no fix', { title: 'feat: build on #4' }],
    ['only uses what it made', { title: 'fix: crash', body: 'Uses the helper from #4.' }],
    ['is its revert', { title: 'Revert "X" (#4)' }],
  ])('is not what a pull request mends that %s', (_, { more, ...other }: Record<string, unknown>) => {
    const wide = change({
      number: 4,
      merged: 'Mon 10:00',
      files: ['a', 'b', 'c'].map(one => file(`src/${one}.ts`, 20)),
    });
    const later = change({ ...fix, files: [...fix.files], ...other });
    expect(found(hotfixed, more ? wide : own, { others: [later] })).toBeNull();
  });
});

describe('same title', () => {
  const title = 'Cache the compiled templates';
  const revert = pullRequest({ number: 2, title: `Revert "${title}"`, merged: 'last Thu 10:00' });

  it('is that of a pull request that was reverted before', () => {
    expect(found(repeatedTitle, change({ number: 5, title }), { history: historyFrom([revert]) })).toEqual({
      severity: 'high',
      evidence: { pullRequests: [2] },
    });
  });

  it('is nothing where the title says that it is brought back', () => {
    const own = change({ number: 5, title: `Reland "${title}"` });
    expect(found(repeatedTitle, own, { history: historyFrom([revert]) })).toBeNull();
  });

  it('may be of the same week', () => {
    const others = [change({ number: 3, title: `Revert "${title} (#1)"`, merged: 'Mon 10:00' })];
    expect(found(repeatedTitle, change({ number: 5, title }), { others })?.evidence).toEqual({ pullRequests: [3] });
  });

  it('is nothing in the pull request that the revert took back', () => {
    const others = [change({ number: 3, title: `Revert "${title}"`, merged: 'Fri 10:00' })];
    expect(found(repeatedTitle, change({ number: 1, title, merged: 'Mon 10:00' }), { others })).toBeNull();
  });

  it('is nothing where it is short, or a bot writes the same one every week', () => {
    const short = pullRequest({ number: 2, title: 'Revert "Fix the CI"', merged: 'last Thu 10:00' });
    expect(
      found(repeatedTitle, change({ number: 5, title: 'Fix the CI' }), { history: historyFrom([short]) }),
    ).toBeNull();
    const byBot = change({ number: 5, title, author: bot('renovate') });
    expect(found(repeatedTitle, byBot, { history: historyFrom([revert]) })).toBeNull();
  });
});

describe('reland', () => {
  it('is what brings back what was taken back', () => {
    const own = change({ title: 'Reland "Cache templates"', outcome: { relands: [3] } });
    expect(found(reland, own)).toEqual({ severity: 'medium', evidence: { pullRequests: [3] } });
    expect(found(reland, change({ title: '[reland] Cache templates' }))).toEqual({ severity: 'medium', evidence: {} });
  });

  it('is not the revert', () => {
    expect(found(reland, change({ title: 'Revert "Cache templates"' }))).toBeNull();
  });
});

describe('near a revert', () => {
  const revert = { number: 2, title: 'Revert "Cache templates"', files: [file('src/cache.ts', 0, 30)] };
  const own = change({ number: 5, merged: 'Tue 10:00', files: [file('src/cache.ts', 9), file('src/b.ts', 9)] });

  it('is a change to a file that a revert of the last seven days changed', () => {
    const history = historyFrom([pullRequest({ ...revert, merged: 'last Wed 10:00' })]);
    expect(found(nearRevert, own, { history })).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/cache.ts'], pullRequests: [2] },
    });
  });

  it('takes twenty lines in a hotspot, where a revert is often among what happens', () => {
    const reverted = historyFrom([pullRequest({ ...revert, merged: 'last Wed 10:00' })]);
    const history = { ...reverted, churn: new Map([['src/cache.ts', { changes: 20, authors: 2 }]]) };
    const changing = (lines: number) =>
      change({ number: 5, merged: 'Tue 10:00', files: [file('src/cache.ts', lines)] });
    expect(found(nearRevert, changing(19), { history })).toBeNull();
    expect(found(nearRevert, changing(20), { history })).not.toBeNull();
  });

  it('is none where it was taken back itself, or brings back, or a line or two follow', () => {
    const history = historyFrom([pullRequest({ ...revert, merged: 'last Wed 10:00' })]);
    const files = [file('src/cache.ts', 9)];
    for (const given of [
      { files, outcome: { revertedBy: 9 } },
      { files, title: 'Reland "Cache templates"' },
      { files: [file('src/cache.ts', 4)] },
    ]) {
      expect(found(nearRevert, change({ number: 5, merged: 'Tue 10:00', ...given }), { history })).toBeNull();
    }
  });

  it('is none after more than seven days, or before the revert', () => {
    const history = historyFrom([pullRequest({ ...revert, merged: 'last Mon 10:00' })]);
    expect(found(nearRevert, own, { history })).toBeNull();
    expect(found(nearRevert, own, { others: [change({ ...revert, merged: 'Wed 10:00' })] })).toBeNull();
  });

  it('is none in a test, or where the revert is itself the change', () => {
    const tests = { ...revert, files: [file('tests/cache.test.ts', 0, 30)] };
    const history = historyFrom([pullRequest({ ...tests, merged: 'last Wed 10:00' })]);
    expect(found(nearRevert, change({ files: [file('tests/cache.test.ts', 9)] }), { history })).toBeNull();
    const again = change({ number: 6, title: 'Revert "Other"', files: [file('src/cache.ts')] });
    expect(
      found(nearRevert, again, { history: historyFrom([pullRequest({ ...revert, merged: 'last Wed 10:00' })]) }),
    ).toBeNull();
  });
});
