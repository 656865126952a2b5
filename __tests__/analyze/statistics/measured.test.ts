import { measuredOf } from '../../../src/analyze/statistics/measured.js';
import { FACTS } from './support.js';

describe('what was measured about a signal', () => {
  it('in other repositories is used for signals that predict reverts', () => {
    expect(measuredOf('reland', FACTS)).toEqual({ ratio: 3.3, low: 1.6, high: 7, here: false });
  });

  it('is null for signals that are facts or that chance explains', () => {
    expect(measuredOf('reverted', FACTS)).toBeNull();
    expect(measuredOf('unreviewed', FACTS)).toBeNull();
    expect(measuredOf('untested', FACTS)).toBeNull();
  });

  it('in this repository is used before all others, for any signal', () => {
    const measured = { reland: { ratio: 1.5, low: 0.7, high: 3.1 }, unreviewed: { ratio: 2, low: 1.1, high: 3 } };
    const facts = { ...FACTS, measured };
    expect(measuredOf('reland', facts)).toEqual({ ...measured.reland, here: true });
    expect(measuredOf('unreviewed', facts)).toEqual({ ...measured.unreviewed, here: true });
  });
});
