import { readCodeOwners } from '../../../src/analyze/paths/code-owners.js';

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
    ['counts if a later one takes too long to match', '*.ts @ada\n*a*b*c*d*e*.ts @bo', 'abcde.ts', '@ada'],
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

  it('does not match paths outside the repository', () => {
    expect(['/a.ts', './a.ts', '../a.ts'].map(path => ownersOf('* @ada', path))).toEqual(['', '', '']);
  });
});
