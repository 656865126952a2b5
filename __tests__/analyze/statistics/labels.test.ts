import { labels } from '../../../src/analyze/statistics/labels.js';
import { digestOf } from '../../support/digest.js';
import { fromGit, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS } from './support.js';

describe('labels', () => {
  it('are counted, the most frequent first', () => {
    const week = [entry(1, { labels: ['docs', 'bug'] }), entry(2, { labels: ['bug'] }), entry(3, { labels: [] })];
    expect(labels.of(week, FACTS)).toEqual([
      { label: 'bug', pullRequests: [1, 2] },
      { label: 'docs', pullRequests: [1] },
    ]);
  });

  it('are ordered by frequency before name', () => {
    const week = ['a', 'z', 'z'].map((label, index) => entry(index + 1, { labels: [label] }));
    expect(labels.of(week, FACTS)?.map(({ label }) => label)).toEqual(['z', 'a']);
  });

  it('of the same frequency are ordered by name', () => {
    const week = ['z', 'z', 'a', 'a'].map((label, index) => entry(index + 1, { labels: [label] }));
    expect(labels.of(week, FACTS)?.map(({ label }) => label)).toEqual(['a', 'z']);
  });

  it('are absent if only some pull requests have them, as their counts would be too low', () => {
    const week = [pullRequest({ number: 1, labels: ['bug'] }), fromGit({ number: 2 })];
    expect(digestOf(week).statistics).not.toHaveProperty('labels');
  });
});
