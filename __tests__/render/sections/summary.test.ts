import type { Digest } from '../../../src/domain/digest.js';
import { summary } from '../../../src/render/sections/summary.js';
import { digestOf } from '../../support/digest.js';
import { many } from '../prose/said.js';
import { sectionOf, wordsOf } from '../reading.js';

describe('the section of suggestions', () => {
  const told = (suggestions: Digest['suggestions'], count = 4) =>
    sectionOf({ ...digestOf(many(count)), ...(suggestions && { suggestions }) }, 'suggestions');
  const read = (number: number) => ({ id: 'read-now', pullRequests: [number], counts: { ranked: 1 } });
  const WHY = 'now: nobody but its author looked at it before the merge, and it is among the week’s first by risk.';

  it('are numbered by weight where there are several', () => {
    expect(told([read(2)])).toBe(`Suggestions 1. Read #2 ${WHY}`);
    expect(told([read(2), read(1)])).toBe(
      `Suggestions By weight: what may do harm now, what fell, what will cost later. 1. Read #2 ${WHY} 2. Read #1 ${WHY}`,
    );
  });

  it('are left out where there are none, or none whose words are known', () => {
    expect(told([])).toBe('');
    expect(told([{ id: 'unheard-of', pullRequests: [1] }])).toBe('');
    expect(told([{ id: 'unheard-of', pullRequests: [1] }, read(1)])).toBe(`Suggestions 1. Read #1 ${WHY}`);
  });
});

describe('the section of the summary', () => {
  it('is of four pull requests or more', () => {
    expect(sectionOf(digestOf(many(4)), 'summary')).toMatch(/^Summary 4 pull requests were merged, by one person\./);
    expect(sectionOf(digestOf(many(3)), 'summary')).toBe('');
  });

  it('gives templates nothing of what did not stand, where all did', () => {
    const digest = digestOf(many(4));
    expect(summary.view(digest, wordsOf(digest), { charts: true })).toMatchObject({ fallen: null });
  });
});
