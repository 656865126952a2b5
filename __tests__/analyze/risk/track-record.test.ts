import { historyFrom as historyOf } from '../../support/change.js';
import { file, person } from '../../support/pull-request.js';
import { earlier, FILES, featureOf } from './support.js';

const mona = person('mona');
const hubot = person('hubot');
/** Merged on Monday the 30th. */
const OWN = { author: mona, files: FILES, merged: 'Mon 10:00' } as const;
const BY_MONA = earlier(1, { author: mona, title: 'Cache answers' });
const QUIET = historyOf([BY_MONA, earlier(2, { title: 'Tidy' })]);
const REVERTED = historyOf([BY_MONA, earlier(2, { title: 'Revert "Cache answers"' })]);

describe('the track record of the author', () => {
  it('has the number of recent merges', () => {
    expect(featureOf('author-recent', OWN, QUIET)).toBeCloseTo(Math.log(2));
    expect(featureOf('author-recent', { ...OWN, author: hubot }, QUIET)).toBe(0);
  });

  it('has the days since the latest merge, 90 without a known one', () => {
    expect(featureOf('author-away', OWN, QUIET)).toBeCloseTo(Math.log1p(9));
    expect(featureOf('author-away', OWN, QUIET)).toBeLessThan(Math.log1p(90));
    expect(featureOf('author-away', { ...OWN, author: hubot }, QUIET)).toBeCloseTo(Math.log1p(90));
    const two = historyOf([BY_MONA, earlier(8, { author: mona })]);
    expect(featureOf('author-away', OWN, two)).toBeCloseTo(Math.log1p(2));
  });

  it('has the smoothed share of merges that were reverted', () => {
    expect(featureOf('author-reverted', OWN, QUIET)).toBeCloseTo(Math.log(0.3 / 21));
    expect(featureOf('author-reverted', OWN, REVERTED)).toBeCloseTo(Math.log(1.3 / 21));
    expect(featureOf('author-reverted', { ...OWN, author: hubot }, REVERTED)).toBeCloseTo(Math.log(0.3 / 20));
  });

  it('has the most merges on one of the source files', () => {
    expect(featureOf('own-changes', OWN, QUIET)).toBeCloseTo(Math.log(2));
    const history = historyOf([BY_MONA, earlier(3, { author: mona, files: [...FILES, file('src/b.ts')] })]);
    expect(featureOf('own-changes', { ...OWN, files: [file('src/b.ts'), ...FILES] }, history)).toBeCloseTo(Math.log(3));
    expect(featureOf('own-changes', { ...OWN, files: [file('docs/a.md')] }, history)).toBe(0);
  });

  it('has the share of the changes of the source files', () => {
    expect(featureOf('own-share', OWN, QUIET)).toBe(0.5);
    expect(featureOf('own-share', { ...OWN, author: hubot }, QUIET)).toBe(0);
    expect(featureOf('own-share', { ...OWN, files: [file('src/new.ts')] }, QUIET)).toBe(0);
  });
});

describe('the track record of the folders', () => {
  it('has the smoothed shares of reverted merges and of reverts', () => {
    expect(featureOf('folder-reverted', OWN, REVERTED)).toBeCloseTo(Math.log(1.3 / 22));
    expect(featureOf('folder-reverts', OWN, REVERTED)).toBeCloseTo(Math.log(1.3 / 22));
  });

  it('is at least the common share', () => {
    expect(featureOf('folder-reverts', { ...OWN, files: [file('lib/b.ts')] }, REVERTED)).toBeCloseTo(Math.log(0.015));
    expect(featureOf('folder-reverts', OWN, QUIET)).toBeCloseTo(Math.log(0.015));
    expect(featureOf('folder-reverts', { ...OWN, files: [] }, REVERTED)).toBeCloseTo(Math.log(0.015));
  });

  it('is the highest of all folders', () => {
    const files = [file('lib/b.ts'), ...FILES, file('web/c.ts')];
    expect(featureOf('folder-reverted', { ...OWN, files }, REVERTED)).toBeCloseTo(Math.log(1.3 / 22));
  });
});
