import { readCodeOwners } from '../../src/analyze/paths/code-owners.js';

const ownersOf = (text: string, path: string) => readCodeOwners(text)(path).join(' ');

describe('a line of CODEOWNERS', () => {
  it.each<[string, string, string, string]>([
    ['names the owners of what it matches', '*.ts @ada @octo/web', 'src/a.ts', '@ada @octo/web'],
    ['may name nobody', '* @ada\nsrc/generated/', 'src/generated/a.ts', ''],
    ['may end in a comment', '*.ts @ada # she knows', 'a.ts', '@ada'],
    ['may be one', '# *.ts @ada', 'a.ts', ''],
    ['may be one behind spaces', '  # *.ts @ada', 'a.ts', ''],
    ['may begin and end with spaces', '  *.ts   @ada  ', 'a.ts', '@ada'],
    ['may be empty', '*.ts @ada\n\n   \n', 'a.ts', '@ada'],
    ['may end as on Windows', '* @bo\r\n*.ts @ada\r\n*.md @cleo', 'a.ts', '@ada'],
    ['matches a hash within a name', 'c#/ @ada', 'c#/a.cs', '@ada'],
    ['matches a space behind a backslash', 'my\\ docs/ @ada', 'my docs/a.md', '@ada'],
    ['takes no exception: GitHub knows none', '* @ada\n!src/ @bo', 'src/a.ts', '@ada'],
    ['takes no section, nor a range', '* @ada\n[Docs] @bo\n[ab].ts @bo', 'a.ts', '@ada'],
    ['holds behind one that is soon tried no longer', '*.ts @ada\n*a*b*c*d*e*.ts @bo', 'abcde.ts', '@ada'],
    ['begins at the top with a slash', '/src/ @ada', 'lib/src/a.ts', ''],
    ['holds in any folder without one', 'src/ @ada', 'lib/src/a.ts', '@ada'],
    ['of a folder holds all below', '/src @ada', 'src/a/b.ts', '@ada'],
    ['ends with a star for the files of a folder', '/src/* @ada', 'src/a.ts', '@ada'],
    ['with a star at its end holds nothing deeper', '/src/* @ada', 'src/a/b.ts', ''],
    ['with another star within holds what is deeper too', '/src/a* @ada', 'src/ab/c.ts', '@ada'],
    ['with two stars at its end holds all below', '/src/** @ada', 'src/a/b.ts', '@ada'],
  ])('%s: %j', (_, text, path, owners) => expect(ownersOf(text, path)).toBe(owners));

  it('is read up to a hundred owners', () => {
    const names = Array.from({ length: 101 }, (_, n) => `@a${n}`);
    expect(readCodeOwners(`* ${names.slice(0, 100).join(' ')}`)('a')).toHaveLength(100);
    expect(readCodeOwners(`* ${names.join(' ')}`)('a')).toEqual(names.slice(0, 100));
  });

  it('says nothing of what is no path within the repository', () => {
    expect(['/a.ts', './a.ts', '../a.ts'].map(path => ownersOf('* @ada', path))).toEqual(['', '', '']);
  });
});
