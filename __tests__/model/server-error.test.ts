import { failedBodyError, quoted, serverError } from '../../src/model/server-error.js';

describe('what a server says of an error', () => {
  it.each([
    ['OpenAI', { error: { message: 'No', type: 'invalid', code: 'bad' } }, { message: 'No', code: 'bad invalid' }],
    ['Gemini', [{ error: { message: 'No', code: 400 } }], { message: 'No', code: '400' }],
    ['LM Studio', { error: 'No' }, { message: 'No', code: '' }],
    ['Mistral', { message: 'No', type: 'invalid' }, { message: 'No', code: 'invalid' }],
    ['FastAPI', { detail: 'No' }, { message: 'No', code: '' }],
    ['a proxy', undefined, { message: '', code: '' }],
    ['nobody known', { error: { message: { nested: true }, code: [] } }, { message: '', code: '' }],
  ])('is found in the form of %s', (_, body, error) => {
    expect(failedBodyError(body)).toEqual(error);
  });

  it('is nothing where a body with status 200 has no error', () => {
    expect(serverError({ message: 'hello' })).toBeNull();
  });

  it('is read up to 2,000 characters, since expressions look for words in it', () => {
    const [message, code] = ['maximum '.repeat(100_000), 'context '.repeat(100_000)];
    const [most, mostOfCode] = [message.slice(0, 2_000), code.slice(0, 2_000)];
    expect(failedBodyError({ error: { message, code } })).toEqual({ message: most, code: mostOfCode });
    expect(failedBodyError({ error: message })).toEqual({ message: most, code: '' });
    expect(failedBodyError({ detail: message })).toEqual({ message: most, code: '' });
  });

  it('is quoted on one line, with at most 200 characters', () => {
    expect(quoted({ message: ' one\n\n::error::two ', code: '' })).toBe(' It says: “one ::error::two”');
    expect(quoted({ message: '🦊'.repeat(300), code: '' })).toBe(` It says: “${'🦊'.repeat(200)}…”`);
  });
});
