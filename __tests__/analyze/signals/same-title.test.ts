import { repeatedTitle } from '../../../src/analyze/signals/same-title.js';
import { change, type GivenChange, historyFrom, REVERTED_ANOTHER } from '../../support/change.js';
import { at, bot, type Moment, pullRequest } from '../../support/pull-request.js';
import { found, severity } from './support.js';

const title = 'Cache the compiled templates';
/** A history in which the title was reverted. */
const reverted = (quoted: string) =>
  historyFrom([pullRequest({ number: 2, title: `Revert "${quoted}"`, merged: 'last Thu 10:00' })]);
const history = reverted(title);

describe('same-title', () => {
  it('reports the title of a pull request that was reverted before', () => {
    expect(found(repeatedTitle, change({ number: 5, title }), { history })).toEqual({
      severity: 'high',
      evidence: { pullRequests: [2] },
    });
  });

  it('reports a revert of the same week', () => {
    const others = [change({ number: 3, title: `Revert "${title} (#1)"`, merged: 'Mon 10:00' })];
    expect(found(repeatedTitle, change({ number: 5, title }), { others })).toEqual({
      severity: 'high',
      evidence: { pullRequests: [3] },
    });
  });

  it('prefers the revert of the week to an earlier one', () => {
    const others = [change({ number: 3, title: `Revert "${title}"`, merged: 'Mon 10:00' })];
    expect(found(repeatedTitle, change({ number: 5, title }), { others, history })?.evidence.pullRequests).toEqual([3]);
  });

  it('needs only the reverts of the history, as GitHub reports them', () => {
    const reverts = [
      { number: 90, title: `Revert "${title}"`, author: 'login:bo', mergedAt: at('last Sat 10:00'), paths: [] },
    ];
    expect(found(repeatedTitle, change({ title }), { history: { reverts } })?.evidence).toEqual({ pullRequests: [90] });
    expect(severity(repeatedTitle, { title: 'Cache the missing templates' }, { history: { reverts } })).toBeNull();
  });

  it.each<['high' | null, Moment]>([
    ['high', 'Mon 09:59'],
    [null, 'Mon 10:00'],
    [null, 'Fri 10:00'],
  ])('has the severity %p if the revert of the week is merged on %s, the change on Mon 10:00', (expected, merged) => {
    const others = [change({ number: 3, title: `Revert "${title}"`, merged })];
    expect(severity(repeatedTitle, { number: 1, title, merged: 'Mon 10:00' }, { others })).toBe(expected);
  });

  it.each([
    ['high', 'Some twenty letters.'],
    [null, 'Nineteen letters...'],
    [null, 'Fix the CI'],
  ])('has the severity %p for %p, since short titles repeat by chance', (expected, short) => {
    expect(severity(repeatedTitle, { number: 5, title: short }, { history: reverted(short) })).toBe(expected);
  });

  it.each<[string, GivenChange]>([
    ['a change with another title', { title: 'Cache the missing templates' }],
    ['a reland', { title: `Reland "${title}"` }],
    ['a reland with an ordinary title', { outcome: { relands: [1] } }],
    ['a revert', { title: `Revert "${title} (#1)"` }],
    ['a revert with an ordinary title', { outcome: REVERTED_ANOTHER }],
    ['a change by a bot', { author: bot('renovate') }],
  ])('ignores %s', (_, given) =>
    expect(severity(repeatedTitle, { number: 5, title, ...given }, { history })).toBeNull(),
  );

  it.each<[string, GivenChange]>([
    ['by a deleted account', { author: null }],
    ['that was itself reverted', { outcome: { revertedBy: 20 } }],
    ['with the title in upper case', { title: title.toUpperCase() }],
  ])('reports a change %s', (_, given) => {
    expect(severity(repeatedTitle, { number: 5, title, ...given }, { history })).toBe('high');
  });
});
