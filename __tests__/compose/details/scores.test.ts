import { scoresContent } from '../../../src/compose/details/scores.js';
import { entriesByNumber } from '../../../src/compose/lookup.js';
import { basis } from '../../../src/compose/statements/basis.js';
import { decimal, factorName, list, noted, reference } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { saidAll } from '../said.js';
import { digest, entries } from '../support.js';

const KIND = { id: 'kind', points: 2.3, evidence: { names: ['feature'] } };
const MINOR = { id: 'minor-wording', points: -0.5, evidence: {} };
const pullRequests = entries(4, () => ({ importance: { score: 8.25, factors: [KIND, MINOR], reasons: [] } }));
const contentOf = (...highlights: number[]) =>
  scoresContent(digest({ pullRequests, highlights }), entriesByNumber({ pullRequests }));

describe('why some pull requests stand first', () => {
  it('is said of each highlight by its factors and its rank', () => {
    const factor = (one: typeof KIND | typeof MINOR) =>
      statement('factor', {
        points: { type: 'points', points: one.points },
        factor: noted(factorName(one.id), basis('factors', one.id, one.evidence)),
      });
    expect(contentOf(2)?.lines).toEqual([
      statement('score', {
        reference: reference(2),
        score: decimal(8.25),
        isMost: false,
        factors: list([factor(KIND), factor(MINOR)], 'semicolon'),
        rank: 2,
        of: 20,
      }),
    ]);
  });

  it('reads as a line', () => {
    expect(saidAll(contentOf(3, 1)?.lines)[0]).toMatch(
      /^#3 · 8\.3: \+2\.3 kind of change \(feature\); −0\.5 described as minor.*\. By risk 3 of 20$/,
    );
  });

  it('says where the points may add up to more than the score', () => {
    const importance = { score: 10, factors: [{ ...KIND, points: 12 }], reasons: [] };
    const strong = { pullRequests: entries(1, () => ({ importance })), highlights: [1] };
    expect(saidAll(scoresContent(digest(strong), entriesByNumber(strong))?.lines)[0]).toMatch(
      /^#1 · 10\.0 \(the most\): \+12/,
    );
  });

  it('is left out without highlights', () => expect(contentOf()).toBeNull());
});
