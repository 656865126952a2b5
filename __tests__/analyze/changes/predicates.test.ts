import {
  changesNoLine,
  isByPerson,
  isCosmetic,
  isDeclaration,
  isIndexEntry,
  isReland,
  isRevert,
  revertingNumber,
  titleWords,
} from '../../../src/analyze/changes/predicates.js';
import { change, type GivenChange, REVERTED_ANOTHER } from '../../support/change.js';
import { bot, file, person } from '../../support/pull-request.js';

const titles = (text: string) => text.trim().split(/\s*[;\n]\s*/);
const paths = (text: string) => text.trim().split(/\s+/);
const SQUASHED = 'Support retries\n\nThis reverts commit 1a2b3c4d5e.';

describe('a change without a changed line', () => {
  it.each<[string, GivenChange]>([
    ['moves files', { files: [file('src/a.ts', 0, 0, { status: 'renamed', previousPath: 'lib/a.ts' })] }],
    ['changes an image', { files: [file('logo.png', 0)] }],
    ['is an empty merge', { files: [] }],
  ])('%s', (_, given) => expect(changesNoLine(change(given))).toBe(true));

  it.each<[string, GivenChange]>([
    ['changes a line as it moves files', { files: [file('src/a.ts', 0, 1, { status: 'renamed' })] }],
    ['has more files than could be read', { files: [file('src/a.ts', 0)], filesTotal: 3000 }],
    ['has a file that could not be read', { files: [file('src/a.ts', 0, 0, { unread: true })] }],
    ['has lines, but no list of files', { files: [], additions: 9 }],
  ])('is not one that %s', (_, given) => expect(changesNoLine(change(given))).toBe(false));
});

describe('a revert', () => {
  it.each<[string, GivenChange]>([
    ['by its title', { title: 'Revert "Cache templates"' }],
    ['by its outcome', { outcome: REVERTED_ANOTHER }],
    ['by its description, if the reverted pull request was found', { body: SQUASHED, outcome: REVERTED_ANOTHER }],
  ])('is recognized %s', (_, given) => expect(isRevert(change(given))).toBe(true));

  it.each<[string, GivenChange]>([
    ['a change that claims it only in its description', { body: SQUASHED }],
    ['a reland', { title: 'Reland "Cache templates"' }],
    ['a reverted change', { outcome: { revertedBy: 9 } }],
    ['an ordinary change', {}],
  ])('is not %s', (_, given) => expect(isRevert(change(given))).toBe(false));
});

describe('a reland', () => {
  it.each<[string, GivenChange]>([
    ['by its title', { title: 'Reland "Cache templates"' }],
    ['by its outcome', { outcome: { relands: [3] } }],
    ['by the revert of a revert in its title', { title: 'Revert "Revert "Cache templates""' }],
  ])('is recognized %s', (_, given) => expect(isReland(change(given))).toBe(true));

  it.each<[string, GivenChange]>([
    ['a revert', { title: 'Revert "Cache templates"' }],
    ['an ordinary change', {}],
  ])('is not %s', (_, given) => expect(isReland(change(given))).toBe(false));
});

describe('the author of a change', () => {
  it.each<[string, GivenChange['author']]>([
    ['with a login', person('ada')],
    ['without a login', { name: 'Ada', bot: false }],
    ['whose account was deleted', null],
  ])('is a person %s', (_, author) => expect(isByPerson(change({ author }))).toBe(true));

  it('is not a person if it is a bot', () => expect(isByPerson(change({ author: bot('renovate') }))).toBe(false));
});

describe('the number of the revert of a change', () => {
  it.each([
    ['was reverted', { revertedBy: 9 }, 9],
    ['was partly reverted', { partlyRevertedBy: 8 }, 8],
    ['was first partly, then fully reverted', { revertedBy: 9, partlyRevertedBy: 8 }, 9],
    ['was not reverted', {}, null],
  ])('that %s: the outcome %j gives %p', (_, outcome, number) => expect(revertingNumber(outcome)).toBe(number));
});

describe('the words of a title', () => {
  it.each([
    ['[AMD] feat(router): wake up', 'wake up'],
    ['Handle the `temporary` flag', 'Handle the   flag'],
    ['`Upload`: disable it for now', ': disable it for now'],
    ['`Upload`', ''],
  ])('of %p are %p', (title, words) => expect(titleWords(change({ title }))).toBe(words));
});

describe('a cosmetic change', () => {
  it.each(
    titles(`
      Fix a typo; Fix typos; Fix typos in comments; docs: explain retries; Fix uploads in the docs
      Fix wording of uploads; Document uploads; Clarify uploads; Reword uploads; Stale comments on uploads
      Uploads: comments only; Fix the upload comments; Removed comments about uploads; Adds a comment to uploads
      Auto-format uploads; Code formatting of uploads; Cargo fmt; Run ruff format; Clippy on uploads
      Lint errors of uploads; Fix lint; Docstrings of uploads; License headers for uploads`),
  )('has a title such as %p', title => expect(isCosmetic(change({ title }))).toBe(true));

  it.each(
    titles(`
      Support uploads; Support comments; Store a document; Add a grammar; Format dates; Comment threads
      Lint uploads; Add a linter; Handle \`docs\``),
  )('does not have a title such as %p', title => expect(isCosmetic(change({ title }))).toBe(false));

  it('is one whose files are all docs', () => {
    expect(isCosmetic(change({ title: 'Say why', files: [file('docs/a.md')] }))).toBe(true);
    expect(isCosmetic(change({ title: 'Say why', files: [file('docs/a.md'), file('src/a.ts')] }))).toBe(false);
  });

  it('is one with a docs label', () => {
    expect(isCosmetic(change({ title: 'Say why', labels: ['documentation'] }))).toBe(true);
  });
});

describe('a declaration file', () => {
  it.each(paths('a.d.ts src/a.d.mts types/a.d.cts pkg/a.pyi'))('is %s', path =>
    expect(isDeclaration(file(path))).toBe(true),
  );
  it.each(paths('a.ts src/d.ts a.mts a.py a.pyi.txt'))('is not %s', path =>
    expect(isDeclaration(file(path))).toBe(false),
  );
});

describe('an entry in an index file', () => {
  it.each(paths('pkg/__init__.py src/index.ts src/index.mjs index.jsx src/x/mod.rs src/lib.rs'))(
    'is a small change to %s',
    path => expect(isIndexEntry(file(path, 9))).toBe(true),
  );

  it.each(paths('src/main.rs src/model.rs src/reindex.ts src/index.py'))('is not a small change to %s', path =>
    expect(isIndexEntry(file(path, 9))).toBe(false),
  );

  it.each([
    [true, 25, 3],
    [false, 26, 0],
    [false, 0, 4],
  ])('is %p for %i added and %i deleted lines', (expected, additions, deletions) => {
    expect(isIndexEntry(file('src/index.ts', additions, deletions))).toBe(expected);
  });
});
