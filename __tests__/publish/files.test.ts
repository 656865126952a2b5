import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDigest, writeReport } from '../../src/publish/index.js';
import { digestOf, reportOf } from './support.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-digest-'));
});
afterEach(() => rm(folder, { recursive: true }));

const digest = digestOf('2026-W14');
const report = reportOf('2026-W14', 'One.', 'Two.');
const IS_FILE = 'since this, or a part of it, is a file and no folder.';

test('the whole page and the digest are written to a folder that need not be there', async () => {
  const directory = join(folder, 'deep', 'out');
  const jsonPath = await writeDigest(digest, directory);
  const markdownPath = await writeReport(report, directory);
  expect([markdownPath, jsonPath]).toEqual([join(directory, 'digest.md'), join(directory, 'digest.json')]);
  expect(await readFile(markdownPath, 'utf8')).toBe('One.\n\nTwo.\n');
  const json = await readFile(jsonPath, 'utf8');
  expect(JSON.parse(json)).toEqual(digest);
  expect(json.startsWith('{\n  "schemaVersion": 1,\n  "generator": {\n    "name"')).toBe(true);
  expect(json.endsWith('}\n')).toBe(true);
});

test('a file of an earlier run is replaced, and nothing else is left behind', async () => {
  await writeReport(reportOf('2026-W13', 'Old, and much longer than the new one.'), folder);
  expect(await readFile(await writeReport(report, folder), 'utf8')).toBe('One.\n\nTwo.\n');
  expect(await readdir(folder)).toEqual(['digest.md']);
});

test('an output directory that is a file is refused in words', async () => {
  const path = join(folder, 'taken');
  await writeFile(path, 'mine');
  const sentence = `output-directory: got "${path}"; digest.json could not be written, ${IS_FILE}`;
  await expect(writeDigest(digest, path)).rejects.toThrow(sentence);
  await expect(writeReport(report, join(path, 'below'))).rejects.toThrow(IS_FILE);
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('a folder in the place of the file is told, and no unfinished file stays', async () => {
  await mkdir(join(folder, 'digest.md', 'full'), { recursive: true });
  await expect(writeReport(report, folder)).rejects.toThrow('digest.md could not be written, since a folder');
  expect(await readdir(folder)).toEqual(['digest.md']);
});
