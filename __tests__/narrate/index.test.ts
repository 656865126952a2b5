import { Narration } from '../../src/domain/narration.js';
import { ModelError } from '../../src/model/index.js';
import {
  type Answering,
  aliasesIn,
  features,
  honestNotes,
  lineIn,
  NO_BRIEFING,
  narratedWeek,
  sentenceOf,
} from './support.js';

/** Writes notes and no briefing. */
const honest: Answering = question => (question.schemaName === 'notes' ? honestNotes(question) : NO_BRIEFING);

describe('a narration', () => {
  it('has a note on each pull request, with the words that it rests on, in the order of importance', async () => {
    const { narration, problem, digest, questions } = await narratedWeek(features(12), honest);
    expect(problem).toBeNull();
    expect(() => Narration.parse(narration)).not.toThrow();
    const [first, ...others] = narration?.notes ?? [];
    expect(first?.pullRequest).toBe(digest.highlights[0]);
    const text = sentenceOf(first?.pullRequest ?? 0);
    const quote = { pullRequest: first?.pullRequest, source: 'description', text };
    expect(first?.sentences).toEqual([{ role: 'what', text: text.slice(0, -1), quotes: [quote], hedges: [] }]);
    expect(narration?.setAside).toEqual([]);
    const sent = questions.filter(({ schemaName }) => schemaName === 'notes').flatMap(aliasesIn);
    expect(sent).toHaveLength(1 + others.length);
  });

  it('asks about eight pull requests at a time, and once for the briefing', async () => {
    const highlights = features(20).map(({ number }) => number);
    const { questions } = await narratedWeek(features(20), honest, { highlights });
    expect(questions.map(({ schemaName }) => schemaName)).toEqual(['notes', 'notes', 'notes', 'briefing']);
    expect(questions.map(one => aliasesIn(one).length)).toEqual([8, 8, 4, 0]);
  });

  it('asks nothing where there is nothing to ask about, and has no problem then', async () => {
    const { narration, problem, questions } = await narratedWeek([], honest);
    expect([narration, problem, questions]).toEqual([null, null, []]);
  });

  it('has no opening of a week whose page is a list, and does not ask for it', async () => {
    const { narration, questions, digest } = await narratedWeek(features(5), honest);
    expect(digest.statistics.volume).toBe('quiet');
    expect(narration?.notes).toHaveLength(5);
    expect(questions.map(({ schemaName }) => schemaName)).toEqual(['notes']);
  });

  it('has no opening of notes on fewer than three pull requests, and does not ask for it', async () => {
    const { narration, questions } = await narratedWeek(features(12), question => ({
      notes: honestNotes(question).notes.slice(0, 2),
    }));
    expect(narration?.notes).toHaveLength(2);
    expect(questions.map(({ schemaName }) => schemaName)).toEqual(['notes']);
  });

  it('opens with sentences that join notes, whose pull requests become numbers', async () => {
    const { narration, digest } = await narratedWeek(features(12), question => {
      if (question.schemaName === 'notes') return honestNotes(question);
      const [one, two] = [lineIn(question, 'n1 of p1'), lineIn(question, 'n2 of p2')].map(text => text.slice(0, -1));
      const sentence = { text: `${one} ({{p1}}), and ${two} ({{p2}}).`, notes: ['n1', 'n2'] };
      return { week: [sentence], areas: [] };
    });
    const [first, second] = digest.highlights;
    expect(narration?.week[0]?.text).toMatch(
      new RegExp(`\\(\\{\\{${first}\\}\\}\\), and .*\\(\\{\\{${second}\\}\\}\\)$`),
    );
    expect(narration?.week[0]?.quotes.map(({ pullRequest }) => pullRequest)).toEqual([first, second]);
  });

  it('has five sentences of the week at most, and two of an area, on two pull requests at least', async () => {
    const { narration, digest } = await narratedWeek(features(12), question => {
      if (question.schemaName === 'notes') return honestNotes(question);
      const notes = lineIn(question, 'area a1').split(': ').at(-1)?.split(' ').slice(0, 2) ?? [];
      const texts = notes.map(
        id =>
          question.user
            .split('\n')
            .find(line => line.includes(`|${id} of `))
            ?.split('|')[2],
      );
      const joined = { text: texts.map(text => text?.slice(0, -1)).join(', and '), notes };
      const single = { text: texts[0], notes: notes.slice(0, 1) };
      return { week: Array(9).fill(single), areas: [{ area: 'a1', sentences: [single, ...Array(9).fill(joined)] }] };
    });
    expect(narration?.week).toHaveLength(5);
    expect(narration?.areas.map(({ area, sentences }) => [area, sentences.length])).toEqual([[digest.areas[0]?.id, 2]]);
    expect(narration?.areas[0]?.sentences[0]?.text).toContain(', and ');
  });

  it('does not know of what did not come about: an empty answer is no note', async () => {
    const { narration, problem } = await narratedWeek(features(3), () => ({ notes: [] }));
    expect(narration).toBeNull();
    expect(problem).toBe('small-model wrote nothing. Name another `model`, such as a larger one.');
  });
});

describe('a model that fails', () => {
  const failure = (kind: 'unauthorized' | 'timeout' | 'budget') => new ModelError(kind, `The ${kind} sentence.`);

  it('is the problem, in the sentence of its error, and nothing is thrown', async () => {
    const { narration, problem } = await narratedWeek(features(12), () => failure('unauthorized'));
    expect([narration, problem]).toEqual([null, 'The unauthorized sentence.']);
  });

  it('for some of the pull requests leaves the notes on the others, and says why some are missing', async () => {
    const highlights = features(20).map(({ number }) => number);
    const failing: Answering = (question, turn) => (turn === 2 ? failure('timeout') : honest(question, turn));
    const { narration, problem } = await narratedWeek(features(20), failing, { highlights });
    expect(narration?.notes.map(({ pullRequest }) => pullRequest)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 17, 18, 19, 20]);
    expect(problem).toBe('The timeout sentence.');
  });

  it('for the briefing leaves the notes', async () => {
    const { narration, problem } = await narratedWeek(features(12), question =>
      question.schemaName === 'notes' ? honestNotes(question) : failure('budget'),
    );
    expect(narration?.notes.length).toBeGreaterThan(3);
    expect([narration?.week, problem]).toEqual([[], 'The budget sentence.']);
  });

  it('is no excuse for a bug of ours: what is no error is thrown', async () => {
    const thrown = narratedWeek(features(3), () => {
      throw 'a string';
    });
    await expect(thrown).rejects.toBe('a string');
  });
});
