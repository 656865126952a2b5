import { problemList } from '../../src/settings/problem-list.js';

describe('the problems of a file', () => {
  it('are each listed once, in their order', () => {
    const list = problemList('a.yml');
    for (const problem of ['b', 'a', 'b']) list.add(() => problem);
    expect(list.sentences()).toEqual(['b', 'a']);
  });

  it('are put in words only as far as they are listed', () => {
    const list = problemList('a.yml');
    let inWords = 0;
    for (let n = 0; n < 22_000; n += 1) {
      list.add(() => {
        inWords += 1;
        return `problem ${n}`;
      });
    }
    expect(list.sentences()).toHaveLength(21);
    expect(list.sentences().at(-1)).toBe('a.yml: and 21980 more problems.');
    expect(inWords).toBe(20);
  });

  it('are cut if they repeat a text without end', () => {
    const list = problemList('a.yml');
    list.add(() => '!'.repeat(60_000));
    expect(list.sentences()).toEqual([`${'!'.repeat(1_000)}…`]);
  });
});
