import { readPrompt } from '../../../tools/local-model/prompt.js';
import { CHOSEN, questions, requestFor } from './support.js';

describe('a request, read as a model reads it', () => {
  it.each(['json_schema', 'json_object', 'prompt'] as const)('tells which question it is, with %s', format => {
    const names = Object.values(questions()).map(question => readPrompt(requestFor(question, format)).name);
    expect(names).toEqual(['notes', 'briefing', 'repaired_notes', 'repaired_briefing']);
  });

  it('has the pull requests as they were sent, also with bars in their titles', () => {
    const { pullRequests } = readPrompt(requestFor(questions().notes));
    expect([...pullRequests]).toEqual(CHOSEN.map(({ alias, sent }) => [alias, sent]));
  });

  it('has notes, areas and refused sentences', () => {
    const briefing = readPrompt(requestFor(questions().briefing));
    expect(briefing.notes.slice(0, 2)).toEqual([
      { id: 'n1', pullRequest: 'p1', text: 'Pages keep their order when they are read again.' },
      { id: 'n2', pullRequest: 'p1', text: 'Set `page.order` to `none` if nobody needs it.' },
    ]);
    expect(briefing.areas).toEqual([{ alias: 'a1', name: 'Page: all of it', notes: ['n1', 'n2', 'n5', 'n6', 'n7'] }]);
    const { refused } = readPrompt(requestFor(questions().repaired_briefing));
    expect(refused).toEqual([{ id: 's1', about: 'of the week', text: 'There were 7 pages.' }]);
  });

  it('has the language to write in', () => {
    const languages = ['en', 'zh-CN', 'pt-BR'].map(tag => readPrompt(requestFor(questions(tag).notes)).language);
    expect(languages).toEqual(['en', 'zh-CN', 'pt-BR']);
  });

  it('of somebody else is no question of ours', () => {
    const messages = [{ role: 'user', content: 'Hello | there' }];
    expect(readPrompt({ model: 'local', messages })).toMatchObject({ name: null, notes: [], areas: [], refused: [] });
  });
});
