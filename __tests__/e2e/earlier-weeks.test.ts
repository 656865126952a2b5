import { join } from 'node:path';
import type { Digest } from '../../src/domain/digest.js';
import type { WeekRecord } from '../../src/domain/week-record.js';
import { makeRepository } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { readDigest, temporaryFolder, terminal, WEEK } from './support.js';

afterAll(removeTemporaryFolders);

const FIRST_MONDAY = Date.parse('2026-01-26T10:00:00Z');
const instant = (week: number, hour: number) =>
  new Date(FIRST_MONDAY + (week * 168 + hour) * 3_600_000).toISOString().replace('.000', '');

/** Ten weeks, 2026-W05 to W14, of three merges each; in every third one of the week before is reverted. */
function tenWeeks(): string {
  const clone = makeRepository();
  let number = 0;
  let secret: [sha: string, title: string] = ['', ''];
  const commit = (message: string, week: number, hour: number, files: Record<string, string>, body = '') => {
    number += 1;
    const author = number % 2 === 0 ? 'Ada Lovelace <ada@example.com>' : 'Bo Li <bo@example.com>';
    return clone.commit({ message: `${message} (#${number})${body}`, at: instant(week, hour), author, files });
  };
  for (let week = 0; week < 10; week += 1) {
    commit('Change the hinge', week, 1, { 'src/hinge.ts': `hinge ${week}\n`.repeat(week + 3) });
    if (week % 3 === 2) {
      const [sha, title] = secret;
      const files = { 'src/auth/session.ts': `undone ${week}\n` };
      commit(`Revert "${title}"`, week, 2, files, `\n\nThis reverts commit ${sha}.`);
    } else {
      const title = `Keep secrets ${week} in the session`;
      const sha = commit(title, week, 2, { 'src/auth/session.ts': `secret ${week}\n`.repeat(9) });
      secret = [sha, `${title} (#${number})`];
    }
    commit('docs: say more', week, 30, { 'README.md': `week ${week}\n` });
  }
  return clone.path;
}

async function digestOf(path: string, week: string, ...args: string[]): Promise<Digest> {
  const cwd = temporaryFolder();
  const { exitCode, stderr } = await terminal(['--source', 'git', '--path', path, '--week', week, ...args], { cwd });
  expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining('Warning')]);
  return readDigest(join(cwd, 'digest.json'));
}

const own = ({ weeks = [] }: Digest): WeekRecord | undefined => weeks.at(-1);

describe('the earlier weeks of a clone', () => {
  let path: string;
  let digest: Digest;

  beforeAll(async () => {
    path = tenWeeks();
    digest = await digestOf(path, WEEK);
  });

  it('are those since its first merge, up to twelve', () => {
    const names = digest.weeks?.map(({ week }) => week);
    expect(names).toEqual(['05', '06', '07', '08', '09', '10', '11', '12', '13', '14'].map(week => `2026-W${week}`));
    expect(digest.weeks?.map(({ merged }) => merged)).toEqual(Array(10).fill(3));
  });

  it('give the same as the digests of those weeks, one by one', async () => {
    const weeks = (digest.weeks ?? []).slice(0, -1);
    const alone: (WeekRecord | undefined)[] = [];
    for (const { week } of weeks) alone.push(own(await digestOf(path, week, '--earlier-weeks', '0')));
    expect(weeks).toEqual(alone);
    expect(weeks.flatMap(({ assessed }) => assessed?.reverted ?? [])).toHaveLength(3);
    expect(weeks.map(({ assessed }) => assessed?.flagged.length)).toEqual(Array(9).fill(1));
  });

  it('are held against what was undone in them', () => {
    const { flagged, others, weeks } = digest.flagAccuracy ?? {};
    expect(weeks).toHaveLength(9);
    expect([...(flagged?.reverted ?? []), ...(others?.reverted ?? [])].sort((a, b) => a - b)).toEqual([5, 14, 23]);
    expect((flagged?.pullRequests ?? 0) + (others?.pullRequests ?? 0)).toBe(27);
  });

  it('are as many as are asked for, and none for 0', async () => {
    expect((await digestOf(path, WEEK, '--earlier-weeks', '3')).weeks).toEqual(digest.weeks?.slice(-4));
    const alone = await digestOf(path, WEEK, '--earlier-weeks', '0');
    expect(alone.weeks).toEqual(digest.weeks?.slice(-1));
    expect(alone.flagAccuracy).toBeUndefined();
  });

  it('of a young repository are few', async () => {
    const { weeks, flagAccuracy } = await digestOf(path, '2026-W06');
    expect(weeks?.map(({ week }) => week)).toEqual(['2026-W05', '2026-W06']);
    expect(flagAccuracy?.weeks).toEqual(['2026-W05']);
    expect((await digestOf(path, '2026-W05')).weeks?.map(({ week }) => week)).toEqual(['2026-W05']);
  });

  it.each(['-1', '53', '1.5', 'many'])('cannot be %s', async weeks => {
    const { exitCode, stderr } = await terminal(['--path', path, `--earlier-weeks=${weeks}`]);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('It may be 0 to 52.')]);
  });
});
