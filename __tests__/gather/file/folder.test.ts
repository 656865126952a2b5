import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestReader } from '../../../src/gather/file/digest.js';
import { readEach } from '../../../src/gather/file/folder.js';
import { digestOf } from '../../support/digest.js';
import { errorMessage, removeTemporaryFolders, temporaryFolder } from '../support.js';

afterAll(removeTemporaryFolders);

const DIGEST = digestOf([]);

/** A folder with these files, path to content. */
function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function readDigests(folder: string) {
  const read = digestReader();
  return readEach(folder, async path => (await read(path))?.digest ?? null);
}
const filesIn = async (folder: string) => (await readDigests(folder)).map(({ file }) => file);

describe('the digests in a folder', () => {
  it('are all files named digest.json in it and in folders in it, by path, and no others', async () => {
    const text = JSON.stringify(DIGEST);
    const folder = folderWith({
      'b/digest.json': text,
      'a/digest.json': text,
      'digest.json': text,
      'a/digest.md': '# Digest',
      'a/other.json': text,
    });
    expect(await readDigests(folder)).toEqual(
      ['a/digest.json', 'b/digest.json', 'digest.json'].map(file => ({ file, digest: DIGEST, problem: null })),
    );
  });

  it('are read gzipped too', async () => {
    const folder = folderWith({ 'digest.json': gzipSync(JSON.stringify(DIGEST)) });
    expect((await readDigests(folder))[0]?.digest).toEqual(DIGEST);
  });

  it.each([
    ['no JSON', '{"schemaVersion": 1'],
    ['JSON of something else', '{"hello": "world"}'],
    ['nothing', ''],
  ])('do not end with a file that has %s', async (_, text) => {
    const folder = folderWith({ 'a/digest.json': text, 'b/digest.json': JSON.stringify(DIGEST) });
    const [broken, whole] = await readDigests(folder);
    expect(broken).toMatchObject({ file: 'a/digest.json', digest: null, problem: expect.stringContaining('digest') });
    expect(whole).toMatchObject({ digest: DIGEST, problem: null });
  });

  it.each([
    ['a line break', Buffer.from('b\nWarning: log in again'), 'b\ufffdWarning: log in again'],
    ['a sign for the terminal', Buffer.from('b\u001b[31m'), 'b\ufffd[31m'],
    ['bytes that are no UTF-8', Buffer.from([0x62, 0xff]), 'b\ufffd'],
  ])('are none where the name of a folder has %s, which ends no run and forges no line', async (_, name, shown) => {
    const folder = folderWith({ 'a/digest.json': JSON.stringify(DIGEST) });
    const inner = Buffer.concat([Buffer.from(`${folder}/a/`), name]);
    mkdirSync(inner);
    writeFileSync(Buffer.concat([inner, Buffer.from('/digest.json')]), JSON.stringify(DIGEST));
    const [whole, refused] = await readDigests(folder);
    expect(whole).toMatchObject({ file: 'a/digest.json', digest: DIGEST });
    const why = 'is not read: names of folders have to be UTF-8, without line breaks and control characters.';
    expect(refused).toEqual({ file: `a/${shown}`, digest: null, problem: `${folder}/a/${shown} ${why}` });
  });

  it('are not those over several repositories, of whatever version, which may have been made of the others', async () => {
    const text = JSON.stringify(DIGEST);
    const over = (version: number) => `{"schemaVersion": ${version}, "kind": "organization"}`;
    const folder = folderWith({ 'a/digest.json': text, 'all/digest.json': over(1), 'digest.json': over(99) });
    expect(await filesIn(folder)).toEqual(['a/digest.json']);
  });

  it('are not looked for behind links, which may lead anywhere', async () => {
    const elsewhere = folderWith({ 'digest.json': JSON.stringify(DIGEST) });
    const folder = folderWith({ 'a/digest.json': JSON.stringify(DIGEST) });
    symlinkSync(elsewhere, join(folder, 'linked'));
    symlinkSync(join(elsewhere, 'digest.json'), join(folder, 'digest.json'));
    expect(await filesIn(folder)).toEqual(['a/digest.json']);
  });

  it('are not looked for in depths that no artifact has', async () => {
    const folder = folderWith({ '1/2/3/4/digest.json': JSON.stringify(DIGEST), '1/2/3/4/5/digest.json': '{}' });
    expect(await filesIn(folder)).toEqual(['1/2/3/4/digest.json']);
  });

  it('are an error where there is no folder, or nothing in it', async () => {
    const folder = folderWith({ 'a/digest.md': '# Digest' });
    expect(await errorMessage(readDigests(folder), folder)).toBe(
      'digests: there is no digest.json in PATH or in the folders in it.',
    );
    const missing = join(folder, 'nothing');
    expect(await errorMessage(readDigests(missing), missing)).toBe('digests: there is no folder PATH.');
    const file = join(folder, 'a/digest.md');
    expect(await errorMessage(readDigests(file), file)).toBe('digests: there is no folder PATH.');
  });

  it('are read by a reader of one’s own, up to as many as it takes', async () => {
    const folder = folderWith({ 'a/digest.json': '', 'b/digest.json': '' });
    const length = async (path: string) => path.length - folder.length;
    expect((await readEach(folder, length, 2)).map(({ digest }) => digest)).toEqual([14, 14]);
    expect(await errorMessage(readEach(folder, length, 1), folder)).toBe(
      'digests: PATH has 2 files named digest.json; it may have at most 1.',
    );
  });
});
