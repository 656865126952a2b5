import { description } from '../../../src/analyze/importance/description.js';
import { change } from '../../support/change.js';

const observe = (body: string) => description.observe(change({ body }));
const ofLength = (characters: number) => ({
  value: Math.log2(1 + characters),
  evidence: { counts: { characters } },
});

describe('the description factor', () => {
  it('sees a short sentence', () => expect(observe('Why.')).toEqual(ofLength(4)));
  it('counts characters without comments of the template and space around them', () =>
    expect(observe(' Because.<!-- Why? --> ')).toEqual(ofLength(8)));

  it.each([
    ['a comment of the template', ' <!-- Why? --> '],
    ['an empty description', ''],
    ['space', ' \n'],
  ])('does not see %s', (_, body) => expect(observe(body)).toBeNull());

  it('counts at most 600 characters', () => {
    expect(observe('x'.repeat(599))).toEqual(ofLength(599));
    expect(observe('x'.repeat(600))).toEqual(ofLength(600));
    expect(observe('x'.repeat(601))).toEqual(ofLength(600));
  });

  it('reads the first 10,000 characters', () => {
    expect(observe(`${' '.repeat(9_999)}x`)).toEqual(ofLength(1));
    expect(observe(`${' '.repeat(10_000)}x`)).toBeNull();
  });
});
