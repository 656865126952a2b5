import { narrator } from '../../../tools/local-model/narrator/index.js';
import { questions, requestFor } from './support.js';

const answerTo = (name: string, language = 'en') => narrator(requestFor(questions(language)[name]));

describe('the narrator', () => {
  it('writes what is so now and what to mind, and quotes itself', () => {
    expect(answerTo('notes')).toEqual({
      notes: [
        {
          pullRequest: 'p1',
          sentences: [
            {
              role: 'what',
              text: 'Pages keep their order when they are read again.',
              source: 'description',
              quote: 'Pages keep their order when they are read again.',
            },
          ],
        },
        {
          pullRequest: 'p2',
          sentences: [
            {
              role: 'what',
              text: 'A saved search has a button that shares it.',
              source: 'description',
              quote: 'A saved search has a button that shares it.',
            },
          ],
        },
        {
          pullRequest: 'p3',
          sentences: [
            {
              role: 'what',
              text: 'Names with spaces are read whole',
              source: 'title',
              quote: 'fix(cli): names with spaces are read whole',
            },
          ],
        },
      ],
    });
  });

  it('joins notes of one area that are about the same, each with its pull request behind it', () => {
    expect(answerTo('briefing')).toEqual({
      week: [
        { text: 'Pages keep their order when they are read again ({{p1}}).', notes: ['n1'] },
        { text: 'A saved search has a button that shares it ({{p2}}).', notes: ['n3'] },
        { text: 'Names with spaces are read whole ({{p3}}).', notes: ['n4'] },
        {
          text: 'The list of pages is shown as a tree ({{p4}}), and a tree of pages can be folded ({{p5}}).',
          notes: ['n5', 'n6'],
        },
      ],
      areas: [],
    });
  });

  it('writes another sentence in the place of a refused one, and leaves out what it cannot mend', () => {
    expect(answerTo('repaired_notes')).toEqual({
      sentences: [
        {
          id: 's1',
          text: 'Pages keep their order when they are read again.',
          source: 'description',
          quote: 'Pages keep their order when they are read again.',
        },
      ],
    });
    expect(answerTo('repaired_briefing')).toEqual({ sentences: [] });
  });

  it('writes Chinese where it knows the words, and else nothing', () => {
    expect(answerTo('notes', 'zh-CN')).toEqual({ notes: [] });
    const question = questions('zh-CN').notes;
    const user = `${question?.user}`.replace(
      'A saved search has a button that shares it.',
      'Saved searches can be shared by link.',
    );
    const request = requestFor(question);
    const changed = {
      ...request,
      messages: request.messages.map(one => (one.role === 'user' ? { ...one, content: user } : one)),
    };
    expect(narrator(changed)).toEqual({
      notes: [{ pullRequest: 'p2', sentences: [expect.objectContaining({ text: '已保存的搜索可以通过链接分享' })] }],
    });
  });

  it('answers the same in every dialect', () => {
    for (const question of Object.values(questions())) {
      const [first, ...others] = (['json_schema', 'json_object', 'prompt'] as const).map(format =>
        JSON.stringify(narrator(requestFor(question, format))),
      );
      for (const other of others) expect(other).toBe(first);
    }
  });
});
