import { headingsOf, listedOf, withoutAnswer } from '../../../tools/evaluate/importance/listed.js';
import { removeTemporaryFolders } from '../../gather/support.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { fragmentsOf, listingOf, projectOf } from './support.js';

afterAll(removeTemporaryFolders);

describe('what a changelog says about a pull request', () => {
  it.each([
    ['Features', { news: true, breaks: false }],
    ['Bug fixes', { news: false, breaks: false }],
    ['Fixed', { news: false, breaks: false }],
    ['Patch changes', { news: false, breaks: false }],
    ['Breaking changes', { news: true, breaks: true }],
    ['Removed', { news: true, breaks: true }],
    ['Deprecations', { news: true, breaks: true }],
    ['Backwards incompatible changes', { news: true, breaks: true }],
    ['Prefixes', { news: true, breaks: false }],
  ])('under "%s" is %j', (heading, listing) => expect(listingOf(`## ${heading}\n\n#12\n`)).toEqual(listing));

  it.each(['Internal', 'Documentation', 'Chores', 'Dependencies', 'Contributors', 'CI', 'Other changes', 'Tests'])(
    'under "%s" is nothing',
    heading => expect(listingOf(`## ${heading}\n\n#12\n`)).toBeUndefined(),
  );

  it('is news where one of its headings is', () =>
    expect(listingOf('## Fixes\n#12\n## Features\n#12\n')).toEqual({ news: true, breaks: false }));

  it('is breaking by the headings that the project names, and by no others', () => {
    const listed = { breaks: /^change$/ };
    expect(listingOf('- [CHANGE] #12', listed)).toEqual({ news: true, breaks: true });
    expect(listingOf('## Breaking changes\n#12', listed)).toEqual({ news: true, breaks: false });
  });
});

describe('the fragment that a pull request added', () => {
  const headings = (fragments: RegExp, texts: Record<string, string>) => {
    const { clone, pullRequests } = fragmentsOf(texts);
    const found = headingsOf(projectOf({ fragments }), clone, clone, pullRequests);
    return Object.fromEntries([...found].map(([number, own]) => [number, [...own]]));
  };

  it('is listed by the part of its path that the project names', () => {
    const texts = { 'news/a.bugfix.rst': 'Doors', 'news/b.new_feature.rst': 'Doors', 'news/c.rst': 'Doors' };
    expect(headings(/^news\/[^/]+?\.([a-z_]+)\.rst$/, texts)).toEqual({ 11: ['bugfix'], 12: ['new feature'] });
  });

  it('has no heading where its path lacks the part', () =>
    expect(headings(/^changes\/(?:(fixed)\/)?[^/]+\.md$/, { 'changes/a.md': 'Doors' })).toEqual({ 11: [''] }));

  it('is listed by its text as it was when it was merged', () => {
    const texts = {
      'notes/a': 'component: doors\nchange_type: breaking\n',
      'notes/b': "change_type: 'bug_fix'\n",
      'notes/c': "---\n'@octo/doors': minor\n---\n\nOpens doors\n",
      'notes/d': 'doors: patch\n',
      'notes/e': 'Opens doors\n  change_type: breaking\n',
      'notes/f': 'doors: open\n',
    };
    expect(headings(/^notes\//, texts)).toEqual({
      11: ['breaking'],
      12: ['bug_fix'],
      13: ['minor'],
      14: ['patch'],
      15: [''],
      16: [''],
    });
  });

  it('is only one that it added, not one that it changed or collected', () => {
    const { clone, pullRequests } = fragmentsOf({ 'news/a.fix.md': 'Doors' });
    const changed = (['modified', 'removed', 'renamed'] as const).map((status, n) =>
      pullRequest({ number: 20 + n, files: [file('news/a.fix.md', 1, 1, { status })] }),
    );
    const project = projectOf({ fragments: /^news\/[^/]+?\.([a-z]+)\.md$/ });
    expect([...headingsOf(project, clone, clone, [...pullRequests, ...changed]).keys()]).toEqual([11]);
  });

  it('breaks users by a heading of several words', () => {
    const { clone, pullRequests } = fragmentsOf({
      'content/migration-guides/a.md': '',
      'content/release-notes/a.md': '',
    });
    const project = projectOf({ fragments: /^content\/([a-z-]+)\//, breaks: /^migration-guides$/ });
    expect([...listedOf(project, clone, clone, pullRequests)]).toEqual([
      [11, { news: true, breaks: true }],
      [12, { news: true, breaks: false }],
    ]);
  });
});

describe('a pull request without the answer', () => {
  const CODE = file('src/a.ts', 3);
  const given = pullRequest({
    number: 12,
    files: [CODE, file('CHANGELOG.md', 1), file('news/12.fix.md', 1)],
    filesTotal: 5,
    fragments: [{ path: 'news/12.fix.md', text: 'Doors' }],
  });
  const paths = (one: typeof given) => one.files.map(({ path }) => path);

  it('lacks the changelogs and the fragments, and counts the files that are left', () => {
    const { fragments, ...rest } = given;
    expect(withoutAnswer(projectOf({ changelogs: /^CHANGELOG/, fragments: /^news\// }), given)).toEqual({
      ...rest,
      files: [CODE],
      filesTotal: 3,
    });
  });

  it('keeps a file that the project does not list in', () => {
    expect(paths(withoutAnswer(projectOf({ fragments: /^news\// }), given))).toEqual(['src/a.ts', 'CHANGELOG.md']);
    expect(paths(withoutAnswer(projectOf({ changelogs: /^CHANGELOG/ }), given))).toEqual([
      'src/a.ts',
      'news/12.fix.md',
    ]);
  });

  it('keeps its own changelog where another repository lists', () => {
    const project = projectOf({ changelogs: /\.md$/, changelogsIn: 'octo/blog' });
    expect(paths(withoutAnswer(project, given))).toEqual(paths(given));
  });
});
