import { titlePrefix } from '../../src/analyze/changes/title-prefix.js';

const read = (title: string) => {
  const { tags, type, scope, rest } = titlePrefix(title);
  return [tags.join(' '), type, scope, rest];
};

describe('what stands before the words of a title', () => {
  it.each([
    ['Wake up sooner', '', null, null, 'Wake up sooner'],
    ['[AMD][2/N] Wake up', 'AMD 2/N', null, null, 'Wake up'],
    ['[AMD]: Wake up', 'AMD', null, null, 'Wake up'],
    ['feat(router)!: wake up', '', 'feat', 'router', 'wake up'],
    ['[AMD] Fix: wake up', 'AMD', 'fix', null, 'wake up'],
    ['fix: [AMD] wake up', 'AMD', 'fix', null, 'wake up'],
    ['  [AMD] wake up ', 'AMD', null, null, 'wake up'],
  ])('%s', (title, ...prefix) => expect(read(title)).toEqual(prefix));

  it.each([
    ['more than one word before a colon', 'wake up: sooner'],
    ['a colon within a word', 'std::wake up sooner'],
    ['brackets behind', 'Wake up [AMD]'],
  ])('is not %s', (_, title) => expect(read(title)).toEqual(['', null, null, title]));

  it('is one type, and what follows it belongs to the words', () =>
    expect(read('fix: router: wake up')).toEqual(['', 'fix', null, 'router: wake up']));
  it('leaves words: what is nothing but a prefix has none', () =>
    expect(read('[AMD]')).toEqual(['', null, null, '[AMD]']));
});
