import {
  headersOf,
  isInternalError,
  isPrimaryRateLimit,
  isSecondaryRateLimit,
  OctokitError,
} from '../../src/github/octokit-error.js';

const error = (more: object = {}) => ({ message: '', ...more });

describe('an error of Octokit', () => {
  it.each([{}, null, 'none', { message: 7, type: [], path: {} }])(
    'that GitHub has in no form, %j, is one all the same',
    one => {
      const { errors } = OctokitError.parse(error({ errors: [one, { message: 'known', path: ['a'] }] }));
      expect(errors).toEqual([{ message: 'an error without a message.' }, { message: 'known', path: ['a'] }]);
    },
  );

  it('has the headers of its response, or else its own', () => {
    const headers = { 'retry-after': '5' };
    expect(headersOf(error({ headers: {}, response: { headers } }))).toEqual(headers);
    expect(headersOf(error({ headers }))).toEqual(headers);
    expect(headersOf(error())).toEqual({});
  });

  it.each(['RATE_LIMITED', 'RATE_LIMIT'])('of type %s is about the primary rate limit', type => {
    expect(isPrimaryRateLimit(error({ errors: [{ message: 'a' }, { type, message: 'b' }] }))).toBe(true);
  });

  it('of another type is not about the primary rate limit', () => {
    expect(isPrimaryRateLimit(error({ errors: [{ type: 'FORBIDDEN', message: 'rate limit' }] }))).toBe(false);
    expect(isPrimaryRateLimit(error())).toBe(false);
  });

  it('is about the secondary rate limit if its message says so', () => {
    expect(isSecondaryRateLimit({ message: 'You have exceeded a secondary rate limit.' })).toBe(true);
    expect(isSecondaryRateLimit({ message: 'API rate limit exceeded' })).toBe(false);
  });

  it('is about it too if everything "was submitted too quickly", but not if a part was written', () => {
    const errors = [{ type: 'UNPROCESSABLE', message: 'was submitted too quickly' }];
    expect(isSecondaryRateLimit(error({ errors, data: { a: null, b: null } }))).toBe(true);
    expect(isSecondaryRateLimit(error({ errors }))).toBe(true);
    expect(isSecondaryRateLimit(error({ errors, data: { a: null, b: {} } }))).toBe(false);
    expect(isSecondaryRateLimit(error({ errors: [{ message: 'Body is too long' }] }))).toBe(false);
  });

  it('is internal if GitHub says that something went wrong', () => {
    const message = 'Something went wrong while executing your query on 2026-03-30.';
    expect(isInternalError(error({ errors: [{ message }] }))).toBe(true);
    expect(isInternalError(error({ errors: [{ message: 'Other' }] }))).toBe(false);
    expect(isInternalError(error())).toBe(false);
  });
});
