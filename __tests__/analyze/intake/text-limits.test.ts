import { withinTextLimits } from '../../../src/analyze/intake/text-limits.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { bot, file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';

const x = (length: number) => 'x'.repeat(length);
const cut = (length: number) => `${x(length - 1)}…`;

/** A pull request whose texts all have this length. */
function written(length: number): PullRequest {
  return pullRequest({
    number: 1,
    title: x(length),
    body: x(length),
    author: person(x(length)),
    coAuthors: [{ name: x(length), bot: false }],
    mergedBy: person(x(length)),
    baseRef: x(length),
    labels: ['bug', x(length)],
    files: [file(x(length), 1, 2, { previousPath: x(length), status: 'renamed' }), file('src/a.ts')],
    reviews: [review(person(x(length)), 'Mon 13:00'), review(null, 'Mon 14:00')],
  });
}

describe('a text that is too long', () => {
  it('is cut with an ellipsis', () => {
    const name = person(cut(256));
    expect(withinTextLimits(written(70_000))).toStrictEqual({
      ...written(70_000),
      title: cut(1000),
      body: cut(65_536),
      author: name,
      coAuthors: [{ name: cut(256), bot: false }],
      mergedBy: name,
      baseRef: cut(256),
      labels: ['bug', cut(256)],
      files: [file(cut(1024), 1, 2, { previousPath: cut(1024), status: 'renamed' }), file('src/a.ts')],
      reviews: [review(name, 'Mon 13:00'), review(null, 'Mon 14:00')],
    });
  });

  it('is not cut within a surrogate pair', () => {
    const title = (given: string) => withinTextLimits(pullRequest({ number: 1, title: given })).title;
    expect(title(`${x(998)}😀${x(9)}`)).toBe(`${x(998)}…`);
    expect(title(`${x(997)}😀${x(9)}`)).toBe(`${x(997)}😀…`);
    expect(title(`😀${x(2000)}`)).toBe(`😀${x(997)}…`);
  });
});

describe('a pull request within the limits stays the same', () => {
  const { baseRef, ...bare } = fromGit({ number: 3, author: null, coAuthors: [] });

  it.each<[string, PullRequest]>([
    ['with all fields', written(40)],
    ['with texts of the maximum length', written(256)],
    ['by a bot', pullRequest({ number: 2, author: bot('renovate'), mergedBy: null })],
    ['from a git history', fromGit({ number: 3, author: { name: 'Ada', bot: false } })],
    ['by a deleted account', bare],
  ])('%s', (_, given) => expect(withinTextLimits(given)).toStrictEqual(given));
});
