import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { worldFromJsonl } from '../../tools/local-github/from-jsonl.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';

const folder = mkdtempSync(join(tmpdir(), 'local-github-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (number: number, differing: object = {}) => ({
  number,
  title: `Change ${number}`,
  body: '',
  author: 'Ada Lovelace',
  login: null,
  bot: false,
  authoredAt: '2026-03-29T14:54:25-07:00',
  committedAt: '2026-03-30T08:20:38+08:00',
  sha: String(number).padStart(40, '0'),
  files: [{ path: 'b', oldPath: 'a', additions: 1, deletions: 2, status: 'renamed' }],
  ...differing,
});

function load(lines: object[], zip = false) {
  const path = join(folder, zip ? 'week.jsonl.gz' : 'week.jsonl');
  const text = lines.map(one => JSON.stringify(one)).join('\n');
  writeFileSync(path, zip ? gzipSync(text) : text);
  return worldFromJsonl(path, { owner: 'o', name: 'r' });
}

describe('a world from a git history', () => {
  it.each([false, true])('holds its pull requests in UTC (gzipped: %s)', zip => {
    const world = load([line(7, { body: 'Why' })], zip);
    expect(world.repository).toMatchObject({ owner: 'o', name: 'r', labels: [] });
    expect(world.pullRequests).toEqual([
      {
        number: 7,
        title: 'Change 7',
        body: 'Why',
        author: 'ada-lovelace',
        createdAt: '2026-03-29T21:54:25Z',
        mergedAt: '2026-03-30T00:20:38Z',
        mergedBy: null,
        baseRefName: 'main',
        labels: [],
        files: [{ path: 'b', additions: 1, deletions: 2, changeType: 'RENAMED' }],
        reviews: [],
        comments: 0,
        mergeCommit: { oid: '7'.padStart(40, '0'), message: 'Change 7 (#7)\n\nWhy' },
      },
    ]);
  });

  it('gives one name one login, and two names never the same', () => {
    const world = load([
      line(1),
      line(2, { login: 'ada' }),
      line(3, { author: 'Zoë' }),
      line(4, { author: 'zoe' }),
      line(5, { author: '李雷' }),
      line(6, { author: 'renovate', bot: true }),
    ]);
    expect(world.pullRequests.map(pr => pr.author)).toEqual(['ada', 'ada', 'zoe', 'zoe-2', 'someone', 'renovate']);
    expect(world.users).toEqual(
      expect.arrayContaining([
        { login: 'ada', name: 'Ada Lovelace', bot: false },
        { login: 'renovate', name: 'renovate', bot: true },
      ]),
    );
    expect(world.users).toHaveLength(5);
  });

  it('names the line that is not JSON', () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, `${JSON.stringify(line(1))}\n{`);
    expect(() => worldFromJsonl(path, { owner: 'o', name: 'r' })).toThrow('line 2: not JSON');
  });
});

describe('a synthetic world', () => {
  const world = syntheticWorld(3000);

  it('is the same for the same arguments, and another for another seed', () => {
    expect(syntheticWorld(3000)).toEqual(world);
    expect(syntheticWorld(3000, { seed: 2 })).not.toEqual(world);
  });

  it('has as many pull requests as asked for, all within the period, numbered once', () => {
    expect(new Set(world.pullRequests.map(pr => pr.number)).size).toBe(3000);
    for (const { mergedAt, createdAt } of world.pullRequests) {
      expect(mergedAt >= '2026-03-30T00:00:00Z' && mergedAt < '2026-04-06T00:00:00Z').toBe(true);
      expect(createdAt <= mergedAt).toBe(true);
    }
  });

  it('is busy in working hours and quiet on weekends, with everything a week can hold', () => {
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
