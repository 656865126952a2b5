import { breaking } from '../../../src/analyze/importance/breaking.js';
import { change } from '../../support/change.js';

const observe = (title: string) => breaking.observe(change({ title }));

describe('the breaking factor', () => {
  it('sees an exclamation mark in the prefix', () => expect(observe('feat!: drop Node 18')?.value).toBe(1));
  it('has no evidence but the title', () =>
    expect(observe('feat!: drop the cache')).toEqual({ value: 1, evidence: {} }));
  it('does not see the same without the mark', () => expect(observe('feat: drop Node 18')).toBeNull());
});
