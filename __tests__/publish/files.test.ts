import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDigest, writeHtml, writeReport } from '../../src/publish/index.js';
import { digestOf as analyzedDigestOf, reportOf as renderedReportOf } from '../support/digest.js';
import { pullRequest } from '../support/pull-request.js';
import { digestOf, reportOf } from './support.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-digest-'));
});
afterEach(() => rm(folder, { recursive: true }));

const digest = digestOf('2026-W14');
const report = reportOf('2026-W14', 'One.', 'Two.');
const IS_FILE = 'since this path, or a part of it, is a file, not a folder.';

test('the page in HTML is written as it is', async () => {
  const path = await writeHtml('<!doctype html>\n', join(folder, 'deep', 'out'));
  expect([path, await readFile(path, 'utf8')]).toEqual([
    join(folder, 'deep', 'out', 'digest.html'),
    '<!doctype html>\n',
  ]);
});

test('report and digest are written to a folder, which is created if it is missing', async () => {
  const directory = join(folder, 'deep', 'out');
  const jsonPath = await writeDigest(digest, directory);
  const markdownPath = await writeReport(report, directory);
  expect([markdownPath, jsonPath]).toEqual([join(directory, 'digest.md'), join(directory, 'digest.json')]);
  expect(await readFile(markdownPath, 'utf8')).toBe('One.\n\nTwo.\n');
  const json = await readFile(jsonPath, 'utf8');
  expect(JSON.parse(json)).toEqual(digest);
  expect(json.startsWith('{\n  "schemaVersion": 3,\n  "generator": {\n    "name"')).toBe(true);
  expect(json.endsWith('}\n')).toBe(true);
});

test('a file of an earlier run is replaced, and no temporary file is left', async () => {
  await writeReport(reportOf('2026-W13', 'Old, and much longer than the new one.'), folder);
  expect(await readFile(await writeReport(report, folder), 'utf8')).toBe('One.\n\nTwo.\n');
  expect(await readdir(folder)).toEqual(['digest.md']);
});

test('an output directory that is a file is an error that says so', async () => {
  const path = join(folder, 'taken');
  await writeFile(path, 'mine');
  const sentence = `output-directory: got "${path}"; digest.json could not be written, ${IS_FILE}`;
  await expect(writeDigest(digest, path)).rejects.toThrow(sentence);
  await expect(writeReport(report, join(path, 'below'))).rejects.toThrow(IS_FILE);
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('a folder in the place of the file is an error, and no temporary file is left', async () => {
  await mkdir(join(folder, 'digest.md', 'full'), { recursive: true });
  await expect(writeReport(report, folder)).rejects.toThrow('digest.md could not be written, since a folder');
  expect(await readdir(folder)).toEqual(['digest.md']);
});

test('hostile titles and links in the folder cannot redirect the files', async () => {
  const directory = join(folder, 'out');
  await mkdir(directory);
  await writeFile(join(folder, 'secret'), 'INPUT_TOKEN=ghs_secret');
  for (const name of ['digest.md', 'digest.json']) await symlink(join(folder, 'secret'), join(directory, name));
  const hostile = analyzedDigestOf([pullRequest({ number: 1, title: '../../../evil\0.md', baseRef: '../../x' })]);
  await writeDigest(hostile, directory);
  await writeReport(renderedReportOf(hostile), directory);
  expect((await readdir(directory)).sort()).toEqual(['digest.json', 'digest.md']);
  expect((await readdir(folder)).sort()).toEqual(['out', 'secret']);
  expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('INPUT_TOKEN=ghs_secret');
  expect(await readFile(join(directory, 'digest.md'), 'utf8')).toContain('evil');
});

(existsSync('/proc') ? test : test.skip)('a folder that no folder can be made in is an error, and ends', async () => {
  await expect(writeReport(report, '/proc/digests/week')).rejects.toThrow(
    'output-directory: got "/proc/digests/week"; digest.md could not be written, since writing there failed (ENOENT).',
  );
});
