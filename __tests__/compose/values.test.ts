import {
  author,
  factorName,
  fullName,
  list,
  listUpTo,
  name,
  number,
  paragraph,
  paths,
  person,
  references,
  signalName,
  term,
  title,
} from '../../src/compose/values.js';
import { statement } from '../../src/domain/page.js';
import { person as somebody } from '../support/pull-request.js';

const mona = somebody('mona');

describe('a list', () => {
  it('joins its items with “and” unless another separator is given', () => {
    expect(list([number(1), number(2)])).toEqual({
      type: 'list',
      items: [
        { type: 'number', number: 1 },
        { type: 'number', number: 2 },
      ],
      separator: 'and',
    });
    expect(list([], 'dot')).toEqual({ type: 'list', items: [], separator: 'dot' });
  });

  it('may be of references or of paths', () => {
    expect(references([7])).toEqual(list([{ type: 'reference', number: 7 }]));
    expect(paths(['a.ts'])).toEqual(list([{ type: 'path', path: 'a.ts' }]));
  });

  it('that is too long ends with a word for the others', () => {
    const [a, b, c] = [name('a'), name('b'), name('c')];
    expect(listUpTo(2, [a, b])).toEqual(list([a, b]));
    expect(listUpTo(2, [a, b, c])).toEqual(list([a, b, statement('more', { n: 1 })]));
  });
});

describe('a paragraph', () => {
  it('leaves out the sentences that there is no reason for', () => {
    expect(paragraph([null, name('a'), null])).toEqual({ type: 'paragraph', sentences: [{ type: 'name', name: 'a' }] });
  });

  it('is null without any sentence', () => {
    expect(paragraph([])).toBeNull();
    expect(paragraph([null, null])).toBeNull();
  });
});

describe('a person', () => {
  it('may be mentioned as an author, and never otherwise', () => {
    expect(author(mona)).toEqual({ type: 'person', author: mona, mention: true });
    expect(person(mona)).toEqual({ type: 'person', author: mona, mention: false });
  });

  it('may be a deleted account', () => {
    expect(author(null)).toEqual({ type: 'person', author: null, mention: true });
  });
});

describe('a name', () => {
  it('of one of our ids is a term, with the id where a language has no word', () => {
    expect(signalName('wide')).toEqual({ type: 'term', kind: 'signals', id: 'wide', name: 'wide' });
    expect(factorName('size')).toEqual({ type: 'term', kind: 'factors', id: 'size', name: 'size' });
    expect(term('phrases', 'list-labels')).toEqual({ type: 'term', kind: 'phrases', id: 'list-labels', name: null });
  });

  it('in full is a link if it has an address', () => {
    expect(fullName('octo/house', 'https://github.com/octo/house')).toEqual({
      type: 'link',
      text: 'octo/house',
      url: 'https://github.com/octo/house',
    });
    expect(fullName('main')).toEqual({ type: 'link', text: 'main', url: null });
  });
});

it('a title has the length for lists of pull requests unless another is given', () => {
  expect(title('a')).toEqual({ type: 'title', text: 'a', length: 'full' });
  expect(title('a', 'brief')).toEqual({ type: 'title', text: 'a', length: 'brief' });
});
