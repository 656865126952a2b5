import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(path =>
  path.endsWith('.ts'),
);
/** What the sources import, without their own files and without Node's modules. */
const imported = sources.flatMap(path =>
  ts
    .preProcessFile(read(join('src', path)))
    .importedFiles.map(({ fileName }) => fileName)
    .filter(name => !/^(?:\.|node:)/.test(name)),
);

describe('a package in dist/', () => {
  it('is there in one version', () => {
    const names = Object.entries(packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path]) => path.split('node_modules/').at(-1));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('is one that package.json names, and is used by its name alone, not by files inside of it', () => {
    expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort());
  });
});
