import { FACTORS } from '../../../src/analyze/importance/index.js';
import { change, context } from '../../support/change.js';

/** About a megabyte. */
const many = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));

/** What the factors that read descriptions find. A pattern that tried again at each place would take hours. */
function found(body: string) {
  const one = change({ body });
  const own = ['closes', 'code-example', 'upgrade-notice', 'no-release-note'];
  return FACTORS.filter(({ id, observe }) => own.includes(id) && observe(one, context([one])) !== null).map(
    ({ id }) => id,
  );
}

describe('a description of a megabyte', () => {
  it.each([
    ['fences', '```', ['code-example']],
    ['fences on lines', '```\n', ['code-example']],
    ['blocks of release notes', '```release-note\nOpens doors\n```\n', []],
    ['comments that never end', '<!--', []],
    ['comments', '<!-- breaking -->', []],
    ['boxes', '- [ ]\n', []],
    ['boxes in one line', '- [ ]', []],
    ['one word without an end', 'deprecat', ['upgrade-notice']],
    ['one word', 'deprecated ', ['upgrade-notice']],
    ['closed issues', 'fixes #7\n', ['closes']],
    ['addresses that are not of issues', 'fixes https://a/b/c/', []],
    ['keywords', 'fixes ', []],
    ['empty lines', '\n', []],
    ['spaces', ' ', []],
  ])('of %s gets an answer', (_, text, ids) => expect(found(many(text))).toEqual(ids));
});
