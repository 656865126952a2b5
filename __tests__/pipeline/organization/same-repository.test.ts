import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestsFromFolder } from '../../../src/pipeline/organization/from-folder.js';
import { removeTemporaryFolders, temporaryFolder } from '../../gather/support.js';
import { smallDigest } from '../../support/site.js';

afterAll(removeTemporaryFolders);

function folderOf(names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const [index, name] of names.entries()) {
    mkdirSync(join(folder, `${index}`));
    writeFileSync(join(folder, `${index}`, 'digest.json'), JSON.stringify(smallDigest(0, name)));
  }
  return folder;
}

async function read(names: readonly string[], check = async () => {}) {
  const warnings: string[] = [];
  const log = { info() {}, notice() {}, progress() {}, warning: (text: string) => void warnings.push(text) };
  const reading = digestsFromFolder(folderOf(names), { period: null, expected: [] }, log, check);
  const outcome = await reading.then(
    ({ digests, missing }) => ({ digests: digests.map(({ repository }) => repository.nameWithOwner), missing }),
    error => String(error),
  );
  return { outcome, warnings };
}

describe('a folder of digests', () => {
  it.each([
    ['by case', 'octo/Web'],
    ['by a sign that is not seen', 'octo/w\u200beb'],
  ])('has a repository once, though its names differ %s', async (_, other) => {
    expect(await read(['octo/web', other])).toEqual({
      outcome: {
        digests: ['octo/web'],
        missing: [{ repository: other, file: '1/digest.json', reason: 'twice' }],
      },
      warnings: [`digests: 1/digest.json is of ${other}, which another file has too.`],
    });
  });

  it('is refused before anything of it is in the log', async () => {
    const refused = async () => Promise.reject(new Error('refused'));
    expect(await read(['octo/web', 'octo/web'], refused)).toEqual({ outcome: 'Error: refused', warnings: [] });
  });
});
