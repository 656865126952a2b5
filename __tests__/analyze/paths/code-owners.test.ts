import { readCodeOwners, skippedLines } from '../../../src/analyze/paths/code-owners.js';

const ownersOf = (text: string, path: string) => readCodeOwners(text)(path).join(' ');

describe('a line of CODEOWNERS', () => {
  it.each<[string, string, string, string]>([
    ['names the owners of what it matches', '*.ts @ada @octo/web', 'src/a.ts', '@ada @octo/web'],
    ['may have no owners', '* @ada\nsrc/generated/', 'src/generated/a.ts', ''],
    ['may end with a comment', '*.ts @ada # she knows', 'a.ts', '@ada'],
    ['may be a comment', '# *.ts @ada', 'a.ts', ''],
    ['may be a comment after spaces', '  # *.ts @ada', 'a.ts', ''],
    ['may start and end with spaces', '  *.ts   @ada  ', 'a.ts', '@ada'],
    ['may be empty', '*.ts @ada\n\n   \n', 'a.ts', '@ada'],
    ['may end with a Windows line break', '* @bo\r\n*.ts @ada\r\n*.md @cleo', 'a.ts', '@ada'],
    ['may have a hash in a name', 'c#/ @ada', 'c#/a.cs', '@ada'],
    ['may have a space after a backslash', 'my\\ docs/ @ada', 'my docs/a.md', '@ada'],
    ['cannot be a negation, which GitHub does not support', '* @ada\n!src/ @bo', 'src/a.ts', '@ada'],
    ['cannot be a section or start with a range', '* @ada\n[Docs] @bo\n[ab].ts @bo', 'a.ts', '@ada'],
    ['cannot have a range anywhere', '* @ada\nsrc/[ab]/*.ts @bo', 'src/a/b.ts', '@ada'],
    ['may have brackets after backslashes', '* @ada\napp/\\[id\\]/ @bo', 'app/[id]/a.ts', '@bo'],
    ['cannot be an optional section', '* @ada\n^[Docs][2] @bo', 'a.ts', '@ada'],
    ['cannot start with a hash after a backslash', '* @ada\n\\#a @bo', '#a', '@ada'],
    ['cannot have something else than owners', '* @ada\n*.ts bo', 'a.ts', '@ada'],
    ['may name an email address', '*.ts ada@example.com', 'a.ts', 'ada@example.com'],
    ['may be followed by a comment without a space', '*.ts @ada #she knows', 'a.ts', '@ada'],
    ['may be the last of several that match', '*.ts @ada\n/src/ @bo\n*.ts @cleo', 'src/a.ts', '@cleo'],
    ['depends on case', '*.TS @ada', 'a.ts', ''],
    ['may have many stars', '*.ts @ada\n*a*b*c*d*e*.ts @bo', 'abcde.ts', '@bo'],
    ['may have a star in the name of a folder', '/src/*/api/ @ada', 'src/web/api/a.ts', '@ada'],
    ['may have two stars before a name', '**/logs @ada', 'build/logs/a.txt', '@ada'],
    ['may have two stars between folders', '/a/**/b @ada', 'a/b', '@ada'],
    ['may have a question mark', '/a?.ts @ada', 'ab.ts', '@ada'],
    ['has plain braces', '*.{ts,js} @ada', 'a.ts', ''],
    ['with a leading slash matches only at the top', '/src/ @ada', 'lib/src/a.ts', ''],
    ['without a leading slash matches in any folder', 'src/ @ada', 'lib/src/a.ts', '@ada'],
    ['with a folder matches everything in it', '/src @ada', 'src/a/b.ts', '@ada'],
    ['with a star at its end matches the files of the folder', '/src/* @ada', 'src/a.ts', '@ada'],
    ['with a star at its end matches no nested files', '/src/* @ada', 'src/a/b.ts', ''],
    ['with a star in its last name matches nested files too', '/src/a* @ada', 'src/ab/c.ts', '@ada'],
    ['with two stars at its end matches everything in the folder', '/src/** @ada', 'src/a/b.ts', '@ada'],
  ])('%s: %j', (_, text, path, owners) => expect(ownersOf(text, path)).toBe(owners));

  it('has at most a hundred owners', () => {
    const names = Array.from({ length: 101 }, (_, n) => `@a${n}`);
    expect(readCodeOwners(`* ${names.slice(0, 100).join(' ')}`)('a')).toHaveLength(100);
    expect(readCodeOwners(`* ${names.join(' ')}`)('a')).toEqual(names.slice(0, 100));
  });

  it('of more than 3 MB has no owners, as on GitHub', () => {
    const comment = `#${'x'.repeat(2_999_992)}\n`;
    expect([ownersOf(`${comment}* @ada`, 'a'), ownersOf(`${comment}* @ada\n`, 'a')]).toEqual(['@ada', '']);
  });

  it('does not match paths outside the repository', () => {
    expect(['/a.ts', './a.ts', '../a.ts'].map(path => ownersOf('* @ada', path))).toEqual(['', '', '']);
  });
});

describe('the lines that are skipped', () => {
  it('are those that GitHub does not read, or that are too long', () => {
    const text = `* @ada\n!src/ @bo\n# a comment\n\n[Docs] @bo\nsrc/[ab]/ @bo\n*.ts @bo # [ab]\n${'a'.repeat(1_001)} @bo\n*.md bo\n`;
    expect(skippedLines(text)).toEqual([2, 5, 6, 8, 9]);
    expect(skippedLines('* @ada\ndocs/\n')).toEqual([]);
  });

  it('are those after the five thousandth', () => {
    const rules = Array.from({ length: 5_002 }, (_, n) => `/folder-${n}/ @ada`).join('\n');
    expect(skippedLines(rules)).toEqual([5_001, 5_002]);
    expect([4_999, 5_000].map(n => readCodeOwners(rules)(`folder-${n}/a`).length)).toEqual([1, 0]);
  });
});
