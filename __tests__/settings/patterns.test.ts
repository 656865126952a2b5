import fc from 'fast-check';
import { nameMatcher } from '../../src/settings/index.js';
import { authorMatcher } from '../../src/settings/patterns.js';

describe('a pattern for names', () => {
  it.each([
    ['*[bot]', 'dependabot[bot]', true],
    ['*[bot]', 'robot', false],
    ['*[bot]', 'talbot', false],
    ['Dependabot[bot]', 'dependabot[BOT]', true],
    ['area/*', 'area/ci/windows', true],
    ['c++', 'C++', true],
    ['c++', 'ccc', false],
    ['*', '.hidden', true],
    ['needs(review)', 'needs(review)', true],
    ['bot', 'robot', false],
    ['a*b**c*d', 'a-c-b-c-d', true],
    ['a*b*c*d', 'a-c-b-d', false],
    ['ab*bc', 'abc', false],
  ])('%s matches %s: %s', (pattern, name, expected) => {
    expect(nameMatcher([pattern])(name)).toBe(expected);
  });

  it('matches itself, whatever characters it has', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), name => nameMatcher([name])(name)));
  });

  it('that does not exist matches nothing', () => {
    expect(nameMatcher([])('')).toBe(false);
  });
});

describe('a pattern for authors', () => {
  it.each([
    ['dependabot', 'dependabot[bot]', true],
    ['Renovate*', 'renovate-runner[bot]', true],
    ['dependabot[bot]', 'dependabot[bot]', true],
    ['dependabot[bot]', 'dependabot', false],
    ['*[bot]', 'ada', false],
    ['ada', 'ada', true],
    ['ada', 'ada[bot]2', false],
  ])('%s matches the login %s: %s', (pattern, login, expected) => {
    expect(authorMatcher([pattern])(login)).toBe(expected);
  });
});
