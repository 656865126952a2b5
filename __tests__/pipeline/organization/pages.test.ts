import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagesFrom } from '../../../src/pipeline/organization/pages.js';
import { removeTemporaryFolders, temporaryFolder } from '../../gather/support.js';

afterAll(removeTemporaryFolders);

const WEB = 'https://github.com/octo/web';

/** A folder `out`, within another, with an empty file of each of these names. */
function folderWith(...files: readonly string[]): string {
  const folder = join(temporaryFolder(), 'out');
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

/** Where the page of a repository is from a page in `directory`. */
const addressFrom = async (directory: string, folder: string, file = 'web/digest.json', url: string | null = WEB) =>
  (await pagesFrom(directory, folder, [{ file, url }])).get(url ?? '');

describe('the page of a repository beside its digest', () => {
  it('is found from the folder, from folders in it, and from those beside it', async () => {
    const folder = folderWith('web/digest.json', 'web/digest.html');
    expect(await addressFrom(folder, folder)).toBe('web/digest.html');
    expect(await addressFrom(join(folder, 'all/2026-W14'), folder)).toBe('../../web/digest.html');
    expect(await addressFrom(join(folder, '../all'), folder)).toBe('../out/web/digest.html');
    expect(await addressFrom(dirname(folder), folder)).toBe('out/web/digest.html');
  });

  it('is not linked from elsewhere', async () => {
    const folder = folderWith('web/digest.json', 'web/digest.html');
    expect(await addressFrom(temporaryFolder(), folder)).toBeUndefined();
    expect(await addressFrom(join(folder, '../..'), folder)).toBeUndefined();
  });

  it('is not linked if it is not there, is a link itself, or its repository has no address', async () => {
    const folder = folderWith('web/digest.json', 'api/digest.html');
    expect(await addressFrom(folder, folder)).toBeUndefined();
    symlinkSync(join(folder, 'api/digest.html'), join(folder, 'web/digest.html'));
    expect(await addressFrom(folder, folder)).toBeUndefined();
    expect(await addressFrom(folder, folder, 'api/digest.json', null)).toBeUndefined();
    expect(await addressFrom(folder, folder, 'api/digest.json')).toBe('api/digest.html');
  });

  it('has an address whatever the folders are called', async () => {
    const file = 'javascript:a?b#c d/%2e/digest.json';
    const folder = folderWith(file.replace('json', 'html'));
    expect(await addressFrom(folder, folder, file)).toBe('javascript%3Aa%3Fb%23c%20d/%252e/digest.html');
  });
});
