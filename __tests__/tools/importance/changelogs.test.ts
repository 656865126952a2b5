import { headingsOf } from '../../../tools/evaluate/importance/listed.js';
import { removeTemporaryFolders } from '../../gather/support.js';
import { cloneWith, headingsIn, listingOf, projectOf } from './support.js';

afterAll(removeTemporaryFolders);

describe('the heading of a number in a changelog', () => {
  it.each([
    ['the nearest above it', '# 1.2\n\n## Features\n\n- Doors (#12)\n', 'features'],
    ['a line that ends with a colon', 'Bug Fixes:\n\n- Doors (#12)\n', 'bug fixes'],
    ['such a line in bold', '**Breaking changes:**\n- Doors (#12)\n', 'breaking changes'],
    ['the tag of its entry', '## 1.2\n\n* [CHANGE] Doors. #12\n', 'change'],
    ['none', 'Doors (#12)\n', ''],
    ['the same with line ends of Windows', '## Features\r\n\r\n- Doors (#12)\r\n', 'features'],
  ])('is %s', (_, changelog, heading) => expect(headingsIn(changelog)).toEqual({ 12: [heading] }));

  it.each([
    [
      'a sentence that ends with a colon',
      '## Fixes\n\nDoors can now be opened by hand, as in this list of doors:\n#12\n',
    ],
    ['a line with more behind the colon', '## Fixes\n\nNote: this is new\n#12\n'],
    ['an item', '## Fixes\n\n- Features:\n#12\n'],
    ['a tag in lower case', '## Fixes\n\n- [change] Doors #12\n'],
    ['a tag behind the words', '## Fixes\n\n- Doors [CHANGE] #12\n'],
    ['a hash without a space', '## Fixes\n\n#Features\n#12\n'],
  ])('is not %s', (_, changelog) => expect(headingsIn(changelog)).toEqual({ 12: ['fixes'] }));

  it('are several where it is listed several times', () => {
    expect(headingsIn('## Features\n\n#12, #13\n\n## Fixes\n\n#12\n')).toEqual({
      12: ['features', 'fixes'],
      13: ['features'],
    });
  });
});

describe('a number in a changelog', () => {
  it.each([
    '#12',
    '(#12)',
    '[#12](https://github.com/octo/house/pull/12)',
    'https://github.com/octo/house/pull/12',
    ':pr="12"',
  ])('is read from %s', text => expect(headingsIn(`- Doors ${text}`)).toEqual({ 12: [''] }));

  it.each([
    'octo/barn#12',
    'barn#12',
    '/#12',
    '#1',
    '#1234567',
    '#12a',
    'https://github.com/octo/house/issues/12',
    ':issue="12"',
  ])('is not read from %s', text => expect(headingsIn(`- Doors ${text}`)).toEqual({}));

  it('is not read from blocks of code, nor are their headings', () => {
    const changelog = '## Fixes\n\n```sh\n## Features\necho #13\n```\n\n#12\n\n  ```\n  #14\n  ```\n#15\n';
    expect(headingsIn(changelog)).toEqual({ 12: ['fixes'], 15: ['fixes'] });
  });

  it('is read from the changelogs of the newest commit that the project names', () => {
    const clone = cloneWith({ 'changelogs/1.md': '#11', 'changelogs/2.md': '#12', 'README.md': '#13' });
    const headings = headingsOf(projectOf({ changelogs: /^changelogs\/.*\.md$/ }), clone, clone, []);
    expect([...headings.keys()]).toEqual([11, 12]);
  });

  it('is read from another repository where that one has the changelogs', () => {
    const [own, other] = [cloneWith({ 'CHANGELOG.md': '#12' }), cloneWith({ 'blog/1.md': '#13' })];
    const project = projectOf({ changelogs: /\.md$/, changelogsIn: 'octo/blog' });
    expect([...headingsOf(project, own, other, []).keys()]).toEqual([13]);
  });
});

describe('a section that counts in another way', () => {
  const SECTIONS = { unclear: /^themes$/, everything: /^full changelog$/ };

  it('has one heading for all that is in it, until one of its level or above', () => {
    const changelog = '## Themes\n### Features\n#11\nFixes:\n- [CHANGE] #12\n## Features\n#13\n# 1.1\n#14\n';
    expect(headingsIn(changelog, SECTIONS)).toEqual({
      11: ['unclear'],
      12: ['unclear'],
      13: ['features'],
      14: ['1.1'],
    });
  });

  it('may follow another', () =>
    expect(headingsIn('## Themes\n#11\n## Full changelog\n#12\n', SECTIONS)).toEqual({
      11: ['unclear'],
      12: ['everything'],
    }));

  it('makes a listing unclear where nothing else lists it', () => {
    expect(listingOf('## Themes\n#12\n', SECTIONS)).toBeNull();
    expect(listingOf('## Themes\n#12\n## Features\n#12\n', SECTIONS)).toEqual({ news: true, breaks: false });
  });

  it('says nothing by listing everything', () => {
    expect(listingOf('## Full changelog\n#12\n', SECTIONS)).toBeUndefined();
    expect(listingOf('## Full changelog\n#12\n## Fixes\n#12\n', SECTIONS)).toEqual({ news: false, breaks: false });
  });
});
