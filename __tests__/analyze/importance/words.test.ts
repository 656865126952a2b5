import { FACTORS } from '../../../src/analyze/importance/index.js';
import type { FactorId } from '../../../src/domain/factors.js';
import { change, context } from '../../support/change.js';
import type { Given } from '../../support/pull-request.js';

function value(id: FactorId, given: Partial<Given>): number {
  const own = change(given);
  return FACTORS.find(factor => factor.id === id)?.observe(own, context([own]))?.value ?? 0;
}

const ofTitle = (id: FactorId, title: string) => value(id, { title });
const ofLabel = (label: string) => value('labels', { labels: [label] });
const ofBody = (body: string) => value('closes', { body });

describe('a title promises something', () => {
  it.each([
    'Support doors',
    'Supports doors',
    'Supported doors are listed',
    'Begin supporting doors',
    'Improve doors',
    'Improved doors',
    'Optimize doors',
    'Optimised doors',
    'Speed up doors',
    'Speeding up doors',
    'Accelerate doors',
    'Faster doors',
    'Reduces slamming',
    'Respect closed doors',
    'Shows doors',
    'Display doors',
    'Warns of doors',
    'Hint at doors',
    'Prompt for doors',
    'Report doors',
    'Better error messages',
    'fix(doors): report locks',
  ])('%s', title => expect(ofTitle('user-facing-wording', title)).toBe(1));

  it.each(['Supporter of doors', 'Improvements', 'Reductions', 'Showcase', 'Reporter', 'feat(support): doors'])(
    'but not: %s',
    title => expect(ofTitle('user-facing-wording', title)).toBe(0),
  );
});

describe('a title plays the change down', () => {
  it.each([
    'Minor fixes',
    'Fix typos',
    'Fix a typo',
    'Nits on doors',
    'Clean up doors',
    'Cleanup of doors',
    'Clean-ups',
    'Lint doors',
    'Linting',
    'Linter on doors',
    'Please clippy',
    'Comments on doors',
    'Tidy doors',
    'Reword doors',
    'Format doors',
    'Reformat doors',
    'Formatting',
    'Drop unused doors',
    'Redundant doors',
    'Useless doors',
    'Dead code',
    'Flaky door',
    'Flakes at the door',
    'A temporary door',
    'Workarounds for doors',
    'Refactor doors',
    'Move doors',
    'Rename doors',
    'Simplify doors',
    'Extract doors',
    'Split doors',
    'Inline doors',
    'Reuse doors',
    'Use doors',
    'Replace doors',
    'Separate doors',
    'Make doors open',
    'Remove doors',
    'A struct of doors',
    'Traits of doors',
    'The door enum',
    'A door type',
    'Door methods',
    'Door helpers',
    'An internal door',
    'The door crate',
    'Test doors',
    'More tests',
    'Testing doors',
    'Door UT',
    'Door e2e',
    'Snapshots of doors',
    'Doors on CI',
    'Door benchmarks',
    'Coverage of doors',
    'A nightly door',
    'feat: tidy doors',
  ])('%s', title => expect(ofTitle('minor-wording', title)).toBe(1));

  it.each([
    'Contest doors',
    'User doors',
    'Let doors move',
    'Minority',
    'Information',
    'Typewriter',
    'test(doors): open',
  ])('but not: %s', title => expect(ofTitle('minor-wording', title)).toBe(0));
});

describe('a title speaks of a default', () => {
  it.each(['Open by default', 'The default door', 'Other defaults'])('%s', title =>
    expect(ofTitle('default', title)).toBe(1),
  );
  it.each(['Defaulting doors', 'default(doors): open'])('but not: %s', title =>
    expect(ofTitle('default', title)).toBe(0),
  );
});

describe('a description closes issues', () => {
  it.each([
    'Close #7',
    'closed: #7',
    'Fixes octo/barn#7',
    'fix octo/barn#7',
    'Fixed https://github.com/octo/barn/issues/7',
    'resolves: https://github.example.com/octo/barn.js/issues/7',
    'Resolved #7',
  ])('%s', body => expect(ofBody(body)).toBe(1));

  it.each([
    'See octo/barn#7',
    'Prefixes octo/barn#7',
    'Fixes octo/barn',
    'Fixes https://github.com/octo/barn/pull/7',
    'Fixes octo/barn#1234567890',
  ])('but not: %s', body => expect(ofBody(body)).toBe(0));
});

describe('a label says that it matters', () => {
  it.each([
    'highlight',
    'release-note',
    'Release Notes',
    'releasenotes',
    'important',
    'high priority',
    'high-priority',
    'priority: critical',
    'priority/urgent',
    'priority-high',
    'P0',
    'critical',
    'roadmap',
    'semver: major',
  ])('%s', label => expect(ofLabel(label)).toBe(1));

  it.each([
    'no changelog',
    'skip-release-notes',
    'ignore for release',
    'no: changelog',
    'internal',
    'trivial',
    'minor',
    'devops',
    'skip release',
  ])('or that it does not: %s', label => expect(ofLabel(label)).toBe(-1));

  it.each(['low priority', 'priority: low', 'P01', 'majority', 'internals', 'no-stale', 'changelog'])(
    'or nothing: %s',
    label => expect(ofLabel(label)).toBe(0),
  );
});
