import { syntheticWorld } from '../../../tools/local-github/synthetic.js';

const world = syntheticWorld(3000);

describe('a synthetic world', () => {
  it('is the same for the same arguments, and differs for another seed', () => {
    expect(syntheticWorld(3000)).toEqual(world);
    expect(syntheticWorld(3000, { seed: 2 })).not.toEqual(world);
  });

  it('has the given number of pull requests, all within the period, with unique numbers', () => {
    expect(new Set(world.pullRequests.map(pr => pr.number)).size).toBe(3000);
    for (const { mergedAt, createdAt } of world.pullRequests) {
      expect(mergedAt >= '2026-03-30T00:00:00Z' && mergedAt < '2026-04-06T00:00:00Z').toBe(true);
      expect(createdAt <= mergedAt).toBe(true);
    }
  });

  it('is quiet on weekends and contains the cases of a real week', () => {
    const on = (weekday: number) =>
      world.pullRequests.filter(pr => new Date(pr.mergedAt).getUTCDay() === weekday).length;
    expect(on(6)).toBeLessThan(on(3) / 3);
    const files = world.pullRequests.map(pr => pr.files.length);
    expect(files.filter(count => count > 100).length).toBeGreaterThan(5);
    expect(Math.max(...files)).toBeLessThanOrEqual(350);
    expect(world.pullRequests.some(pr => pr.author === null)).toBe(true);
    expect(world.pullRequests.some(pr => pr.author === 'dependabot')).toBe(true);
    expect(world.pullRequests.some(pr => pr.reviews.length === 0)).toBe(true);
    expect(world.pullRequests.some(pr => pr.labels.length > 1)).toBe(true);
    expect(world.pullRequests.some(pr => pr.baseRefName !== 'main')).toBe(true);
  });
});
