import { type LocalModel, type LocalModelOptions, startLocalModel } from '../../../tools/local-model/index.js';

const running: LocalModel[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(server => server.close()));
});

async function start(options: LocalModelOptions = {}) {
  const local = await startLocalModel(options);
  running.push(local);
  return local;
}

const post = (local: LocalModel, body: object, key = '') =>
  fetch(`${local.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: 'local', messages: [{ role: 'user', content: 'Hello' }], ...body }),
  });

describe('the local model', () => {
  it('answers the same request with the same bytes', async () => {
    const local = await start({ answer: ({ messages }) => ({ said: messages[0]?.content }) });
    const [first, second] = await Promise.all(
      [post(local, {}), post(local, {})].map(async reply => (await reply).text()),
    );
    expect(first).toBe(second);
    expect(JSON.parse(first ?? '').choices[0].message.content).toBe('{"said":"Hello"}');
  });

  it('lists its models', async () => {
    const local = await start({ models: ['a', 'b'] });
    const reply = await fetch(`${local.baseUrl}/models`);
    expect(await reply.json()).toMatchObject({ object: 'list', data: [{ id: 'a' }, { id: 'b' }] });
  });

  it('answers an example of the schema if it has no answer to give', async () => {
    const local = await start();
    const schema = {
      type: 'object',
      properties: { list: { type: 'array', items: { enum: ['x', 'y'] } }, sure: { type: 'boolean' } },
    };
    const reply = await post(local, { response_format: { type: 'json_schema', json_schema: { schema } } });
    const { choices } = (await reply.json()) as { choices: { message: { content: string } }[] };
    expect(JSON.parse(choices[0]?.message.content ?? '')).toEqual({ list: ['x'], sure: true });
  });

  it('accepts only its key, if it has one', async () => {
    const local = await start({ key: 'right' });
    expect([(await post(local, {}, 'wrong')).status, (await post(local, {}, 'right')).status]).toEqual([401, 200]);
  });

  it('has no other paths', async () => {
    const local = await start();
    expect((await fetch(`${local.baseUrl}/elsewhere`)).status).toBe(404);
  });

  it('triggers a fault as often as it was set to, and records it', async () => {
    const local = await start({ faults: [{ kind: 'broken', skip: 1, times: 1 }] });
    for (let count = 0; count < 3; count++) await post(local, {});
    expect(local.requests.map(({ status, faults }) => [status, ...faults])).toEqual([[200], [500, 'broken'], [200]]);
  });

  it('takes other faults while it runs', async () => {
    const local = await start();
    local.setFaults([{ kind: 'rate-limit', retryAfter: 3 }]);
    const reply = await post(local, {});
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '3']);
  });
});
