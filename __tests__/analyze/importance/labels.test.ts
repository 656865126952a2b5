import { labels } from '../../../src/analyze/importance/labels.js';
import { asChange, change } from '../../support/change.js';
import { fromGit } from '../../support/pull-request.js';

const observe = (...names: string[]) => labels.observe(change({ labels: names }));

describe('the labels factor', () => {
  it('shows the labels that say that the change is important', () =>
    expect(observe('P0', 'highlight', 'bug')).toEqual({ value: 1, evidence: { names: ['P0', 'highlight'] } }));
  it('shows the labels that say that it is not', () =>
    expect(observe('internal', 'bug')).toEqual({ value: -1, evidence: { names: ['internal'] } }));
  it('shows the labels of the larger side', () =>
    expect(observe('minor', 'P0', 'internal')).toEqual({ value: -1, evidence: { names: ['internal', 'minor'] } }));

  it.each([
    ['P0', 'internal'],
    ['P0', 'minor'],
  ])('sees nothing where the sides are equal: %s, %s', (one, other) => expect(observe(one, other)).toBeNull());

  it('sees nothing without labels', () => expect(observe()).toBeNull());
  it('sees nothing where the source knows no labels', () =>
    expect(labels.observe(asChange(fromGit({ number: 1 })))).toBeNull());

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
  ])('takes %s for important', label => expect(observe(label)?.value).toBe(1));

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
  ])('takes %s for unimportant', label => expect(observe(label)?.value).toBe(-1));

  it.each(['low priority', 'priority: low', 'P01', 'majority', 'internals', 'no-stale', 'changelog'])(
    'takes %s for neither',
    label => expect(observe(label)).toBeNull(),
  );
});
