import { declinesReleaseNote, releaseNote } from '../../../src/analyze/effects/release-note.js';
import { change } from '../../support/change.js';
import { bot } from '../../support/pull-request.js';

const read = (body: string) => releaseNote.read(change({ body }));
const block = (text: string, info = 'release-note') => `Why.\n\n\`\`\`${info}\n${text}\n\`\`\`\n`;
const NOTE = 'Cursors keep their place';

describe('a release note is read', () => {
  it.each([
    ['from a block', block('Cursors keep their place.')],
    ['from a block with a type', block('Cursors keep their place', 'release-note:enhancement')],
    ['from the first item of a block', block('- Cursors keep their place\n- Other things')],
    ['from a section', `## Release notes\n\n- ${NOTE}.\n\n## Tests\n\nBy hand it was tested.`],
    ['from a section with a longer name', `### Changelog entry\n${NOTE}`],
    ['from a section below', `## Release notes\n### Features\n- ${NOTE}`],
    ['from below a label', `Release Notes:\n\n- ${NOTE}`],
    ['from a line', `Changelog: ${NOTE}`],
    ['from a section of user-facing changes', `# User-facing changes\n${NOTE}`],
    ['without its category', `## Changelog:\n\n[iOS] [Fixed] - ${NOTE}`],
    ['without the subject', '## Release notes\nThis PR adds cursors to lists'],
    ['after an instruction', `## Release notes\nPlease describe the change.\n\n${NOTE}`],
    ['from an answer', `### Does this PR introduce any user-facing change?\nYes, cursors are now kept.`],
  ])('%s', (_, body) =>
    expect(read(body)).toMatch(
      /^(?:Cursors keep their place|Add cursors to lists|cursors are now kept|Cursors are now kept)$/,
    ),
  );

  it.each([
    ['a block of other code', block(NOTE, 'rust')],
    ['a checkbox', '## Release notes\n- [x] I have added a release note'],
    ['a comment', `## Release notes\n<!-- ${NOTE} -->`],
    ['a section that follows', `## Release notes\n\n## Tests\n${NOTE}`],
    ['a folded part', `<details>\n\n## Release notes\n${NOTE}\n</details>`],
    ['a reason for none', '## User-facing change?\nNo. This is an internal refactoring of the pool'],
    [
      'a reason that comes with an answer',
      '### Does this PR introduce any user-facing change?\nThis feature is underused',
    ],
    ['too few words', '## Release notes\nBug fix'],
    ['"none"', block('NONE')],
    ['"N/A" before a template', '## Release notes\nN/A\n\n## Other\nWords of another kind'],
  ])('but not from %s', (_, body) => expect(read(body)).toBeNull());

  it('but not of a bot, a bump, a release or a revert', () => {
    const body = block(NOTE);
    expect(releaseNote.read(change({ body, author: bot('renovate') }))).toBeNull();
    expect(releaseNote.read(change({ body, title: 'Bump acme from 1.0 to 1.1' }))).toBeNull();
    expect(releaseNote.read(change({ body, title: 'Release 1.2.0' }))).toBeNull();
    expect(releaseNote.read(change({ body, title: 'Revert "Add cursors"' }))).toBeNull();
  });
});

describe('an author says that there is nothing for users', () => {
  it.each([
    ['in a block', block('NONE')],
    ['in a section', '## Release notes\n- N/A'],
    ['in a line', 'Release note: none'],
    ['in an answer', '### Does this PR introduce _any_ user-facing change?\nNo, only tests change.'],
    ['in Chinese', '## Release notes\n无'],
  ])('%s', (_, body) => expect(declinesReleaseNote(change({ body }))).toBe(true));

  it('with a label', () => {
    expect(declinesReleaseNote(change({ labels: ['release-note-none'] }))).toBe(true);
    expect(declinesReleaseNote(change({ labels: ['skip-changelog'] }))).toBe(true);
    expect(declinesReleaseNote(change({ labels: ['release-note'] }))).toBe(false);
  });

  it.each([
    ['with a note', block(NOTE)],
    ['with "no longer"', block('No longer waits for the leader')],
    ['without any word of it', NOTE],
    ['with a label against the note', `Changelog: ${NOTE}`],
  ])('but not %s', (_, body) => expect(declinesReleaseNote(change({ body, labels: [] }))).toBe(false));
});
