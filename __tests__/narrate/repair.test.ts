import type { Question } from '../../src/model/index.js';
import { REASONS } from '../../src/narrate/check/index.js';
import { features, honestNotes, lineIn, NO_BRIEFING, narratedWeek } from './support.js';

/** The honest notes, with other words in that of the first pull request. */
function withFirst(question: Question<unknown>, text: string) {
  const { notes } = honestNotes(question);
  const [first, ...others] = notes;
  return { notes: [{ ...first, sentences: first?.sentences.map(one => ({ ...one, text })) }, ...others] };
}

const BOASTS = 'The fastest order of 7 pages, approved by @mona.';

const answering = (repaired: (question: Question<unknown>) => unknown) => (question: Question<unknown>) => {
  if (question.schemaName === 'notes') return withFirst(question, BOASTS);
  return question.schemaName === 'repaired_notes' ? repaired(question) : NO_BRIEFING;
};

const honestOf = (question: Question<unknown>) => {
  const quote = `${lineIn(question, 'p1 description').split('. ')[0]}.`;
  return { id: 's1', text: quote, source: 'description', quote };
};

describe('a sentence that is refused', () => {
  it('is shown to the model once more, with what is wrong with it', async () => {
    const { questions } = await narratedWeek(
      features(5),
      answering(() => ({ sentences: [] })),
    );
    const asked = questions.filter(({ schemaName }) => schemaName === 'repaired_notes');
    expect(asked).toHaveLength(1);
    const [{ system, user }] = asked as [Question<unknown>];
    expect(user).toContain(`|refused s1, what of p1|${BOASTS}`);
    const told = system.split('\n').find(line => line.startsWith('s1: ')) ?? '';
    for (const reason of ['figure', 'comparison', 'mention'] as const) expect(told).toContain(REASONS[reason]);
    expect(told).not.toContain(REASONS.language);
    // Nothing else is shown again: of the other pull requests all sentences were kept.
    expect(user).not.toMatch(/\|p2 title\|/);
  });

  it('is kept if it is written anew and keeps the rules', async () => {
    const { narration } = await narratedWeek(
      features(5),
      answering(question => ({ sentences: [honestOf(question)] })),
    );
    expect(narration?.notes).toHaveLength(5);
    expect(narration?.setAside).toEqual([]);
  });

  it('is set aside if it breaks them again, with the reasons of the second time, and is not asked for a third time', async () => {
    const { narration, digest, questions } = await narratedWeek(
      features(5),
      answering(question => ({ sentences: [{ ...honestOf(question), text: `${sentence(question)} on Tuesday.` }] })),
    );
    expect(narration?.setAside).toEqual([
      {
        text: expect.stringMatching(/ on Tuesday\.$/),
        pullRequests: [digest.highlights[0]],
        reasons: ['date', 'identifier'],
      },
    ]);
    expect(questions.filter(({ schemaName }) => schemaName === 'repaired_notes')).toHaveLength(1);
  });

  it('is set aside as it was if the model leaves it out, or names it wrongly', async () => {
    for (const sentences of [[], [{ id: 's2', text: 'x', source: 'title', quote: 'x' }]]) {
      const { narration } = await narratedWeek(
        features(5),
        answering(() => ({ sentences })),
      );
      expect(narration?.setAside.map(({ text }) => text)).toEqual([BOASTS]);
      expect(narration?.notes).toHaveLength(4);
    }
  });

  it('about a pull request that was not asked about is not asked for again', async () => {
    const { narration, questions } = await narratedWeek(features(12), question => {
      if (question.schemaName !== 'notes') return NO_BRIEFING;
      const { notes } = honestNotes(question);
      return { notes: [...notes.slice(1), { ...notes[0], pullRequest: 'p99' }] };
    });
    expect(narration?.setAside).toEqual([{ text: expect.any(String), pullRequests: [], reasons: ['pull-request'] }]);
    expect(questions.map(({ schemaName }) => schemaName)).toEqual(['notes', 'briefing']);
  });

  it('about a pull request of another question is none of this one, and never a second sentence of a role', async () => {
    const highlights = features(12).map(({ number }) => number);
    const { narration } = await narratedWeek(
      features(12),
      question => {
        if (question.schemaName === 'repaired_notes') return { sentences: [honestOf(question)] };
        if (question.schemaName !== 'notes') return NO_BRIEFING;
        const { notes } = honestNotes(question);
        return { notes: [{ ...notes[0], pullRequest: 'p1' }, ...notes.slice(1)] };
      },
      { highlights },
    );
    expect(narration?.notes.map(({ sentences }) => sentences.length)).toEqual(Array(11).fill(1));
    expect(narration?.setAside.map(({ reasons }) => reasons)).toEqual([['pull-request']]);
  });

  it('of the briefing is asked for once more too', async () => {
    const { narration, questions } = await narratedWeek(features(12), question => {
      if (question.schemaName === 'notes') return honestNotes(question);
      const text = lineIn(question, 'n1 of p1');
      if (question.schemaName === 'briefing') return { week: [{ text: BOASTS, notes: ['n1'] }], areas: [] };
      return { sentences: [{ id: 's1', text, notes: ['n1'] }] };
    });
    expect(narration?.week.map(({ text }) => text)).toEqual([expect.stringMatching(/keep their order/)]);
    expect(questions.at(-1)?.user).toContain(`|refused s1, of the week|${BOASTS}`);
  });
});

const sentence = (question: Question<unknown>) => lineIn(question, 'p1 description').split('. ')[0];

describe('of what a model writes too much', () => {
  it('one note on each pull request and one sentence of each role count', async () => {
    const { narration } = await narratedWeek(features(3), question => {
      if (question.schemaName !== 'notes') return NO_BRIEFING;
      const { notes } = honestNotes(question);
      const tenTimes = notes.map(note => ({ ...note, sentences: Array(10).fill(note.sentences[0]) }));
      return { notes: [...tenTimes, ...tenTimes] };
    });
    expect(narration?.notes.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1]);
    expect(narration?.setAside).toEqual([]);
  });
});
