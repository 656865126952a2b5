import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { clonedProject } from '../../../tools/histories/clone-history.js';
import { makeRepository } from '../../gather/git/support.js';
import { MONDAY, removeTemporaryFolders, TUESDAY, temporaryFolder } from '../../gather/support.js';

afterEach(removeTemporaryFolders);

/** A repository with one pull request, called "Begin", and a cache that calls it "Cached". */
async function cachedRepository() {
  const cache = temporaryFolder();
  const repository = makeRepository();
  repository.commit({ message: 'Begin (#1)', at: MONDAY, files: { 'a.txt': 'a\n' } });
  const [folder, name] = [dirname(repository.path), basename(repository.path)];
  /** The titles of its pull requests as this code reads them, or as the cache has them. */
  const titles = async (code?: string) => {
    const project = await clonedProject(`octo/${name}`, { folder, cache, ...(code === undefined ? {} : { code }) });
    return project?.pullRequests.map(({ title }) => title);
  };
  expect(await titles()).toEqual(['Begin']);
  const file = join(cache, `octo+${name}.json.gz`);
  expect(readdirSync(cache)).toEqual([basename(file)]);
  const text = gunzipSync(readFileSync(file)).toString();
  writeFileSync(file, gzipSync(text.replace('"Begin"', '"Cached"')));
  return { repository, titles, cache };
}

describe('the history of a clone', () => {
  it('is read once', async () => {
    const { titles } = await cachedRepository();
    expect(await titles()).toEqual(['Cached']);
  });

  it('is read again by other code, and kept in the same place', async () => {
    const { titles, cache } = await cachedRepository();
    expect(await titles('other code')).toEqual(['Begin']);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('is read again after another commit', async () => {
    const { repository, titles } = await cachedRepository();
    repository.commit({ message: 'Go on (#2)', at: TUESDAY });
    expect(await titles()).toEqual(['Begin', 'Go on']);
  });

  it('is read again where the clone has other contents, or has them replaced', async () => {
    const found = await cachedRepository();
    writeFileSync(join(found.repository.path, 'b.txt'), 'b\n');
    found.repository.git('hash-object', '-w', 'b.txt');
    expect(await found.titles()).toEqual(['Begin']);
    const replaced = await cachedRepository();
    replaced.repository.git('replace', 'HEAD:a.txt', 'HEAD^{tree}', '--force');
    expect(await replaced.titles()).toEqual(['Begin']);
  });

  it('is none without a clone', async () =>
    expect(await clonedProject('octo/barn', { folder: temporaryFolder() })).toBeNull());
});
