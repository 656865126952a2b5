import { failureOf } from '../../src/github/errors.js';

describe('the error for an answer with failures', () => {
  it.each([
    ['RATE_LIMIT', 'rate-limited'],
    ['INSUFFICIENT_SCOPES', 'forbidden'],
    ['NOT_FOUND', 'not-found'],
    ['MAX_NODE_LIMIT_EXCEEDED', 'too-heavy'],
    ['SOMETHING_NEW', 'refused'],
  ])('of type %s is %s', (type, kind) => {
    expect(failureOf([{ type, message: 'No.' }])).toMatchObject({ kind, message: 'GitHub answered: No.' });
  });

  it('has the kind of the first failure whose type is known', () => {
    const failures = [{ message: 'a' }, { type: 'FORBIDDEN', message: 'b' }, { type: 'NOT_FOUND', message: 'c' }];
    expect(failureOf(failures)).toMatchObject({ kind: 'forbidden', failures });
  });

  it('has the first three different messages', () => {
    const failures = ['a.', 'a.', 'b.', 'c.', 'd.'].map(message => ({ message }));
    expect(failureOf(failures).message).toBe('GitHub answered: a. b. c.');
    expect(failureOf([]).message).toBe('GitHub answered: no data.');
  });
});
