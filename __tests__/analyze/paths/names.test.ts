import { basename, dirname, extensionsOf, MAX_DEPTH, shallow } from '../../../src/analyze/paths/names.js';

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

it('an extension has few parts, however many dots a name has', () => {
  expect(extensionsOf('.'.repeat(4_000))).toHaveLength(3);
});

it.each([
  ['a/b.ts', 'a/b.ts'],
  [`${'a/'.repeat(MAX_DEPTH)}b.ts`, `${'a/'.repeat(MAX_DEPTH)}b.ts`],
  [`${'a/'.repeat(2_000)}b.ts`, `${'a/'.repeat(MAX_DEPTH)}b.ts`],
])('%s is looked at as deep as %s', (path, shown) => {
  expect(shallow(path)).toBe(shown);
});
