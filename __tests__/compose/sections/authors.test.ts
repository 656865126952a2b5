import { authors } from '../../../src/compose/sections/authors.js';
import { author, evidence, list, noted, number, path, person } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { bot, person as somebody } from '../../support/pull-request.js';
import { said } from '../said.js';
import { authorRow, contentOf, upTo } from '../support.js';

const [ada, bo] = [somebody('ada'), somebody('bo')];
const TWO = [authorRow('ada', [1, 2]), authorRow('bo', [3])];
const many = (count: number) => upTo(count).map(one => authorRow(`p${one}`, [one]));

const sectionOf = (statistics: Partial<Statistics>) =>
  contentOf(authors, { statistics: { authors: TWO, ...statistics } });

describe('the table of authors', () => {
  it('has the pull requests, the lines and the modules of each', () => {
    const row = { ...authorRow('ada', [1, 2], ['pay', 'shop']), additions: 1200, deletions: 8 };
    expect(sectionOf({ authors: [row, authorRow('bo', [3])] })?.rows).toEqual([
      {
        author: author(ada),
        count: number(2),
        evidence: evidence([1, 2]),
        additions: number(1200),
        deletions: number(8),
        modules: list([path('pay'), path('shop')], 'comma'),
      },
      {
        author: author(bo),
        count: number(1),
        evidence: evidence([3]),
        additions: number(0),
        deletions: number(0),
        modules: null,
      },
    ]);
  });

  it('is left out if there is one author or none', () => {
    expect(sectionOf({ authors: [] })).toBeNull();
    expect(sectionOf({ authors: many(1) })).toBeNull();
    expect(sectionOf({ authors: many(2) })).not.toBeNull();
  });

  it('has ten rows, and everybody else below', () => {
    expect(sectionOf({ authors: many(10) })).toMatchObject({ others: null });
    const content = sectionOf({ authors: many(12) });
    expect(content?.rows).toHaveLength(10);
    expect(content?.others).toEqual(
      list([noted(author(somebody('p11')), evidence([11])), noted(author(somebody('p12')), evidence([12]))], 'dot'),
    );
    expect(said(content?.others)).toBe('p11 (#11) · p12 (#12)');
  });
});

describe('below the table of authors', () => {
  it('are new contributors, co-authors and bots, each with their pull requests', () => {
    const ci = bot('ci');
    const content = sectionOf({
      newContributors: [{ author: bo, pullRequests: [3] }],
      coAuthors: [{ author: ada, pullRequests: [3] }],
      bots: [{ author: ci, pullRequests: [4, 5] }],
    });
    expect(content).toMatchObject({
      newContributors: list([noted(author(bo), evidence([3]))], 'dot'),
      bots: list([noted(author(ci), evidence([4, 5]))], 'dot'),
    });
  });

  it('co-authors are never mentioned', () => {
    const coAuthors = [{ author: ada, pullRequests: [3] }];
    expect(sectionOf({ coAuthors })?.coAuthors).toEqual(list([noted(person(ada), evidence([3]))], 'dot'));
  });

  it('is nothing if there is nobody', () => {
    expect(sectionOf({})).toMatchObject({ others: null, newContributors: null, coAuthors: null, bots: null });
  });
});
