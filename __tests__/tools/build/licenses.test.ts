import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { licenses } from '../../../tools/build/licenses.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const LICENSES = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0'];

/** Each notice starts with a line for the name and one for the license. */
function namesIn(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((_, at) => (at === 0 || lines[at - 1] === '') && LICENSES.includes(lines[at + 1] ?? ''));
}

/** Names of the packages that an install without development dependencies has. */
function packagesInProduction(): string[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const paths = Object.entries(lock.packages).flatMap(([path, { dev }]) => (path === '' || dev === true ? [] : [path]));
  return [...new Set(paths.map(path => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))];
}

describe('the notices beside the bundles', () => {
  const shipped = ['dist', join('dist', 'cli')].map(folder =>
    namesIn(readFileSync(join(ROOT, folder, 'licenses.txt'), 'utf8')),
  );

  it('are of every package that can be in them, of Linguist, and of the builder, whose loader is', () => {
    const expected = [...packagesInProduction(), 'github-linguist', '@vercel/ncc'].sort();
    expect([...new Set(shipped.flat())].sort()).toEqual(expected);
  });

  it.each(['github-linguist', 'internmap', 'd3-array', 'zod'])('have %s in both bundles', name => {
    expect(shipped.map(names => names.includes(name))).toEqual([true, true]);
  });
});

describe('a bundle', () => {
  it('has the notices of its modules, and of the packages that these may have inside', () => {
    const statistics =
      '{"name":"./node_modules/d3-array/dist/d3-array.js"} "/x/node_modules/@octokit/graphql/dist-bundle/index.js"';
    const names = namesIn(licenses(statistics, ROOT));
    expect(names).toEqual(expect.arrayContaining(['@octokit/graphql', '@octokit/request', 'd3-array', 'internmap']));
    expect(names).not.toContain('zod');
  });

  it('always has the notice of Linguist, whose data is in our sources', () => {
    expect(licenses('', ROOT)).toMatch(/^github-linguist\nMIT\nCopyright \(c\) 2017 GitHub, Inc\.\n/);
  });

  describe('of other packages', () => {
    let root: string;
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'licenses-'));
    });
    afterEach(() => rmSync(root, { recursive: true }));

    function write(path: string, text: string): void {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const install = (path: string, dependencies: Record<string, string> = {}) =>
      write(
        `${path}/package.json`,
        JSON.stringify({ name: path.split('node_modules/').at(-1), license: 'MIT', dependencies }),
      );

    it('has both notices of two versions of one package', () => {
      install('node_modules/a', { b: '1' });
      install('node_modules/a/node_modules/b');
      install('node_modules/b');
      for (const path of ['a', 'a/node_modules/b', 'b']) write(`node_modules/${path}/LICENSE`, `Copyright of ${path}`);
      const text = licenses('node_modules/a/index.js node_modules/b/index.js', root);
      expect(namesIn(text)).toEqual(['a', 'b', 'b', 'github-linguist']);
      expect(text).toContain('Copyright of a/node_modules/b');
    });

    it('is not built where a package has no license text', () => {
      install('node_modules/a');
      expect(() => licenses('node_modules/a/index.js', root)).toThrow(
        'The package a is bundled, but has no license text',
      );
    });
  });
});
