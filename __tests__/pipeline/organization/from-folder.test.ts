import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../../../src/domain/digest.js';
import type { Period } from '../../../src/domain/period.js';
import { digestsFromFolder } from '../../../src/pipeline/organization/from-folder.js';
import { errorMessage, removeTemporaryFolders, temporaryFolder } from '../../gather/support.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf, WEEK_14 } from '../../support/digest.js';

afterAll(removeTemporaryFolders);

const WEEK_13: Period = {
  ...WEEK_14,
  start: '2026-03-23T00:00:00Z',
  end: '2026-03-30T00:00:00Z',
  week: '2026-W13',
  firstDay: '2026-03-23',
  lastDay: '2026-03-29',
};
const WEEK_12: Period = {
  ...WEEK_14,
  start: '2026-03-16T00:00:00Z',
  end: '2026-03-23T00:00:00Z',
  week: '2026-W12',
  firstDay: '2026-03-16',
  lastDay: '2026-03-22',
};

const of = (name: string, period: Period): Digest => ofRepository(name, { ...digestOf([]), period });

/** A folder with these digests, by folders in it. */
function folderWith(digests: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [path, digest] of Object.entries(digests)) {
    const file = join(folder, path, 'digest.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(digest));
  }
  return folder;
}

/** What is used of a folder, what is missing, and what the log says. */
async function read(folder: string, { period = null, expected = [] }: { period?: Period | null; expected?: string[] }) {
  const lines: string[] = [];
  const log = { info: (text: string) => lines.push(text), warning: (text: string) => lines.push(text), progress() {} };
  let named: readonly { nameWithOwner: string }[] = [];
  const check = async (all: typeof named) => {
    named = all;
  };
  const { digests, missing, ...found } = await digestsFromFolder(folder, { period, expected }, log, check);
  return {
    week: found.period.week,
    used: digests.map(({ repository, period: { week } }) => `${repository.nameWithOwner} ${week}`),
    missing: missing.map(({ repository, file, reason }) => `${reason}: ${repository}${file ? ` (${file})` : ''}`),
    named: named.map(({ nameWithOwner }) => nameWithOwner),
    lines,
  };
}

/** As docs/pages.md keeps the digests of a site, with the pages over all. */
const SITE = {
  'web/2026-W12': of('octo/web', WEEK_12),
  'web/2026-W13': of('octo/web', WEEK_13),
  'web/2026-W14': of('octo/web', WEEK_14),
  'api/2026-W13': of('octo/api', WEEK_13),
  'api/2026-W14': of('octo/api', WEEK_14),
  'all/2026-W13': rolledUp([of('octo/web', WEEK_13)], { period: WEEK_13 }),
  'all/2026-W14': { kind: 'organization', schemaVersion: 99 },
};

describe('a folder with digests of many weeks', () => {
  it('gives those of the latest, and neither the others nor a page over all is a defect', async () => {
    expect(await read(folderWith(SITE), {})).toEqual({
      week: '2026-W14',
      used: ['octo/api 2026-W14', 'octo/web 2026-W14'],
      missing: [],
      named: ['octo/api', 'octo/web'],
      lines: [],
    });
  });

  it('gives those of the week that is asked for', async () => {
    expect(await read(folderWith(SITE), { period: WEEK_13 })).toMatchObject({
      used: ['octo/api 2026-W13', 'octo/web 2026-W13'],
      missing: [],
      lines: [],
    });
  });

  it.each([null, WEEK_14])(
    'names a repository once that has none of it, with its latest (asked for: %j)',
    async period => {
      const folder = folderWith({ ...SITE, 'cli/a': of('octo/cli', WEEK_12), 'cli/b': of('octo/cli', WEEK_13) });
      expect(await read(folder, { period, expected: ['octo/cli', 'octo/lost'] })).toEqual({
        week: '2026-W14',
        used: ['octo/api 2026-W14', 'octo/web 2026-W14'],
        missing: ['mismatched: octo/cli (cli/b/digest.json)', 'absent: octo/lost'],
        named: ['octo/api', 'octo/web', 'octo/cli'],
        lines: [
          'digests: cli/b/digest.json is of 2026-W13 (UTC), not of 2026-W14 (UTC).',
          'digests: there is no digest of octo/lost.',
        ],
      });
    },
  );

  it('does not count a repository both as there and as missing, however it is spelled', async () => {
    const folder = folderWith({ a: of('Octo/Web', WEEK_14), b: of('octo/web', WEEK_13), c: of('octo/web', WEEK_14) });
    expect(await read(folder, {})).toMatchObject({
      used: ['Octo/Web 2026-W14'],
      missing: ['twice: octo/web (c/digest.json)'],
    });
  });
});

describe('a folder without a digest that can be used', () => {
  it('is an error, which says what is there', async () => {
    const failureOf = (folder: string, period: Period | null = null) => errorMessage(read(folder, { period }), folder);
    expect(await failureOf(folderWith({ web: of('octo/web', WEEK_13) }), WEEK_14)).toBe(
      'digests: no digest in PATH is of 2026-W14.',
    );
    expect(await failureOf(folderWith({ all: { kind: 'organization', schemaVersion: 1 } }))).toBe(
      'digests: no file in PATH has the digest of one repository.',
    );
  });
});

describe('a folder of which thousands of files may not be used', () => {
  it('has ten of each kind in the log, and the number of the others, and all of them in the digest', async () => {
    const many = (name: string, count: number, value: unknown) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}-${10 + n}`, value]));
    const folder = folderWith({
      a: of('octo/web', WEEK_14),
      ...many('broken', 13, { schemaVersion: 1 }),
      ...many('twice', 12, of('octo/web', WEEK_14)),
      other: of('octo/api', WEEK_13),
    });
    const { lines, missing } = await read(folder, {});
    expect(missing).toHaveLength(26);
    expect(lines).toHaveLength(10 + 1 + 10 + 1 + 1);
    expect(lines.filter(line => line.includes('more'))).toEqual([
      'digests: the same of 3 more.',
      'digests: the same of 2 more.',
    ]);
    expect(lines.at(-1)).toContain('other/digest.json is of 2026-W13');
  });
});
