import { file, fromGit, type Given } from '../../support/pull-request.js';
import { asChange, change } from '../../support/subject.js';

describe('a pull request as judgements look at it', () => {
  it('counts the lines of the files that bear behaviour', () => {
    const files = [file('lib/a.ts', 5, 2), file('lib/b.ts', 10, 1), file('lib/a.test.ts', 100, 9), file('a.md', 70, 8)];
    const seen = change({ files });
    expect(seen.source.map(({ path }) => path)).toEqual(['lib/a.ts', 'lib/b.ts']);
    expect(seen.sourceLines).toBe(18);
  });

  it('knows of what kind a file is and where it belongs, and each module once', () => {
    const { files, modules } = change({
      files: ['web/a.ts', 'docs/a.md', 'web/b.ts', 'api/a.ts'].map(path => file(path)),
    });
    expect(files.map(({ kind, module }) => [kind, module])).toEqual([
      ['source', 'web'],
      ['docs', 'docs'],
      ['source', 'web'],
      ['source', 'api'],
    ]);
    expect(modules).toEqual(['api', 'docs', 'web']);
  });
});

describe('a pull request breaks something where', () => {
  const breaks = (given: Partial<Given>) => change(given).breaking;

  it.each([
    ['its prefix says so', { title: 'feat(router)!: wake up' }],
    ['its title says so', { title: 'A breaking wake up' }],
    ['its title says so in short', { title: 'Wake up, BC-break' }],
    ['its title says so in shorter', { title: 'Wake up (bcbreaking)' }],
    ['a line of its description begins so', { body: 'Wake up.\n\nBREAKING CHANGE: louder' }],
    ['it does with a hyphen', { body: 'BREAKING-CHANGE: louder' }],
    ['a label says so', { labels: ['router', 'kind/breaking-change'] }],
    ['a label calls for a major version', { labels: ['semver:major'] }],
    ['a label does so in a word', { labels: ['semvermajor'] }],
  ])('%s', (_, given) => expect(breaks(given)).toBe(true));

  it.each([
    ['the prefix has no mark', { title: 'feat(router): wake up!' }],
    ['the mark stands far behind', { title: `${'Wake up '.repeat(8)}now!: wake` }],
    ['a word only begins so', { title: 'Wake up the heartbreakings' }],
    ['its description speaks of it', { body: 'This is no BREAKING CHANGE: all stays' }],
    ['its description tells of it as of something else', { body: 'Breaking changes: none' }],
    ['a label tells of a smaller version', { labels: ['semver:minor', 'router'] }],
  ])('not where %s', (_, given) => expect(breaks(given)).toBe(false));

  it('not for want of labels, which a git history does not have', () => {
    const { breaking, kind } = asChange(fromGit({ number: 1, title: 'Wake up' }));
    expect({ breaking, kind }).toEqual({ breaking: false, kind: 'other' });
  });
});
