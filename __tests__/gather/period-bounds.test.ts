import { boundsOf } from '../../src/gather/period-bounds.js';
import { TUESDAY, WEEK } from './support.js';

describe('the bounds of a period', () => {
  it('are its start and its end, and 180 days before it for looking up references', () => {
    expect(boundsOf(WEEK)).toEqual({
      lookUpStart: Date.parse('2025-10-01T00:00:00Z'),
      start: Date.parse(WEEK.start),
      end: Date.parse(WEEK.end),
    });
  });

  it('end at `asOf` if the period has not ended', () => {
    expect(boundsOf({ ...WEEK, asOf: TUESDAY }).end).toBe(Date.parse(TUESDAY));
  });
});
