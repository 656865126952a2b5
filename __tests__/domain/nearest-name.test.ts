import { nearestNames } from '../../src/domain/nearest-name.js';

describe('the nearest names', () => {
  it('are at most two typing errors away', () => {
    expect(nearestNames('lables', ['labels', 'layout'])).toEqual(['labels']);
    expect(nearestNames('xxbels', ['labels'])).toEqual(['labels']);
    expect(nearestNames('xxxels', ['labels'])).toEqual([]);
  });

  it('may have an error in every third character of a long name', () => {
    expect(nearestNames('security-senxxxxve', ['security-sensitive'])).toEqual(['security-sensitive']);
    expect(nearestNames('sexxxxxx-senxxxxve', ['security-sensitive'])).toEqual([]);
  });

  it('are nearest first, equal ones by name, and at most one error farther than the nearest', () => {
    expect(nearestNames('cat', ['cart', 'bat', 'cut', 'cats', 'dot'])).toEqual(['bat', 'cart', 'cats', 'cut', 'dot']);
    expect(nearestNames('cats', ['cats', 'cat', 'bat'])).toEqual(['cats', 'cat']);
  });

  it('do not depend on case', () => {
    expect(nearestNames('LABELS', ['labels'])).toEqual(['labels']);
  });

  it('do not include names of which every character differs', () => {
    expect(nearestNames('xy', ['ab', 'abc'])).toEqual([]);
  });

  it('may be found by another spelling', () => {
    const spellings = (name: string) => [name, name.replace('base-', '')];
    expect(nearestNames('branch', ['base-branch'], spellings)).toEqual(['base-branch']);
    expect(nearestNames('branch', ['base-branch'])).toEqual([]);
  });
});
