import { blocksOf } from '../../../src/render/markdown/page-break.js';

describe('a section between its page breaks', () => {
  it.each([
    ['a\fb', ['a', 'b']],
    ['\n\na \n\f\n\n \f\fb\n', ['a', 'b']],
    ['a\n\n\n\nb\n\n\nc', ['a\n\nb\n\nc']],
    ['a\n\nb', ['a\n\nb']],
    [' \n', []],
  ])('%j is the blocks %j', (rendered, blocks) => expect(blocksOf(rendered)).toEqual(blocks));
});
