import { contributorsContent } from '../../../src/compose/details/contributors.js';
import { author, evidence, list, noted, person } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { bot, person as somebody } from '../../support/pull-request.js';
import { said } from '../said.js';
import { authorRow, digest } from '../support.js';

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
    expect(content).toEqual({
      authors: list([noted(author(ada), evidence([1, 2])), noted(author(bo), evidence([3]))], 'dot'),
      newContributors: list([noted(author(bo), evidence([3]))], 'dot'),
      // Co-authors are never mentioned.
      coAuthors: list([noted(person(ada), evidence([3]))], 'dot'),
      bots: list([noted(author(ci), evidence([4]))], 'dot'),
    });
    expect(said(content?.authors ?? null)).toBe('ada (#1 #2) · bo (#3)');
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
