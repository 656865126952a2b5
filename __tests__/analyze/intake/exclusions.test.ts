import { digestOf } from '../../support/digest.js';
import { bot, file, fromGit, person, pullRequest } from '../../support/pull-request.js';

const NOTHING = { author: () => false, label: () => false, path: () => false, bots: false };
const docs = (path: string) => path.startsWith('docs/');

const keptIn = (digest: ReturnType<typeof digestOf>) => digest.pullRequests.map(({ number }) => number);

describe('the settings exclude', () => {
  it('the pull requests of an author', () => {
    const week = [pullRequest({ number: 1, author: person('ada') }), pullRequest({ number: 2, author: person('bo') })];
    const digest = digestOf(week, { exclusions: { ...NOTHING, author: login => login === 'bo' } });
    expect(keptIn(digest)).toStrictEqual([1]);
    expect(digest.completeness.excluded).toStrictEqual([{ by: 'author', pullRequests: [2] }]);
  });

  it('an author of whom only the name is known', () => {
    const week = [fromGit({ number: 1, author: { name: 'Bo B.', bot: false } })];
    expect(keptIn(digestOf(week, { exclusions: { ...NOTHING, author: name => name === 'Bo B.' } }))).toStrictEqual([]);
  });

  it('co-authors, in the pull requests of others', () => {
    const week = [pullRequest({ number: 1, author: person('ada'), coAuthors: [person('bo'), person('cleo')] })];
    const digest = digestOf(week, { exclusions: { ...NOTHING, author: login => login === 'bo' } });
    expect(digest.statistics.coAuthors.map(({ author }) => author.login)).toEqual(['cleo']);
    expect(digest.pullRequests[0]?.coAuthors).toEqual([person('cleo')]);
  });

  it('the pull requests of bots', () => {
    const week = [pullRequest({ number: 1 }), pullRequest({ number: 2, author: bot('dependabot') })];
    const digest = digestOf(week, { exclusions: { ...NOTHING, bots: true } });
    expect(keptIn(digest)).toStrictEqual([1]);
    expect(digest.completeness.excluded).toStrictEqual([{ by: 'bot', pullRequests: [2] }]);
  });

  it('the pull requests with a label', () => {
    const week = [pullRequest({ number: 1, labels: ['bug', 'skip'] }), fromGit({ number: 2 })];
    const digest = digestOf(week, { exclusions: { ...NOTHING, label: label => label === 'skip' } });
    expect(keptIn(digest)).toStrictEqual([2]);
    expect(digest.completeness.excluded).toStrictEqual([{ by: 'label', pullRequests: [1] }]);
  });

  it('the pull requests that changed only excluded paths', () => {
    const week = [
      pullRequest({ number: 1, files: [file('docs/a.md'), file('docs/b.md')] }),
      pullRequest({ number: 2, files: [] }),
    ];
    const digest = digestOf(week, { exclusions: { ...NOTHING, path: docs } });
    expect(keptIn(digest)).toStrictEqual([2]);
    expect(digest.completeness.excluded).toStrictEqual([{ by: 'path', pullRequests: [1] }]);
  });

  it('files with excluded paths, and their lines, from the other pull requests', () => {
    const week = [pullRequest({ number: 1, files: [file('docs/a.md', 100, 50), file('src/a.ts', 3, 2)] })];
    const digest = digestOf(week, { exclusions: { ...NOTHING, path: docs } });
    expect(digest.pullRequests).toMatchObject([{ additions: 3, deletions: 2, filesTotal: 1, size: 'XS' }]);
    expect(digest.pullRequests[0]?.files.map(({ path }) => path)).toStrictEqual(['src/a.ts']);
    expect(digest.statistics.totals).toStrictEqual({
      pullRequests: [1],
      byPeople: [1],
      byBots: [],
      byDeletedAccounts: [],
      additions: 3,
      deletions: 2,
      files: 1,
    });
    expect(digest.completeness.filesTruncated).toStrictEqual([]);
  });
});

describe('an excluded pull request', () => {
  it('is reported with the first reason, and still counts as gathered', () => {
    const week = [
      pullRequest({ number: 3, author: bot('x'), labels: ['skip'] }),
      pullRequest({ number: 2, labels: ['skip'] }),
      pullRequest({ number: 1, author: bot('y') }),
      pullRequest({ number: 4, author: null }),
    ];
    const digest = digestOf(week, { exclusions: { ...NOTHING, bots: true, label: label => label === 'skip' } });
    expect(digest.completeness).toStrictEqual({
      expected: 4,
      gathered: 4,
      notGathered: 0,
      missing: [],
      filesTruncated: [],
      unknownFields: [],
      excluded: [
        { by: 'bot', pullRequests: [1, 3] },
        { by: 'label', pullRequests: [2] },
      ],
      excludedPullRequests: [1, 2, 3],
    });
  });

  it('is not in the statistics', () => {
    const week = [pullRequest({ number: 1, labels: ['skip'], author: person('ada') }), pullRequest({ number: 2 })];
    const { statistics } = digestOf(week, { exclusions: { ...NOTHING, label: label => label === 'skip' } });
    expect(JSON.stringify(statistics)).not.toContain('ada');
    expect(JSON.stringify(statistics)).not.toContain('[1');
  });
});
