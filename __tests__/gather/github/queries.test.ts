import { parse } from 'graphql';
import { countQuery, furtherFilesQuery, lookUpQuery, pageQuery } from '../../../src/gather/github/queries.js';

const HOSTILE = 'a"}) { x } #\\\n';
const RANGE = { repository: { owner: 'octo', name: HOSTILE }, revision: HOSTILE, since: 'S', until: 'U' };

describe('text in a query cannot end its string', () => {
  it.each([
    ['a path', countQuery([{ path: HOSTILE }], RANGE)],
    ['a search', countQuery([{ search: HOSTILE, list: true }], RANGE)],
    ['a cursor', furtherFilesQuery([{ number: 1, after: HOSTILE }])],
    ['a SHA and a title', lookUpQuery([{ sha: HOSTILE }, { search: HOSTILE }, { number: 1 }])],
  ])('if it is %s', (_, query) => {
    expect(parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition')).toHaveLength(1);
    expect(query).toContain(JSON.stringify(HOSTILE));
  });
});

describe('a page query', () => {
  it('asks for the optional fields that it is given', () => {
    expect(pageQuery('reviewThreads { totalCount }')).toContain('{ number reviewThreads { totalCount } }');
    expect(() => parse(pageQuery(''))).not.toThrow();
  });
});
