import { sentencesOf } from '../../../src/analyze/effects/sentences.js';

describe('sentences', () => {
  it.each([
    ['One. Two! Three', ['One.', 'Two!', 'Three']],
    ['Names e.g. Mona stay. More.', ['Names e.g. Mona stay.', 'More.']],
    ['Use v1.2.3 of it. More.', ['Use v1.2.3 of it.', 'More.']],
    ['Call `a. B` here. More.', ['Call `a. B` here.', 'More.']],
    ['A stop. before a small letter', ['A stop. before a small letter']],
    ['支持分页。更多。', ['支持分页。', '更多。']],
    ['', []],
  ])('of %j', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});
