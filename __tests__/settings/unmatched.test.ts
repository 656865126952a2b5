import { unmatchedExclusions } from '../../src/settings/unmatched.js';
import { bot, file, fromGit, person, pullRequest, review } from '../support/pull-request.js';

const WEEK = [
  pullRequest({ number: 1, author: person('ada'), labels: ['bug'], files: [file('src/a.ts'), file('docs/a.md')] }),
  pullRequest({ number: 2, author: bot('dependabot'), labels: [], files: [file('package.json')] }),
  pullRequest({ number: 3, author: null }),
];

const NONE = { excludeAuthors: [], botAuthors: [], excludeLabels: [], excludePaths: [] };

describe('exclusion patterns that matched nothing are named', () => {
  it('each with how it is written', () => {
    const settings = {
      ...NONE,
      excludeAuthors: ['renovat'],
      excludeLabels: ['skip'],
      excludePaths: ['doc/', '**/*.lock'],
    };
    expect(unmatchedExclusions(settings, WEEK)).toEqual([
      'exclude-authors: "renovat" matched nothing in this period. A pattern is a login, and `*` in it stands for any characters.',
      'exclude-labels: "skip" matched nothing in this period. A pattern is the whole name of a label, and `*` in it stands for any characters.',
      'exclude-paths: "doc/", "**/*.lock" matched nothing in this period. A pattern is matched from the root of the repository: `docs/**` is a folder, `**/*.lock` any file.',
    ]);
  });

  it('but not those beside them that matched', () => {
    const settings = {
      ...NONE,
      excludeAuthors: ['dependabot', 'bo'],
      excludeLabels: ['BUG'],
      excludePaths: ['/docs/**'],
    };
    expect(unmatchedExclusions(settings, WEEK)).toEqual([expect.stringContaining('exclude-authors: "bo" matched')]);
  });

  it('nor those that match only a co-author, nor bots by a name or as reviewers', () => {
    const [first] = WEEK;
    const week = [
      { ...first, coAuthors: [person('cleo')], reviews: [review(person('train', 'Merge Train'), 'Tue 09:00')] },
    ] as typeof WEEK;
    expect(unmatchedExclusions({ ...NONE, excludeAuthors: ['cleo'], botAuthors: ['merge *'] }, week)).toEqual([]);
    expect(unmatchedExclusions({ ...NONE, botAuthors: ['merge-*'] }, week)).toEqual([
      'bot-authors: "merge-*" matched nothing in this period. A pattern is a login, or a name in commits, and `*` in it stands for any characters.',
    ]);
  });

  it('five of them, and how many more there are', () => {
    const excludePaths = Array.from({ length: 7 }, (_, index) => `old-${index}/**`);
    const [sentence] = unmatchedExclusions({ ...NONE, excludePaths }, WEEK);
    expect(sentence).toContain('"old-4/**" and 2 more matched nothing');
  });
});

describe('nothing is said', () => {
  const settings = { ...NONE, excludeAuthors: ['bo'], excludeLabels: ['skip'], excludePaths: ['doc/'] };

  it('about a week without pull requests, or without patterns', () => {
    expect(unmatchedExclusions(settings, [])).toEqual([]);
    expect(unmatchedExclusions(NONE, WEEK)).toEqual([]);
  });

  it('about labels where the source knows none, as a clone', () => {
    const sentences = unmatchedExclusions(settings, [fromGit({ number: 1 })]);
    expect(sentences.filter(sentence => sentence.startsWith('exclude-labels'))).toEqual([]);
  });
});
