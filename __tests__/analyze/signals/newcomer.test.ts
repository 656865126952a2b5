import { newcomer } from '../../../src/analyze/signals/newcomer.js';
import { change, type GivenChange, historyFrom } from '../../support/change.js';
import { person } from '../../support/pull-request.js';
import { COSMETIC, files, found, itReportsAllExcept, severity } from './support.js';

const ada = person('ada');
/** A history in which the author, who is ada, and a bot had this many pull requests merged. */
const merged = (count: number) =>
  historyFrom([], new Map(['login:ada', 'name:ada', 'login:renovate[bot]'].map(key => [key, count])));
const level = (given: GivenChange, count = 0) =>
  severity(newcomer, { author: ada, ...given }, { history: merged(count) });

describe('newcomer', () => {
  it('reports an author with fewer than three merged pull requests', () => {
    expect(found(newcomer, change({ author: ada }), { history: merged(2) })).toEqual({
      severity: 'low',
      evidence: { names: ['ada'], counts: { merged: 2 } },
    });
    expect(level({}, 3)).toBeNull();
  });

  it('counts the merges earlier in the week', () => {
    const others = [change({ number: 4, author: ada, merged: 'Mon 10:00' })];
    expect(severity(newcomer, { number: 5, author: ada }, { history: merged(2), others })).toBeNull();
    expect(found(newcomer, change({ author: ada }), { history: merged(1), others })?.evidence.counts).toEqual({
      merged: 2,
    });
  });

  it('reports a name if there is no login', () => {
    const own = change({ author: { name: 'Ada', bot: false } });
    expect(found(newcomer, own, { history: merged(1) })?.evidence.names).toEqual(['Ada']);
  });

  it('needs five lines of source, added or deleted', () => {
    expect(level({ files: files('src/a.ts +2 -3') })).toBe('low');
    expect(level({ files: files('src/a.ts +2 -2') })).toBeNull();
  });

  it.each<[string, GivenChange]>([
    ['docs', { files: files('docs/a.md +40') }],
    ['a development tool', { files: files('scripts/a.ts +40') }],
    ['the title "Fix a typo"', { title: 'Fix a typo' }],
  ])('ignores %s', (_, given) => expect(level(given)).toBeNull());

  it('ignores a change if the earlier merges of its author are unknown', () => {
    expect(severity(newcomer, { author: ada })).toBeNull();
    expect(severity(newcomer, { author: person('bo') }, { history: merged(0) })).toBeNull();
  });

  itReportsAllExcept(
    [...COSMETIC, 'a change by a bot', 'a change by a deleted account'],
    newcomer,
    { author: ada, title: 'Keep answers' },
    { history: merged(0) },
  );
});
