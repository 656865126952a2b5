import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { worldFromJsonl } from '../../../tools/local-github/from-jsonl.js';

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
  it.each([false, true])('has its pull requests, in UTC (gzipped: %s)', zip => {
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

  it('gives each name its own login', () => {
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

  it('is an error that names the line that is not JSON', () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, `${JSON.stringify(line(1))}\n{`);
    expect(() => worldFromJsonl(path, { owner: 'o', name: 'r' })).toThrow('line 2: not JSON');
  });
});
