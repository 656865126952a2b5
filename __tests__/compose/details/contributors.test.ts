import { contributorsContent } from '../../../src/compose/details/contributors.js';
import { author, person, references } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { statement, type Value } from '../../../src/domain/page.js';
import { bot, person as somebody } from '../../support/pull-request.js';
import { said, saidAll } from '../said.js';
import { authorRow, digest, inside, upTo } from '../support.js';

const [ada, bo, ci] = [somebody('ada'), somebody('bo'), bot('ci')];
const contentOf = (statistics: Partial<Statistics>) => contributorsContent(digest({ statistics }));

describe('the contributors', () => {
  it('are authors, new ones, co-authors and bots, each with their pull requests', () => {
    const content = contentOf({
      authors: [authorRow('ada', [1, 2]), authorRow('bo', [3])],
      newContributors: [{ author: bo, pullRequests: [3] }],
      coAuthors: [{ author: ada, pullRequests: [3] }],
      bots: [{ author: ci, pullRequests: [4] }],
    });
    const rows = (...lines: readonly [Value, number[]][]) => ({
      lines: lines.map(([label, numbers]) =>
        statement('group', { label, n: numbers.length, references: references(numbers) }),
      ),
    });
    expect(content).toEqual({
      authors: rows([author(ada), [1, 2]], [author(bo), [3]]),
      newContributors: rows([author(bo), [3]]),
      // Co-authors are never mentioned.
      coAuthors: rows([person(ada), [3]]),
      bots: rows([author(ci), [4]]),
    });
    expect(saidAll(inside(content, 'authors', 'lines'))).toEqual(['ada · 2: #1 and #2', 'bo · 1: #3']);
  });

  it('are the first 40, with eight pull requests each', () => {
    const authors = Array.from({ length: 42 }, (_, index) => authorRow(`ada-${index}`, upTo(9)));
    const content = contentOf({ authors });
    expect(inside(content, 'authors', 'lines')).toHaveLength(41);
    expect(said(inside(content, 'authors', 'lines', 0))).toBe('ada-0 · 9: #1, #2, #3, #4, #5, #6, #7, #8, and 1 more');
    expect(said(inside(content, 'authors', 'lines', 40))).toBe('2 more in digest.json');
  });

  it('are null where there are none, or none can be known', () => {
    expect(contentOf({ authors: [authorRow('ada', [1])] })).toMatchObject({
      newContributors: null,
      coAuthors: null,
      bots: null,
    });
    expect(contentOf({ bots: [{ author: ci, pullRequests: [4] }] })).toMatchObject({ authors: null });
  });

  it('are left out of a week of deleted accounts alone', () => expect(contentOf({})).toBeNull());
});
