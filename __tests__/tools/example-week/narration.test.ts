import type { NarrationQuote } from '../../../src/domain/narration.js';
import { checkSentence } from '../../../src/narrate/check/index.js';
import { exampleWeek } from '../../../tools/example-week/index.js';
import { exampleNarration } from '../../../tools/example-week/narration/index.js';
import { pullRequestsOf } from '../../support/world.js';

const pullRequests = new Map(pullRequestsOf(exampleWeek()).map(one => [one.number, one]));

/** What a quote may be of. */
function sourceOf({ pullRequest, source }: NarrationQuote): string[] {
  const { title = '', body = '', files = [] } = pullRequests.get(pullRequest) ?? {};
  return { title: [title], description: [body ?? ''], path: files.map(({ path }) => path) }[source];
}

describe.each(['en', 'zh-CN'] as const)('the narration of the example week in %s', language => {
  const { week, areas, notes, ...narration } = exampleNarration(language);
  const briefing = [...week, ...areas.flatMap(({ sentences }) => sentences)];
  const sentences = [...briefing, ...notes.flatMap(one => one.sentences)];

  it('is in that language', () => expect(narration.language).toBe(language));

  it('quotes what the pull requests have, word by word', () => {
    const quotes = sentences.flatMap(one => one.quotes);
    expect(quotes.length).toBeGreaterThan(25);
    expect(quotes.filter(quote => !sourceOf(quote).some(text => text.includes(quote.text)))).toEqual([]);
  });

  it('has placeholders of pull requests that the sentence quotes', () => {
    const foreign = briefing.flatMap(({ text, quotes }) =>
      [...text.matchAll(/\{\{(\d+)\}\}/g)]
        .map(([, number]) => Number(number))
        .filter(number => !quotes.some(({ pullRequest }) => pullRequest === number)),
    );
    expect(foreign).toEqual([]);
  });

  it('has notes that the checks keep, with the limits that code adds', () => {
    const verdicts = notes.flatMap(note =>
      note.sentences.map(({ text, role, quotes: [quote], hedges }) => {
        const { title = '', body = '' } = pullRequests.get(note.pullRequest) ?? {};
        const evidence = { source: quote?.source ?? 'title', quote: quote?.text ?? '' };
        const sent = new Map([['p1', { title, description: body ?? '', paths: [] }]]);
        const verdict = checkSentence({ text, role, pullRequest: 'p1', evidence }, { language, pullRequests: sent });
        return [text, verdict, { kept: true, hedges }] as const;
      }),
    );
    expect(verdicts.map(([text, verdict]) => [text, verdict])).toEqual(
      verdicts.map(([text, , expected]) => [text, expected]),
    );
  });
});

it('says the same of the same pull requests in every language', () => {
  const [english, chinese] = (['en', 'zh-CN'] as const).map(language => {
    const { week, areas, notes } = exampleNarration(language);
    const rest = (sentences: readonly { quotes: unknown; hedges: unknown }[]) =>
      sentences.map(({ quotes, hedges }) => ({ quotes, hedges }));
    return [rest(week), ...areas.map(one => rest(one.sentences)), ...notes.map(one => rest(one.sentences))];
  });
  expect(chinese).toEqual(english);
});
