import { description } from '../../../src/analyze/effects/description.js';
import { change } from '../../support/change.js';
import { bot } from '../../support/pull-request.js';

const TITLE = 'feat(list): keep the place of cursors';
const read = (body: string, title = TITLE) => description.read(change({ title, body }));
const NEW = 'A cursor keeps its place instead of starting again';

describe('a sentence of the description is better than the title', () => {
  it.each([
    ['as the first', `${NEW}. More.`, NEW],
    ['as the second', `Lists are long. ${NEW}.`, NEW],
    [
      'with a name that ends in a stop',
      'A cursor can now move by words, e.g. "a b". More.',
      'A cursor can now move by words, e.g. "a b"',
    ],
    ['with a version', 'Lists of v1.2.3 can now keep cursors.', 'Lists of v1.2.3 can now keep cursors'],
    ['after comments and trailers', `<!-- Hi -->\nSigned-off-by: Mona <m@x.example>\n\n${NEW}.`, NEW],
    ['in Chinese', '游标现在可以保持位置。其他。', '游标现在可以保持位置'],
  ])('%s', (_, body, expected) => expect(read(body)).toBe(expected));

  it('with how much faster it is, for performance', () => {
    const body = 'Lists are read 3 times faster for all users.';
    expect(read(body, 'perf(list): read columns of a list')).toBe('Lists are read 3 times faster for all users');
    expect(read(body)).toBeNull();
  });

  it.each([
    ['the third sentence', `Lists are long. People read them. ${NEW}.`],
    ['a problem', 'A cursor was lost instead of being kept.'],
    ['a problem of now', 'A cursor is broken instead of being kept.'],
    ['a fragment', 'Off by default, behind a flag.'],
    ['a line of how it is made', 'Use columns instead of rows.'],
    ['a question', 'Can a cursor now keep its place?'],
    ['thanks', 'Thanks to Mona, cursors can now stay.'],
    ['a word about the pull request', 'This PR is now better than the one before.'],
    ['what needs the sentence before it', 'It can now keep its place.'],
    ['a part with its name', 'Lists are long.\n\nRows: use a queue like all others instead of a counter.'],
    ['an item', `- ${NEW}\n\nPlain words here.`],
    ['the caption of an image', `![${NEW}](a.png)`],
    ['a section about the problem', `## Problem\n${NEW}.`],
    ['a trailer', `Co-authored-by: ${NEW} <a@x.example>`],
    ['the title again', 'Keep the place of cursors.'],
  ])('but not %s', (_, body) => expect(read(body)).toBeNull());

  it.each(['fix: keep the place of cursors', 'docs: keep the place of cursors', 'refactor: keep the place of cursors'])(
    'and not for %s',
    title => expect(read(`${NEW}.`, title)).toBeNull(),
  );
});

describe('a title that says too little is replaced', () => {
  it.each([
    ['by what the change does', 'This PR adds cursors to long lists.', 'Add cursors to long lists'],
    ['by what it does now', 'We now support cursors in lists.', 'Support cursors in lists'],
    [
      'by the first clause',
      'This PR splits lists into two separate parts: one for lists of cursors and one for all that is not in any list of them, as before.',
      'Split lists into two separate parts',
    ],
    ['by how it is now', 'The console speaks Vietnamese.', 'The console speaks Vietnamese'],
    ['by an item, if there is nothing else', '- Adds cursors to long lists', 'Add cursors to long lists'],
    ['not by an unnamed thing', 'This PR moves these classes to lists.', null],
    ['not by a name', 'Classes for lists of all kinds.', null],
    ['not by nothing', '', null],
  ])('%s', (_, body, expected) => expect(read(body, 'Cursors')).toBe(expected));

  it('by what was wrong, for a fix', () => {
    expect(read('The amd64 image was built with the arm64 base.', 'fix: CI errors')).toBe(
      'Fix: the amd64 image was built with the arm64 base',
    );
    expect(read('The amd64 image was built with the arm64 base.', 'Cursors')).toBeNull();
  });

  it('but not for bots, bumps and reverts', () => {
    const body = 'This PR adds cursors to long lists.';
    expect(description.read(change({ title: 'Cursors', body, author: bot('renovate') }))).toBeNull();
    expect(read(body, 'Bump acme')).toBeNull();
    expect(read(body, 'Revert "Cursors"')).toBeNull();
  });
});
