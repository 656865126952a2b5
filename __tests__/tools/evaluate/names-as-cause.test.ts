import { namedAsCause } from '../../../tools/evaluate/second-look/names-as-cause.js';

const named = (body: string, title = 'fix: sizes') => namedAsCause({ title, body });

describe('a fix names an earlier pull request as its cause', () => {
  it.each([
    'Fixes a regression from #7.',
    'The bug was introduced by #7, which replaced the parser.',
    'Broken by octo/house#7',
    'Follow-up to https://github.com/octo/house/pull/7',
    'Missed in [#7](https://github.com/octo/house/pull/7#discussion_r1)',
    'Fix typo in #7',
    'After #7, sizes are wrong.',
    '#7 accidentally removed the check',
    'In #7 the size did not count deletions.',
  ])('in words: %s', body => expect(named(body)).toEqual([7]));

  it('in its title', () => {
    expect(named('', 'fix: the sizes that #7 broke')).toEqual([7]);
    expect(named('', 'Follow up on #7')).toEqual([7]);
  });

  it('once, however often it is named', () => {
    expect(named('Introduced in #7. Also, #7 broke links. Follow-up to #8.')).toEqual([7, 8]);
  });
});

describe('a mention is no cause', () => {
  it.each([
    'See #7 for the background.',
    'Depends on #7',
    'This was already fixed in #7',
    'Supersedes #7',
    '- #7',
    'Similar to #7',
    'Updates the test from the regression test of #7',
    'Cherry-picks the fix of #7',
    '* fix: sizes of empty files (#7)',
    '<!-- Broken by #7 -->',
    'No number: a regression from last week',
    'Broken tests are skipped. The list is in #7',
  ])('in words: %s', body => expect(named(body)).toEqual([]));
});
