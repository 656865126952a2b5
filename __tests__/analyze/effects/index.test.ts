import { EFFECT_READERS, effectOf } from '../../../src/analyze/effects/index.js';
import { EFFECT_SOURCES } from '../../../src/domain/briefing.js';
import { change } from '../../support/change.js';

const NOTE = '## Release notes\nCursors keep their place';
const FRAGMENT = { path: 'newsfragments/1.feature.md', text: 'Lists keep their cursors' };
const SENTENCE = 'A cursor keeps its place instead of starting again.';
const title = 'feat: keep the place of cursors';

describe('an effect comes from', () => {
  it.each([
    [
      'the release note before all others',
      { title, body: `${SENTENCE}\n${NOTE}`, fragments: [FRAGMENT] },
      'release-note',
    ],
    ['the fragment before the description', { title, body: SENTENCE, fragments: [FRAGMENT] }, 'fragment'],
    ['the description before the title', { title, body: SENTENCE }, 'description'],
    ['the title, if there is nothing else', { title }, 'title'],
  ])('%s', (_, given, from) => expect(effectOf(change(given)).from).toBe(from));

  it('the title rather than a note that is cut in the middle', () => {
    const words =
      'cursors of lists and lists of cursors and cursors of cursors and lists of lists and all of it and even more';
    expect(effectOf(change({ title, body: `## Release notes\nKeep ${words} words` })).from).toBe('title');
    expect(
      effectOf(change({ title: `feat: keep ${words} in place`, body: `## Release notes\nKeep ${words} words` })).from,
    ).toBe('release-note');
  });

  it('each source, in the order of the digest', () =>
    expect(EFFECT_READERS.map(({ id }) => id)).toEqual([...EFFECT_SOURCES]));
});

/** An expression that backtracks over such a text would not end at all. */
describe('a megabyte of marks has an effect', () => {
  const MEGABYTE = 1_000_000;
  const marks = [
    '`',
    '*',
    '_',
    '[',
    '![',
    '<',
    '<!--',
    '<details',
    '(',
    '. ',
    ', ',
    '#',
    '\n# a',
    '\n- ',
    ':',
    ' ',
    'a@',
    '"',
  ];

  it.each(marks.map(mark => [JSON.stringify(mark), mark]))('made of %s', (_, mark) => {
    const text = mark.repeat(MEGABYTE / mark.length);
    for (const body of [text, `\`\`\`release-note\n${text}`, `## Release notes\n${text}`, `Words of it ${text}`]) {
      const fragments = [
        'newsfragments/1.feature.md',
        '.changeset/a.md',
        'releasenotes/notes/a.yaml',
        'CHANGELOG.md',
      ].map(path => ({ path, text: `---\n${text}`.slice(0, 4_000) }));
      const effect = effectOf(change({ title: `fix: ${text}`, body, fragments }));
      expect(effect.text.length).toBeLessThanOrEqual(112);
    }
  });
});
