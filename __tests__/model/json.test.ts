import { z } from 'zod';
import { connect, errorOf, KEY, question, stopLocalModels } from './support.js';

afterEach(stopLocalModels);

/** Whether a part of the key is in a text that is long enough to be of use. */
const leaks = (text: string) =>
  Array.from({ length: KEY.length - 11 }, (_, start) => KEY.slice(start, start + 12)).some(part => text.includes(part));

const base64 = Buffer.from(KEY).toString('base64');

describe('the key', () => {
  it('is masked in what a server says, also escaped, in base64, and where the message is cut', async () => {
    const { ask, logged } = await connect(['echoes-key']);
    const error = await errorOf(ask());
    expect(error.message).toMatch(/It says: “Bearer \*\*\* \*\*\* \*\*\* x+ \*\*\* \*\*\*”$/);
    expect(leaks(`${error.stack}${logged.join('\n')}`)).toBe(false);
    expect(`${error.stack}`).not.toContain(base64.slice(0, 16));
  });

  it('is masked in an answer, also as the name of a property that does not belong there', async () => {
    const answer = { notes: [{ text: `The key is ${KEY}.`, role: 'what' }], [KEY]: KEY };
    const { ask } = await connect([], {}, { answer: () => answer });
    expect(await ask()).toEqual({ notes: [{ text: 'The key is ***.', role: 'what' }] });
  });

  it('is masked where an answer does not have the form that was asked for', async () => {
    const { model } = await connect([], {}, { answer: () => ({ [`${'y'.repeat(150)}${KEY}`]: 1 }) });
    const error = await errorOf(model.ask({ ...question(), schema: z.strictObject({ notes: z.null() }) }));
    expect(error.kind).toBe('invalid');
    expect(leaks(error.message)).toBe(false);
  });

  it('is masked where it is the name of the model', async () => {
    const { ask } = await connect(['declines'], { model: KEY });
    expect((await errorOf(ask())).message).toMatch(/^\*\*\* declined/);
  });
});

describe('an answer with hundreds of thousands of values', () => {
  const many = '{},'.repeat(200_000);

  it('is none, as all that is wrong with them would fill the stack', async () => {
    const { ask } = await connect([], {}, { answer: () => `{"notes":[${many}{}]}` });
    expect(await errorOf(ask())).toMatchObject({ kind: 'invalid', message: expect.stringContaining('in JSON') });
  });

  it('is none either where the server says that there are so many answers', async () => {
    const fetch = async () => new Response(`{"choices":[${many}{}]}`);
    const { ask } = await connect([], { fetch });
    expect((await errorOf(ask())).kind).toBe('not-an-answer');
  });

  it('is one with five hundred sentences', async () => {
    const notes = Array.from({ length: 500 }, (_, n) => ({ text: `Sentence ${n}.`, role: 'what' }));
    const { ask } = await connect([], {}, { answer: () => ({ notes }) });
    expect(await ask()).toEqual({ notes });
  });
});
