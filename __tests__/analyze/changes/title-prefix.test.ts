import { titlePrefix } from '../../../src/analyze/changes/title-prefix.js';

const read = (title: string) => {
  const { tags, type, scope, rest } = titlePrefix(title);
  return [tags.join(' '), type, scope, rest];
};

describe('the prefix of a title', () => {
  it.each([
    ['Wake up sooner', '', null, null, 'Wake up sooner'],
    ['[AMD][2/N] Wake up', 'AMD 2/N', null, null, 'Wake up'],
    ['[AMD]: Wake up', 'AMD', null, null, 'Wake up'],
    ['feat(router)!: wake up', '', 'feat', 'router', 'wake up'],
    ['[AMD] Fix: wake up', 'AMD', 'fix', null, 'wake up'],
    ['fix: [AMD] wake up', 'AMD', 'fix', null, 'wake up'],
    ['TYP,BUG: wake up', '', 'typ,bug', null, 'wake up'],
    ['CI/BUG: wake up', '', 'ci/bug', null, 'wake up'],
    ['BUG:f2py: wake up', '', null, null, 'BUG:f2py: wake up'],
    ['chore (router): wake up', '', 'chore', 'router', 'wake up'],
    ['router : wake up', '', 'router', null, 'wake up'],
    ['lint(yaml) : wake up', '', 'lint', 'yaml', 'wake up'],
    ['router:Wake up', '', 'router', null, 'Wake up'],
    ['fix:use `lock`', '', 'fix', null, 'use `lock`'],
    ['fix(a)!:use', '', 'fix', 'a', 'use'],
    ['[Fix #12] Wake up', 'Fix #12', null, null, 'Wake up'],
    ['  [AMD] wake up ', 'AMD', null, null, 'wake up'],
  ])('of %p has the tags %p, the type %p, the scope %p and the rest %p', (title, ...prefix) =>
    expect(read(title)).toEqual(prefix),
  );

  it.each([
    ['several words before a colon', 'wake up: sooner'],
    ['a colon within a word', 'std::wake up sooner'],
    ['a colon within a name', 'node:fs wakes up'],
    ['a colon between names', 'Http:Server wakes up'],
    ['a ratio', 'ratio:Xyz'],
    ['brackets at the end', 'Wake up [AMD]'],
  ])('does not include %s: %p', (_, title) => expect(read(title)).toEqual(['', null, null, title]));

  it('has one type; a second one belongs to the rest', () =>
    expect(read('fix: router: wake up')).toEqual(['', 'fix', null, 'router: wake up']));

  it.each(['[AMD]', 'fix: '])('leaves a rest: %p has no prefix', title =>
    expect(read(title)).toEqual(['', null, null, title.trim()]),
  );
});
