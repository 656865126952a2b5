import { DigestError, SettingsError, sentencesOf } from '../../src/domain/errors.js';

describe('the message of an error', () => {
  it('has one sentence for each problem with the settings', () => {
    const problems = ['input: got "x"; it may be A or B', 'week: got "y"\nwhich has two lines'];
    expect(sentencesOf(new SettingsError(problems))).toEqual(problems);
  });

  it('has one sentence for each line of any other error', () => {
    expect(sentencesOf(new DigestError('No token.\nSet one.'))).toEqual(['No token.', 'Set one.']);
    expect(sentencesOf(new TypeError('x is not a function'))).toEqual(['x is not a function']);
  });

  it('is the thrown value if that is not an error', () => {
    expect(sentencesOf('stop')).toEqual(['stop']);
    expect(sentencesOf(undefined)).toEqual(['undefined']);
  });
});

it('an error of the settings is an error that the user can fix', () => {
  const error = new SettingsError(['one', 'two']);
  expect(error).toBeInstanceOf(DigestError);
  expect([error.name, error.message]).toEqual(['SettingsError', 'one\ntwo']);
});
