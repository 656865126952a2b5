import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { readFilesOfHead } from '../../../src/gather/git/blobs.js';
import { gitIn } from '../../../src/gather/git/command.js';
import { errorMessage, removeTemporaryFolders, WEDNESDAY } from '../support.js';
import { repositoryWithWeek, sourceOf } from './support.js';

afterAll(removeTemporaryFolders);

describe('the files of HEAD', () => {
  it('are read in the order of their paths, with null for folders and missing files', async () => {
    const repository = repositoryWithWeek();
    repository.commit({ message: 'Add', at: WEDNESDAY, files: { 'ä.md': '東京\n', 'docs/a.md': '', empty: '' } });
    const { texts, lost } = await readFilesOfHead(gitIn(repository.path), [
      'missing',
      'ä.md',
      'docs',
      './docs/a.md',
      '/a.txt',
    ]);
    expect(texts).toEqual([null, '東京\n', null, '', 'c\n']);
    expect(lost).toEqual([]);
  });

  it('are absent where they are too large, and named', async () => {
    const repository = repositoryWithWeek();
    repository.commit({ message: 'Add', at: WEDNESDAY, files: { large: '', small: 'x' } });
    truncateSync(join(repository.path, 'large'), 600_000_000);
    repository.commit({ message: 'Grow', at: WEDNESDAY });
    const before = process.resourceUsage().maxRSS;
    expect(await readFilesOfHead(gitIn(repository.path), ['large', 'small', 'missing'])).toEqual({
      texts: [null, 'x', null],
      lost: [],
      tooLarge: ['large'],
    });
    // Kilobytes.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(300_000);
  });

  it('are read in several goes where they are many and large', async () => {
    const repository = repositoryWithWeek();
    const names = Array.from({ length: 13 }, (_, n) => `file${n}`);
    const files = Object.fromEntries(names.map((name, n) => [name, `${n}`.padEnd(2_900_000, '\n')]));
    repository.commit({ message: 'Add', at: WEDNESDAY, files });
    const { texts } = await readFilesOfHead(gitIn(repository.path), names);
    expect(texts.map(text => [text?.length, Number(text)])).toEqual(names.map((_, n) => [2_900_000, n]));
  });

  it('cannot have line breaks in their paths, which would be further requests', async () => {
    const { path } = repositoryWithWeek();
    expect(await errorMessage(readFilesOfHead(gitIn(path), ['a\nb']), path)).toBe(
      'A path inside the repository must be one line: "a\\nb"',
    );
  });
});

describe('the configuration file of a clone', () => {
  it('is the one that is named, with or without a leading dot', async () => {
    const repository = repositoryWithWeek();
    repository.commit({ message: 'Configure', at: WEDNESDAY, files: { 'my digest.yml': 'week: last\n', dir: '' } });
    expect((await sourceOf(repository.path, { configPath: './my digest.yml' }).open()).config).toBe('week: last\n');
    expect((await sourceOf(repository.path, { configPath: '.' }).open()).config).toBeNull();
  });
});
