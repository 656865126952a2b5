import { tags } from '../../../src/analyze/statistics/tags.js';
import { digestOf } from '../../support/digest.js';
import { pullRequest } from '../../support/pull-request.js';
import { entry, FACTS } from './support.js';

describe('tags', () => {
  it('are counted, the most frequent first', () => {
    const titles = ['[Attic] Sweep', '[Roof] Mend', '[Roof] Paint'];
    const week = titles.map((title, index) => pullRequest({ number: index + 1, title }));
    expect(digestOf(week).statistics.tags).toEqual([
      { tag: 'Roof', pullRequests: [2, 3] },
      { tag: 'Attic', pullRequests: [1] },
    ]);
  });

  it('of the same frequency are ordered by name', () => {
    const week = ['z-queue', 'z-queue', 'a-queue', 'a-queue'].map((tag, index) => entry(index + 1, { tags: [tag] }));
    expect(tags.of(week, FACTS)).toEqual([
      { tag: 'a-queue', pullRequests: [3, 4] },
      { tag: 'z-queue', pullRequests: [1, 2] },
    ]);
  });
});
