import { jsonCandidates, withoutThoughts } from '../../src/model/content.js';

/** The first candidate that is JSON, as the client takes it. */
function jsonIn(content: string): unknown {
  for (const candidate of jsonCandidates(content)) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return undefined;
}

describe('the JSON of an answer is found', () => {
  it.each([
    ['alone', '{"a":1}'],
    ['after a thought', '<think>Or {"a":2}?</think>{"a":1}'],
    ['after a thought whose start is missing', 'Or ```json\n{"a":2}\n```?\n</think>\n{"a":1}'],
    ['in a fence', '```json\n{"a":1}\n```'],
    ['in a fence without a language', '```\n{"a":1}\n```'],
    ['in a fence on one line', '```json {"a":1}```'],
    ['in a fence after a thought', '<think>```</think>\n```json\n{"a":1}\n```'],
    ['between sentences', 'Here it is: {"a":1}. Anything else?'],
  ])('%s', (_, content) => {
    expect(jsonIn(content)).toEqual({ a: 1 });
  });

  it.each(['</think>', '<think>', '```', '</think>```json {} ```', '}{'])('with %s in one of its strings', text => {
    const json = JSON.stringify({ a: text });
    for (const content of [json, `\`\`\`json\n${json}\n\`\`\``, `<think>Hm.</think>${json}`])
      expect(jsonIn(content)).toEqual({ a: text });
  });

  it('nowhere where there is none', () => {
    expect(jsonIn('I would rather not } or { so')).toBeUndefined();
  });
});

describe('an answer without its thoughts', () => {
  it.each(['', ' ', '<think>', '<think>I was cut off', '<think>All of it.</think>\n', 'All of it.</think>'])(
    'is empty where it is %j',
    content => {
      expect(withoutThoughts(content)).toBe('');
    },
  );
});
