import { fragmentFormat } from '../../src/domain/fragment-paths.js';

describe('a fragment is', () => {
  it.each([
    ['.changeset/brave-cats.md', 'front-matter'],
    ['packages/a/.changeset/x.md', 'front-matter'],
    ['_release-content/release-notes/x.md', 'front-matter'],
    ['release-content/migration-guides/x.md', 'front-matter'],
    ['newsfragments/12.feature.rst', 'prose'],
    ['newsfragments/+abc.bugfix.1.md', 'prose'],
    ['changes/12.removal.rst', 'prose'],
    ['news/12.bugfix', 'prose'],
    ['changelog.d/12.misc', 'prose'],
    ['doc/release/upcoming_changes/12.new_feature.rst', 'prose'],
    ['docs/release-notes/12.feat.md', 'prose'],
    ['docs/release-notes/cursors.md', 'prose'],
    ['releasenotes/notes/x-1a2b.yaml', 'yaml'],
    ['changelogs/fragments/12.yml', 'yaml'],
    ['.changes/unreleased/Added-1.yaml', 'yaml'],
    ['.chloggen/x.yaml', 'yaml'],
    ['packages/a/pending_changelogs/x.yaml', 'yaml'],
    ['.changelog/12.txt', 'release-note-block'],
    ['packages/a/CHANGELOG.md', 'changelog'],
  ])('%s', (path, format) => expect(fragmentFormat(path)).toBe(format));

  it.each([
    '.changeset/README.md',
    '.changeset/config.json',
    '_release-content/README.md',
    'newsfragments/template.rst',
    'newsfragments/README',
    'src/analyze/changes/index.test.ts',
    'src/changes/notes.md',
    'docs/release-notes/1.2.0.md',
    'docs/release-notes/index.md',
    'pending_changelogs/template.yaml',
    'releasenotes/source/conf.py',
    'docs/changelog.rst',
  ])('not %s', path => expect(fragmentFormat(path)).toBeNull());
});
