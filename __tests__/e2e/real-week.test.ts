import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../src/domain/digest.js';
import { worldFromJsonl } from '../../tools/local-github/from-jsonl.js';
import { posted, ROOT, readDigest, start, succeed, temporaryFolder, terminal, WEEK } from './support.js';

/** Week 14 of 2026 of sgl-project/sglang, rebuilt from its history; too large and not ours to keep here. */
const FILE = join(ROOT, '..', 'shared', 'data', 'sglang-2026-w14.jsonl.gz');
const REPOSITORY = 'sgl-project/sglang';
const ZONE = 'Asia/Shanghai';

const REVERTS: Record<number, number> = {
  14162: 21719,
  17985: 22002,
  19652: 22047,
  20501: 22046,
  21766: 22078,
  21906: 22098,
};

const changedBy = (digest: Digest, path: string) =>
  digest.statistics.files.find(file => file.path.endsWith(path))?.pullRequests.length;

const revertedIn = (digest: Digest) =>
  Object.fromEntries(
    digest.pullRequests.flatMap(({ number, outcome }) => (outcome.revertedBy ? [[number, outcome.revertedBy]] : [])),
  );

const described = existsSync(FILE) ? describe : describe.skip;

described(`a real week of 269 pull requests (skipped where ../shared/data has no sglang-2026-w14.jsonl.gz)`, () => {
  let fromGitHub: Digest;
  let fromFile: Digest;

  beforeAll(async () => {
    const [owner = '', name = ''] = REPOSITORY.split('/');
    const github = await start(worldFromJsonl(FILE, { owner, name }));
    const cwd = temporaryFolder();
    const args = ['--source', 'file', '--path', FILE, '--repository', REPOSITORY, '--week', WEEK, '--time-zone', ZONE];
    const [ran, printed] = await Promise.all([succeed(github, { 'time-zone': ZONE }), terminal(args, { cwd })]);
    expect(posted(github)).toHaveLength(1);
    expect(printed.stdout).toMatch(/^269 pull requests in 2026-W14: /);
    fromGitHub = ran.digest();
    fromFile = readDigest(join(cwd, 'digest.json'));
  });

  it('is counted as its history counts it', () => {
    const { totals } = fromGitHub.statistics;
    expect(totals.pullRequests).toHaveLength(269);
    expect(totals).toMatchObject({ additions: 49_340, deletions: 22_005 });
    expect(fromGitHub.completeness).toMatchObject({ expected: 269, gathered: 269, missing: [], filesTruncated: [] });
  });

  it('has its hot files', () => {
    expect(changedBy(fromGitHub, '/server_args.py')).toBe(25);
    expect(changedBy(fromGitHub, '/managers/scheduler.py')).toBe(12);
  });

  it('has its most active authors', () => {
    const counts = fromGitHub.statistics.authors.map(({ author, pullRequests }) => [author.name, pullRequests.length]);
    expect(counts.slice(0, 3)).toEqual([
      ['Liangsheng Yin', 32],
      ['Baizhou Zhang', 19],
      ['Mick', 11],
    ]);
  });

  it('has every revert of the week', () => {
    expect(revertedIn(fromGitHub)).toEqual(REVERTS);
  });

  it('reads the same from the file, without a GitHub', () => {
    expect(fromFile.statistics.totals).toEqual(fromGitHub.statistics.totals);
    expect(fromFile.statistics.files).toEqual(fromGitHub.statistics.files);
    expect(revertedIn(fromFile)).toEqual(REVERTS);
    const reverts = ({ statistics }: Digest) =>
      statistics.reverts.map(({ pullRequest, reverted }) => [pullRequest, reverted]);
    expect(reverts(fromFile)).toEqual(reverts(fromGitHub));
  });
});
