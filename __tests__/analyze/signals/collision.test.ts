import { collision } from '../../../src/analyze/signals/collision.js';
import type { Author } from '../../../src/domain/pull-request.js';
import { change, type GivenChange } from '../../support/change.js';
import { bot, person } from '../../support/pull-request.js';
import { COSMETIC, churn, files, found, itReportsAllExcept, RELANDS, REVERTS, severity } from './support.js';

const ada = person('ada');
const bo = person('bo');
const own: GivenChange = { author: ada, merged: 'Wed 12:00', files: files('src/a.ts +20, src/d.ts +20') };
const other = (number: number, more: GivenChange = {}) =>
  change({ number, author: bo, merged: 'Wed 13:00', files: files('src/a.ts +20, src/c.ts +9'), ...more });
const level = (more: GivenChange) => severity(collision, own, { others: [other(2, more)] });

describe('collision', () => {
  it('reports two people who changed the same source file', () => {
    expect(found(collision, change(own), { others: [other(2)] })).toEqual({
      severity: 'low',
      evidence: { paths: ['src/a.ts'], names: ['bo'], pullRequests: [2] },
    });
  });

  it('lists logins, or names if there is no login, once and in order', () => {
    const named = { name: 'Bo', bot: false };
    const others = [other(3, { author: person('eve', 'Eve E.') }), ...[2, 4].map(n => other(n, { author: named }))];
    expect(found(collision, change(own), { others })?.evidence).toEqual({
      paths: ['src/a.ts'],
      names: ['Bo', 'eve'],
      pullRequests: [2, 3, 4],
    });
  });

  it('has medium severity if three other changes overlap', () => {
    expect(found(collision, change(own), { others: [4, 3, 2].map(n => other(n)) })).toMatchObject({
      severity: 'medium',
      evidence: { pullRequests: [2, 3, 4] },
    });
    expect(severity(collision, own, { others: [2, 3].map(n => other(n)) })).toBe('low');
  });

  it('needs three other changes in a hotspot', () => {
    const history = churn({ 'src/a.ts': { changes: 20, authors: 5 } });
    expect(severity(collision, own, { others: [3, 4].map(n => other(n)), history })).toBeNull();
    expect(severity(collision, own, { others: [2, 3, 4].map(n => other(n)), history })).toBe('medium');
  });

  it.each<['low' | null, NonNullable<GivenChange['merged']>]>([
    ['low', 'Mon 12:00'],
    [null, 'Mon 11:59'],
    ['low', 'Fri 12:00'],
    [null, 'Fri 12:01'],
  ])('has the severity %p if the other is merged on %s, the own on Wed 12:00', (expected, merged) => {
    expect(level({ merged })).toBe(expected);
  });

  it.each<[string, GivenChange]>([
    ['has the same author', { author: ada }],
    ['has the same author under another name', { author: { ...ada, name: 'Ada L.' } }],
    ['is by a deleted account', { author: null }],
    ['is by a bot', { author: bot('renovate') }],
    ['changes another file', { files: files('src/c.ts +20') }],
    ['changes fewer than 20 lines of the file', { files: files('src/a.ts +19') }],
    ['changes the whole code base', { files: files('src/a.ts +20, src/b.ts +190') }],
    ['is about docs', { title: 'docs: say why' }],
    ['deletes the file', { files: files('src/a.ts removed -90') }],
    ['is the revert', { title: 'Revert "Change number 1"' }],
    ['is a reland', { title: 'Reland "Change number 1"' }],
  ])('does not count a change that %s', (_, more) => expect(level(more)).toBeNull());

  it.each<[string, Author | null, Author | null]>([
    ['a deleted account and a person', null, bo],
    ['a person and a deleted account', ada, null],
    ['two deleted accounts', null, null],
  ])('ignores an overlap between %s', (_, author, otherAuthor) => {
    const others = [other(2, { author: otherAuthor })];
    expect(severity(collision, { ...own, author }, { others })).toBeNull();
  });

  it('counts the other change if it makes up a tenth of its lines', () => {
    expect(level({ files: files('src/a.ts +20, src/b.ts +180') })).toBe('low');
  });

  it.each([
    ['20 lines, added or deleted', 'a.ts +10 -10', 'a.ts +10 -9'],
    ['a tenth of the change', 'a.ts +30, b.ts +270', 'a.ts +30, b.ts +271'],
    ['more than an entry in an index file', 'src/index.ts +26', 'src/index.ts +25'],
    ['more than declarations', 'a.ts +30', 'a.d.ts +30'],
    ['a file that stays', 'a.ts -30', 'a.ts removed -30'],
  ])('needs %s: reports %p and ignores %p', (_, reported, ignored) => {
    const others = [change({ number: 2, author: bo, files: files('a.ts +30, src/index.ts +30, a.d.ts +30') })];
    const levels = [reported, ignored].map(one => severity(collision, { author: ada, files: files(one) }, { others }));
    expect(levels).toEqual(['low', null]);
  });

  itReportsAllExcept(
    [...REVERTS, ...RELANDS, ...COSMETIC, 'a change by a bot', 'a change by a deleted account'],
    collision,
    { ...own, title: 'Keep answers' },
    { others: [other(2)] },
  );
});
