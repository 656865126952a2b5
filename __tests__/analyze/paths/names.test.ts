import { basename, dirname, extensionsOf } from '../../../src/analyze/paths/names.js';

it.each([
  ['src/api/a.ts', 'a.ts', 'src/api'],
  ['a.ts', 'a.ts', '.'],
])('%s is the file %s in the folder %s', (path, name, folder) => {
  expect(basename(path)).toBe(name);
  expect(dirname(path)).toBe(folder);
});

it.each([
  ['src/types.d.ts', ['.d.ts', '.ts']],
  ['A.TS', ['.ts']],
  ['Makefile', []],
  ['v1.2/data', []],
  ['.env', ['.env']],
  [`a${'.'.repeat(1000)}b.c.d`, ['.b.c.d', '.c.d', '.d']],
])('the extensions of %s are %j', (path, extensions) => {
  expect(extensionsOf(path)).toEqual(extensions);
});
