import type { Evidence } from '../../src/domain/digest.js';
import { evidenceInWords } from '../../src/render/evidence.js';
import { digestOf } from '../support/digest.js';
import { plainly, wordsOf } from './reading.js';

const inWords = (forms: (string | undefined)[], evidence: Evidence) => {
  const told = evidenceInWords(forms, evidence, wordsOf(digestOf([])));
  return told === null ? null : plainly(told.source);
};

describe('what a judgement rests on', () => {
  it.each<[string, Evidence, string | null]>([
    ['{paths}', { paths: ['a.ts', 'b.ts', 'c.ts', 'd.ts'] }, 'a.ts, b.ts, and c.ts'],
    ['{names}', { names: ['x', '@octo/y', 'z', 'w'] }, 'x, @octo/y, and z'],
    ['{pullRequests}', { pullRequests: [1, 2, 3, 4] }, '#1, #2, and #3'],
    ['{lines} lines, {lines} in all', { counts: { lines: 1234 } }, '1,234 lines, 1,234 in all'],
    ['of {other-half}', { counts: { 'other-half': 0 } }, 'of 0'],
    ['so says its title', {}, 'so says its title'],
    ['{paths}', {}, null],
    ['{paths}', { paths: [] }, null],
    ['', { paths: ['a.ts'] }, null],
  ])('is said as %j of %j', (form, evidence, told) => expect(inWords([form], evidence)).toBe(told));

  it('takes the first form whose placeholders all have a value', () => {
    const forms = ['{paths} by {names}', undefined, '{paths}', '{names}'];
    expect(inWords(forms, { paths: ['a.ts'], names: ['x'] })).toBe('a.ts by x');
    expect(inWords(forms, { paths: ['a.ts'] })).toBe('a.ts');
    expect(inWords(forms, { names: ['x'] })).toBe('x');
    expect(inWords(forms, {})).toBeNull();
    expect(inWords([undefined], { names: ['x'] })).toBeNull();
  });

  it('shows names that look like paths as code, and others as text', () => {
    const source = evidenceInWords(['{names}'], { names: ['@octo/y', 'a_b*'] }, wordsOf(digestOf([])))?.source;
    expect(source).toBe('`@octo/y` and a_b\\*');
  });
});
