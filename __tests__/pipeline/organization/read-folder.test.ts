import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../../src/pipeline/organization/read-folder.js';
import { removeTemporaryFolders, temporaryFolder } from '../../gather/support.js';
import { smallDigest, weekBefore } from '../../support/site.js';

afterAll(removeTemporaryFolders);

/** A folder with a digest for each, of a week so many weeks before, by path. */
function folderOf(weeks: readonly number[]): string {
  const folder = temporaryFolder();
  for (const [index, week] of weeks.entries()) {
    mkdirSync(join(folder, `${index}`));
    writeFileSync(join(folder, `${index}`, 'digest.json'), JSON.stringify(smallDigest(week, `octo/r-${index}`)));
  }
  return folder;
}

const size = JSON.stringify(smallDigest(0, 'octo/r-0')).length;

/** Those that are kept whole, by their weeks. */
async function keptOf(weeks: readonly number[], asked: number | null, mostKept?: number) {
  const { found, period } = await readFolder(folderOf(weeks), asked === null ? null : weekBefore(asked), mostKept);
  expect(found).toHaveLength(weeks.length);
  return {
    period: period?.week ?? null,
    kept: found.map(({ digest }) => digest?.whole?.period.week ?? null),
  };
}

describe('a folder with digests of many weeks', () => {
  it('keeps those of the latest week, whichever it comes upon first', async () => {
    const [w13, w14] = [weekBefore(1).week, weekBefore(0).week];
    expect(await keptOf([1, 0, 2, 0], null)).toEqual({ period: w14, kept: [null, w14, null, w14] });
    expect(await keptOf([1, 1, 2], null)).toEqual({ period: w13, kept: [w13, w13, null] });
  });

  it('keeps those of the week that is asked for', async () => {
    const w13 = weekBefore(1).week;
    expect(await keptOf([1, 0, 2, 1], 1)).toEqual({ period: w13, kept: [w13, null, null, w13] });
  });

  it('keeps as many as there is room for, of which earlier weeks take none', async () => {
    const w14 = weekBefore(0).week;
    expect((await keptOf([0, 0, 0], null, 2 * size)).kept).toEqual([w14, w14, null]);
    expect((await keptOf([2, 1, 0, 0], null, 2 * size)).kept).toEqual([null, null, w14, w14]);
  });
});
