import { mentionsRevert, startsAsRevert } from '../../../src/gather/conventions/revert-subject.js';

it.each([
  'Revert Add the parser (#12)',
  'Revert "Add the parser" (#12)',
  'Reverts the parser (#12)',
  'Revert: Add the parser (#12)',
  'revert(parser): add it (#12)',
  'revert!: add the parser (#12)',
  '[Revert] Add the parser (#12)',
  '[core] Revert Add the parser (#12)',
  'core: revert the parser (#12)',
  'Roll back the parser (#12)',
  'Rollback the parser (#12)',
  'Back out the parser (#12)',
  'Reapply "Add the parser" (#12)',
  '[Reland] Add the parser (#12)',
  'Re-land the parser (#12)',
])('a commit takes something back, or brings it back, if its subject starts as in %s', subject => {
  expect(startsAsRevert(subject)).toBe(true);
});

it.each([
  'Add the parser (#12)',
  'Explain how to revert a migration (#12)',
  'Reverter: keep the focus (#12)',
  'Back outlines with a cache (#12)',
  'Reapplyable patches (#12)',
  '',
])('%s does not', subject => {
  expect(startsAsRevert(subject)).toBe(false);
});

it.each<[string, string, boolean]>([
  ['Unbreak the parser', 'This reverts commit 1a2b3c4.', true],
  ['Roll back #12', '', true],
  ['Bring the parser back', 'It relands #12.', true],
  ['Add the parser', 'It is reversible.', false],
])('a message may be of a revert: %s / %s', (subject, body, expected) => {
  expect(mentionsRevert({ subject, body })).toBe(expected);
});
