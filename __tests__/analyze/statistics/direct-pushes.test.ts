import { directPushes } from '../../../src/analyze/statistics/direct-pushes.js';
import type { DirectPush } from '../../../src/domain/gathered.js';
import { digestOf } from '../../support/digest.js';
import { at, fromGit, person } from '../../support/pull-request.js';
import { FACTS } from './support.js';

const push = (sha: string, moment: Parameters<typeof at>[0]) => ({
  sha,
  title: 'Quick fix',
  body: 'The build was red.',
  author: person('ada'),
  committedAt: at(moment),
});

function listed({ body, ...push }: DirectPush) {
  return push;
}

describe('direct pushes', () => {
  it('are in order of time, without the text below their titles', () => {
    const [first, second] = [push('b'.repeat(40), 'Mon 10:00'), push('a'.repeat(40), 'Tue 10:00')];
    const digest = digestOf([fromGit({ number: 1 })], { source: 'git', directPushes: [second, first] });
    expect(digest.statistics.directPushes).toEqual([first, second].map(listed));
  });

  it('of the same second are ordered by SHA', () => {
    const [first, second] = [push('a'.repeat(40), 'Mon 10:00'), push('b'.repeat(40), 'Mon 10:00')];
    expect(directPushes.of([], { ...FACTS, directPushes: [second, first] })).toEqual([first, second].map(listed));
  });

  it('are absent if the source cannot know them', () => {
    expect(directPushes.of([], FACTS)).toBeUndefined();
  });
});
