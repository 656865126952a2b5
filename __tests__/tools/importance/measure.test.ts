import { auc, precision } from '../../../tools/evaluate/importance/measure.js';

/** Scores of pull requests, those that were listed marked with a star. */
const scored = (...texts: string[]) =>
  texts.map(text => ({ score: Number.parseFloat(text), listed: text.endsWith('*') }));

describe('the chance that a listed pull request scores higher', () => {
  it('is counted over all pairs, of which equal scores count half', () => {
    expect(auc(scored('3*', '2', '1'))).toBe(1);
    expect(auc(scored('1*', '2', '3'))).toBe(0);
    expect(auc(scored('2*', '2'))).toBe(0.5);
    expect(auc(scored('3*', '2', '1*', '0'))).toBe(3 / 4);
  });

  it('is unknown where all were listed, or none', () => {
    expect(auc(scored('1*', '2*'))).toBeNaN();
    expect(auc(scored('1', '2'))).toBeNaN();
    expect(auc([])).toBeNaN();
  });
});

describe('the share of listed ones among the highest scores', () => {
  it('is of as many as were listed', () => {
    expect(precision(scored('1', '4*', '3', '2*'))).toBe(1 / 2);
    expect(precision(scored('1', '4*', '3*', '2'))).toBe(1);
    expect(precision(scored('1*', '2', '3'))).toBe(0);
  });

  it('takes the earlier of equal scores', () => {
    expect(precision(scored('1*', '1'))).toBe(1);
    expect(precision(scored('1', '1*'))).toBe(0);
  });

  it('is unknown where none were listed', () => expect(precision(scored('1', '2'))).toBeNaN());

  it('leaves the order of what it reads', () => {
    const given = scored('1', '2*');
    precision(given);
    expect(given).toEqual(scored('1', '2*'));
  });
});
