import { createBudget } from '../../src/model/budget.js';
import { countedTokens } from '../../src/model/completion.js';
import { ANSWER, connect, errorOf, question, stopLocalModels } from './support.js';

afterEach(stopLocalModels);

describe('the budget', () => {
  it('of requests is twelve, and the thirteenth is not sent', async () => {
    const { ask, local } = await connect();
    for (let count = 0; count < 12; count++) await ask();
    expect(await errorOf(ask())).toMatchObject({
      kind: 'budget',
      message: 'The model was not asked further: a run sends at most 12 requests.',
    });
    expect(local.requests).toHaveLength(12);
  });

  it('of tokens refuses a question before it is sent, by its length and that of the longest answer', async () => {
    const { model, local } = await connect([], { budget: 5_000 });
    const error = await errorOf(model.ask(question({ user: '字'.repeat(1000), maxTokens: 4_000 })));
    expect(error.kind).toBe('budget');
    expect(error.message).toMatch(
      /^The model was not asked further: 5000 of 5000 tokens are left, and the next request may need 5\d{3}\. A larger `model-budget` allows more\.$/,
    );
    expect(local.requests).toEqual([]);
  });

  it('of tokens is corrected by what the server counts', async () => {
    const { ask, model, local } = await connect();
    await ask();
    const prompt = local.requests[0]?.chat?.messages.map(({ content }) => Math.ceil(Buffer.byteLength(content) / 4));
    const answer = Math.ceil(Buffer.byteLength(JSON.stringify(ANSWER)) / 4);
    expect(model.spent.tokens).toBe((prompt ?? []).reduce((sum, tokens) => sum + tokens, answer));
  });

  it('of tokens is not touched by what the server refused', async () => {
    const { ask, model } = await connect(['forbidden']);
    await errorOf(ask());
    expect(model.spent).toEqual({ requests: 1, tokens: 0 });
  });

  it('of tokens is spent by a request that was not answered, as the model may have answered it', async () => {
    const { model } = await connect(['hang'], { limits: { requestMs: 200 } });
    await errorOf(model.ask(question({ maxTokens: 3_000 })));
    expect(model.spent.tokens).toBeGreaterThan(3_000);
  });

  it('of requests that ends between two attempts leaves the first failure to tell', async () => {
    const { ask, local } = await connect(['broken'], { limits: { requests: 2 } });
    expect((await errorOf(ask())).kind).toBe('unavailable');
    expect(local.requests).toHaveLength(2);
  });

  it('of time starts with the first question and refuses those after its end', async () => {
    let time = 1_000_000;
    const { ask, local } = await connect([], { now: () => time });
    time += 500_000;
    await ask();
    time += 120_000;
    await ask();
    time += 60_000;
    expect(await errorOf(ask())).toMatchObject({
      kind: 'budget',
      message: 'The model was not asked further: the 180 seconds for it are used up. Try a faster `model`.',
    });
    expect(local.requests).toHaveLength(2);
  });

  it('of time shortens the time of the last request', async () => {
    const { ask } = await connect(['hang'], { now: () => 0, limits: { runMs: 200 } });
    expect((await errorOf(ask())).message).toContain('did not answer within 0.2 seconds');
  });

  it('holds reserved tokens for questions that are asked at the same time', () => {
    const budget = createBudget({ tokens: 100, requests: 9, ms: 1000 }, () => 0);
    const correct = budget.reserve(60);
    expect(() => budget.reserve(60)).toThrow('40 of 100 tokens are left, and the next request may need 60');
    correct(10);
    budget.reserve(60);
    expect(budget.spent).toEqual({ requests: 2, tokens: 70 });
  });
});

describe('the tokens that a server counts', () => {
  const counted = (usage: Record<string, unknown>) => countedTokens({ choices: [], usage });
  it.each([
    [{ prompt_tokens: 5, completion_tokens: 7, total_tokens: 30 }, 30],
    [{ prompt_tokens: 5, completion_tokens: 7 }, 12],
    [{ prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }, null],
  ])('in %j are %s', (usage, tokens) => {
    expect(counted(usage)).toBe(tokens);
  });
});
