import { plainForm } from '../../../src/render/text/plain-form.js';

describe('plain text', () => {
  it.each<[string, string, string]>([
    ['words', plainForm.words('a*b'), 'a*b'],
    ['bold words', plainForm.bold('a*b'), 'a*b'],
    ['a text', plainForm.text('a*b\n<c>\u202e'), 'a*b <c>'],
    ['a title', plainForm.title('Use `a_b`\nin c', 'brief'), 'Use `a_b` in c'],
    ['code', plainForm.code('a_b\u200b'), 'a_b'],
    ['a reference', plainForm.reference(12), '#12'],
    ['a mention', plainForm.mention('ada'), 'ada'],
    ['a link', plainForm.link('octo/house\n', 'https://github.com/octo/house'), 'octo/house'],
  ])('has %s without markup, in one line', (_, printed, shown) => expect(printed).toBe(shown));

  it('cuts every title to 72 characters', () => {
    for (const length of ['brief', 'full', 'whole'] as const)
      expect(plainForm.title('x'.repeat(300), length)).toHaveLength(72);
  });
});
