import { reland } from '../../../src/analyze/signals/reland.js';
import { change } from '../../support/change.js';
import { found, severity } from './support.js';

describe('reland', () => {
  it('reports a change that brings back a reverted one, with the number of that one', () => {
    expect(found(reland, change({ title: 'Reland "Cache templates"', outcome: { relands: [3] } }))).toEqual({
      severity: 'medium',
      evidence: { pullRequests: [3] },
    });
  });

  it('reports a reland that only the outcome shows', () => {
    expect(found(reland, change({ title: 'Cache templates', outcome: { relands: [3] } }))).toEqual({
      severity: 'medium',
      evidence: { pullRequests: [3] },
    });
  });

  it.each(['Reland "Cache templates"', '[reland] Cache templates'])('has no evidence beside the title %p', title => {
    expect(found(reland, change({ title }))).toStrictEqual({ severity: 'medium', evidence: {} });
  });

  it('ignores the revert', () => expect(severity(reland, { title: 'Revert "Cache templates"' })).toBeNull());
  it('ignores an ordinary change', () => expect(severity(reland, { title: 'Cache templates' })).toBeNull());
});
