import { fragment } from '../../../src/analyze/effects/fragment.js';
import { change, type GivenChange } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const read = (path: string, text: string, given: GivenChange = {}) =>
  fragment.read(change({ title: 'Cursors', fragments: [{ path, text }], files: [file(path)], ...given }));
const NOTE = 'Cursors keep their place';
const BEVY = '_release-content/release-notes/cursors.md';
const GUIDE = '_release-content/migration-guides/cursors.md';

describe('the text of a fragment is read', () => {
  it.each([
    ['of changesets', '.changeset/brave-cats.md', `---\n'@acme/list': minor\n---\n\n${NOTE}.\n\nMore.`],
    ['of towncrier', 'newsfragments/12.feature.rst', `${NOTE}. More of it.\n`],
    ['of towncrier in changes/', 'changes/12.bugfix.rst', NOTE],
    ['of towncrier in news/', 'news/12.removal.rst', NOTE],
    [
      'of reno',
      'releasenotes/notes/cursors-1a2b.yaml',
      `---\nfeatures:\n  - |\n    Cursors keep\n    their place.\n\n    More.\n`,
    ],
    [
      'of reno after the prelude',
      'releasenotes/notes/a.yaml',
      `prelude: >\n  A great release of it.\nfixes:\n  - ${NOTE}\n`,
    ],
    ['of changie', '.changes/unreleased/Added-1.yaml', `kind: Added\nbody: '${NOTE}'\ntime: 2026-03-30T10:00:00Z\n`],
    ['of changie over lines', '.changes/unreleased/a.yaml', `kind: Added\nbody: |-\n  ${NOTE}\ntime: 2026-03-30\n`],
    [
      'of OpenTelemetry',
      '.chloggen/a.yaml',
      `change_type: enhancement\ncomponent: list\nnote: "${NOTE}"\nissues: [12]\n`,
    ],
    ['of HashiCorp', '.changelog/12.txt', `\`\`\`release-note:bug\nlist: ${NOTE}\n\`\`\`\n`],
    ['of release notes in docs', 'docs/release-notes/12.feat.md', NOTE],
    [
      'of a changelog whose items wrap',
      'CHANGELOG.md',
      `* New features\n  * Cursors keep\n    their place.\n    More of it.\n`,
    ],
    ['of Bevy with a title', BEVY, `---\ntitle: "Cursors now keep their place"\n---\n\nText.`],
  ])('%s', (_, path, text) => expect(read(path, text)).toMatch(/^Cursors (?:now )?keep their place$/));

  it('of Bevy from its first sentence, if the title is a bare name', () => {
    const text = (body: string) => `---\ntitle: Contextual cursors\n---\n\n${body}`;
    expect(read(BEVY, text('Lists now support cursors that keep their place. More.'))).toBe(
      'Lists now support cursors that keep their place',
    );
    expect(read(BEVY, text('Previously, lists lost the place.'))).toBeNull();
  });

  it('of a migration guide only where there is nothing else', () => {
    const guide = { path: GUIDE, text: '---\ntitle: "`A` is now `B` everywhere"\n---\n' };
    const note = { path: BEVY, text: '---\ntitle: Cursors now keep their place\n---\n' };
    expect(fragment.read(change({ title: 'Cursors', fragments: [guide] }))).toBe('`A` is now `B` everywhere');
    expect(fragment.read(change({ title: 'Add cursors to lists', fragments: [guide] }))).toBeNull();
    expect(fragment.read(change({ title: 'Cursors', fragments: [guide, note] }))).toBe('Cursors now keep their place');
  });

  it.each([
    ['is too short', '.changeset/a.md', '---\n"a": patch\n---\n\nFix'],
    ['is empty', 'newsfragments/12.misc.rst', ''],
    ['is no fragment', 'src/a.md', NOTE],
  ])('unless it %s', (_, path, text) => expect(read(path, text)).toBeNull());
});

describe('the added lines of a changelog', () => {
  const log = (text: string, given: GivenChange = {}) => read('CHANGELOG.md', text, { number: 12, ...given });

  it('are read if they name the pull request, or no other', () => {
    expect(log(`- Other things are better (#11)\n- ${NOTE} (#12)\n`)).toBe(NOTE);
    expect(log(`## 28.0.0\n\n* **Breaking change** Updates lists to keep cursors\n`)).toBe(
      'Update lists to keep cursors',
    );
    expect(log('## 1.2.1\n\n* Updates minimum supported SDK version to 3.35.\n* Fixes a leak of cursors.\n')).toBe(
      'Fix a leak of cursors',
    );
  });

  it('are not if they are those of others', () => {
    expect(log(`- ${NOTE} (#11)\n`)).toBeNull();
    expect(log(`- ${NOTE} (#10)\n- More of it (#11)\n- And of it (#12)\n`)).toBeNull();
    expect(log(`- ${NOTE}\n`, { title: 'Release 1.2.0' })).toBeNull();
    expect(log(`- ${NOTE}\n`, { title: 'Update changelogs for the prerelease' })).toBeNull();
  });

  it('are not if the pull request gathers the fragments of others', () => {
    const files = [file('.changeset/a.md', 0, 5, { status: 'removed' })];
    expect(log(`- ${NOTE}\n`, { files })).toBeNull();
  });
});
