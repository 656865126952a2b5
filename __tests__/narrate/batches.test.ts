import { ModelError } from '../../src/model/index.js';
import { aliasesIn, features, honestNotes, NO_BRIEFING, narratedWeek } from './support.js';

const cutOff = () => new ModelError('cut-off', 'It was cut off.');
const tooLarge = () => new ModelError('too-large', 'It is too large.');

/** How many pull requests each question of notes was about. */
const sizes = (questions: Parameters<typeof aliasesIn>[0][]) =>
  questions.filter(({ schemaName }) => schemaName === 'notes').map(one => aliasesIn(one).length);

describe.each([
  ['cut off', cutOff],
  ['too large', tooLarge],
])('a question whose answer is %s', (_, error) => {
  it('is asked again in halves, until they are small enough', async () => {
    const { narration, problem, questions } = await narratedWeek(features(8), question => {
      if (question.schemaName !== 'notes') return NO_BRIEFING;
      return aliasesIn(question).length > 2 ? error() : honestNotes(question);
    });
    const [whole = 0, ...halves] = sizes(questions);
    expect(whole).toBeGreaterThan(4);
    expect(halves.filter(size => size <= 2).reduce((sum, size) => sum + size, 0)).toBe(whole);
    expect(narration?.notes).toHaveLength(whole);
    expect(problem).toBeNull();
  });

  it('of one pull request is given up, and the others are kept', async () => {
    const { narration, problem } = await narratedWeek(features(4), question => {
      if (question.schemaName !== 'notes') return NO_BRIEFING;
      return aliasesIn(question).includes('p2') ? error() : honestNotes(question);
    });
    expect(narration?.notes).toHaveLength(3);
    expect(problem).toBe(error().message);
  });
});

it('a question that fails for another reason is not asked in halves', async () => {
  const { questions } = await narratedWeek(features(8), () => new ModelError('refused', 'No.'));
  expect(questions).toHaveLength(1);
});

it('a model that is always too small says so, and not that the requests are used up', async () => {
  const { problem } = await narratedWeek(features(8), (_, turn) =>
    turn > 5 ? new ModelError('budget', 'A run sends at most 12 requests.') : cutOff(),
  );
  expect(problem).toBe('It was cut off.');
});
