import type { Digest } from '../../src/domain/digest.js';
import { type Chosen, choose, type ModelContext } from '../../src/narrate/choose.js';
import { digestOf } from '../support/digest.js';
import { file, pullRequest } from '../support/pull-request.js';
import { feature, features, materialsOf } from './support.js';

const numbersOf = (chosen: readonly Chosen[]) => chosen.map(({ number }) => number);

function chosenOf(
  pullRequests: ReturnType<typeof features>,
  given: { context?: ModelContext; budget?: number; digest?: Partial<Digest> } = {},
): Chosen[] {
  const { context = 'descriptions', budget = 60_000, digest = {} } = given;
  const whole = { ...digestOf(pullRequests), ...digest };
  return choose(whole, materialsOf(pullRequests), { context, budget });
}

const area = (id: string, pullRequests: number[]) => ({ id, name: id, by: 'scope' as const, pullRequests });

describe('the pull requests that notes are asked for', () => {
  it('are the highlights, then in turn the most important of each area, then those without one', () => {
    const digest = { highlights: [9, 4], areas: [area('a', [1, 2, 4]), area('b', [3, 9, 5])], withoutArea: [6, 7] };
    expect(numbersOf(chosenOf(features(9), { digest }))).toEqual([9, 4, 1, 3, 6, 2, 7, 5]);
  });

  it('are five of an area at most, as the page has no more of it', () => {
    const digest = { highlights: [], areas: [area('a', [1, 2, 3, 4, 5, 6, 7])], withoutArea: [] };
    expect(numbersOf(chosenOf(features(7), { digest }))).toEqual([1, 2, 3, 4, 5]);
  });

  it('are forty at most', () => {
    const highlights = features(60).map(({ number }) => number);
    const chosen = chosenOf(features(60), { budget: 1_000_000, digest: { highlights } });
    expect(numbersOf(chosen)).toEqual(highlights.slice(0, 40));
  });

  it('have aliases in their order, and never a number of their own', () => {
    expect(chosenOf(features(12), { digest: { highlights: [12, 3] } }).map(({ alias }) => alias)).toEqual(
      expect.arrayContaining(['p1', 'p2', 'p3']),
    );
    const [first] = chosenOf(features(12), { digest: { highlights: [12, 3] } });
    expect([first?.alias, first?.number]).toEqual(['p1', 12]);
  });

  it('are none that was reverted, and no revert', () => {
    const revert = pullRequest({
      number: 20,
      merged: 'Thu 12:00',
      title: `Revert "${feature({ number: 2 }).title}"`,
      body: 'Reverts #2, as the order that it keeps is lost again once a page is read for the second time.',
      files: feature({ number: 2 }).files,
    });
    const chosen = chosenOf([...features(5), revert], { digest: { highlights: [2, 20, 1] } });
    expect(numbersOf(chosen)).toContain(1);
    expect(numbersOf(chosen)).not.toContain(2);
    expect(numbersOf(chosen)).not.toContain(20);
  });

  it('have something to say: without a description, or with the number of an issue alone, they are left out', () => {
    const [none, short] = [feature({ number: 1, body: '' }), feature({ number: 2, body: 'Closes #7.' })];
    expect(numbersOf(chosenOf([none, short, feature({ number: 3 })], { digest: { highlights: [1, 2, 3] } }))).toEqual([
      3,
    ]);
  });

  it('have titles and paths alone, where nothing else is to be sent, and then need no description', () => {
    const given = { context: 'titles' as const, digest: { highlights: [1, 2] } };
    const chosen = chosenOf([feature({ number: 1, body: '' }), feature({ number: 2 })], given);
    expect(chosen.map(({ sent }) => sent.description)).toEqual(['', '']);
    expect(chosen.map(({ sent }) => sent.title)).toEqual([feature({ number: 1 }).title, feature({ number: 2 }).title]);
  });

  it('are known with eight paths and no endless text', () => {
    const files = Array.from({ length: 30 }, (_, index) => file(`src/${'deep/'.repeat(100)}${index}.ts`));
    const [one] = chosenOf([feature({ number: 1, title: `feat: ${'long '.repeat(200)}`, files })]);
    expect(one?.sent.paths).toHaveLength(8);
    expect(Math.max(...(one?.sent.paths ?? []).map(path => path.length))).toBeLessThanOrEqual(200);
    expect(one?.sent.title.length).toBeLessThanOrEqual(300);
  });

  it('are as many as the budget allows, from the most important on', () => {
    const highlights = features(40).map(({ number }) => number);
    const withBudget = (budget: number) => numbersOf(chosenOf(features(40), { budget, digest: { highlights } }));
    const counts = [8_000, 10_000, 20_000, 60_000].map(budget => {
      const numbers = withBudget(budget);
      expect(numbers).toEqual(highlights.slice(0, numbers.length));
      return numbers.length;
    });
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThan(0);
    expect(counts[2]).toBeGreaterThan(counts[1] ?? 0);
    expect(counts[3]).toBe(40);
  });
});
