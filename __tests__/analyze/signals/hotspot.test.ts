import { hotspot } from '../../../src/analyze/signals/hotspot.js';
import { change } from '../../support/change.js';
import { COSMETIC, churn, files, found, itReportsAllExcept, REVERTS, severity } from './support.js';

const busy = { changes: 20, authors: 4 };
const history = churn({
  'src/hot.ts': busy,
  'src/core.ts': { changes: 19, authors: 5 },
  'package-lock.json': { changes: 90, authors: 9 },
  'docs/guide.md': busy,
  'src/index.ts': busy,
  'src/__init__.py': busy,
  'src/hot.d.ts': busy,
});
const level = (changed: string, title = 'Add retries') =>
  severity(hotspot, { title, files: files(changed) }, { history });

describe('hotspot', () => {
  it('reports a source file with 20 changes before, with its churn', () => {
    expect(found(hotspot, change({ files: files('src/hot.ts +10') }), { history })).toEqual({
      severity: 'low',
      evidence: { paths: ['src/hot.ts'], counts: { files: 1, changes: 20, authors: 4 } },
    });
  });

  it('reports churn without authors if they are unknown', () => {
    const own = change({ files: files('src/hot.ts +10') });
    const one = found(hotspot, own, { history: churn({ 'src/hot.ts': { changes: 20 } }) });
    expect(one?.evidence.counts).toEqual({ files: 1, changes: 20 });
  });

  it('lists the hottest path first, then those with the most changed lines, five at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const changes = (name: string) => ({ changes: name === 'f' ? 90 : 20, authors: 2 });
    const own = change({ files: files(names.map(name => `${name}.ts +${name === 'd' ? 10 : 9}`).join(', ')) });
    const one = found(hotspot, own, {
      history: churn(Object.fromEntries(names.map(name => [`${name}.ts`, changes(name)]))),
    });
    expect(one?.evidence).toEqual({
      paths: ['f.ts', 'd.ts', 'a.ts', 'b.ts', 'c.ts'],
      counts: { files: 7, changes: 90, authors: 2 },
    });
  });

  it.each([
    ['20 changes before', 'src/hot.ts +9', 'src/core.ts +9'],
    ['five lines, added or deleted', 'src/hot.ts +2 -3', 'src/hot.ts +2 -2'],
    ['five lines, added', 'src/hot.ts +5', 'src/hot.ts +4'],
    ['more than 25 lines added to an index file', 'src/index.ts +26', 'src/index.ts +25'],
    ['more than three lines deleted from an index file', 'src/index.ts +9 -4', 'src/index.ts +9 -3'],
    ['more than an entry in an index file', 'src/__init__.py +26', 'src/__init__.py +10'],
  ])('needs %s: reports %p and ignores %p', (_, reported, ignored) => {
    expect([level(reported), level(ignored)]).toEqual(['low', null]);
  });

  it.each(['src/core.ts +10', 'package-lock.json +10', 'docs/guide.md +10', 'src/unknown.ts +10'])(
    'ignores %s',
    changed => expect(level(changed)).toBeNull(),
  );

  it('reports a declaration file', () => expect(level('src/hot.d.ts +10')).toBe('low'));
  it('ignores the title "Fix typos"', () => expect(level('src/hot.ts +10', 'Fix typos')).toBeNull());
  it('ignores the revert of another title', () => expect(level('src/hot.ts +10', 'Revert "Add retries"')).toBeNull());
  it('ignores a change if churn is unknown', () => {
    expect(severity(hotspot, { files: files('src/hot.ts +10') })).toBeNull();
  });

  const given = { title: 'Keep answers', files: files('src/hot.ts +10') };
  itReportsAllExcept([...REVERTS, ...COSMETIC], hotspot, given, { history });
});
