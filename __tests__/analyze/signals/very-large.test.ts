import { veryLarge } from '../../../src/analyze/signals/very-large.js';
import { change } from '../../support/change.js';
import { COSMETIC, files, found, itReportsAllExcept, paths, severity, titles } from './support.js';

const level = (changed: string, title = 'Keep answers') => severity(veryLarge, { title, files: files(changed) });

describe('very-large', () => {
  it('reports 500 changed lines of source', () => {
    expect(found(veryLarge, change({ files: files('src/a.ts +400 -100') }))).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/a.ts'], counts: { lines: 500, added: 400, files: 1 } },
    });
    expect(level('src/a.ts +400 -99')).toBeNull();
  });

  it('lists five paths at most, those with the most lines first', () => {
    const own = change({ files: files([1, 2, 3, 4, 5, 6, 7].map(n => `src/${n}.ts +${n * 100}`).join(', ')) });
    expect(found(veryLarge, own)?.evidence).toEqual({
      paths: ['src/7.ts', 'src/6.ts', 'src/5.ts', 'src/4.ts', 'src/3.ts'],
      counts: { lines: 2800, added: 2800, files: 7 },
    });
  });

  it.each([
    ['high', 'src/a.ts +2000'],
    ['medium', 'src/a.ts +1999 -900'],
    ['low', 'src/a.ts +10 -5000'],
    ['medium', 'a.ts +60 -540'],
    ['low', 'a.ts +59 -541'],
    ['medium', 'a.ts +500, bench/a.ts +90'],
    ['low', 'a.ts +499, bench/a.ts +90'],
    ['low', 'bench/a.ts +5000'],
  ])('has %s severity for %s', (expected, changed) => expect(level(changed)).toBe(expected));

  it.each(paths('tests/a.test.ts package-lock.json src/generated/a.ts vendor/a.ts docs/a.md'))('ignores %s', path => {
    expect(level(`${path} +5000`)).toBeNull();
  });

  it.each(
    titles(`
      Sync with upstream; Vendor the third-party parser; Update vendored code; Pull in upstream changes
      Import third party shims; Roll vendored zlib; Sync typeshed`),
  )('ignores imported code: %p', title => expect(level('src/a.ts +5000', title)).toBeNull());

  it.each(['Report changes upstream', 'Sync the cache'])('reports the title %p', title => {
    expect(level('src/a.ts +5000', title)).toBe('high');
  });

  itReportsAllExcept(COSMETIC, veryLarge, { title: 'Keep answers', files: files('src/a.ts +500') });
});
