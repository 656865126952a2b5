import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { parts } from '../../../tools/mutate/parts.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Generated data: languages and their files, and the weights of the risk model. */
const GENERATED = ['analyze/paths/linguist', 'analyze/risk/weights'];

const pathsIn = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(end))
    .map(path => path.replaceAll('\\', '/').slice(0, -end.length));

describe('the parts for mutation tests', () => {
  const sources = ['analyze', 'compose', 'render'].flatMap(stage =>
    pathsIn(`src/${stage}`, '.ts').map(path => `${stage}/${path}`),
  );

  it('contain every file of analyze, compose and render once', () => {
    expect(sources.length).toBeGreaterThan(150);
    const partsWith = (path: string) =>
      Object.values(parts).filter(({ src }) => picomatch.isMatch(path, [...src])).length;
    expect(sources.filter(path => partsWith(path) !== (GENERATED.includes(path) ? 0 : 1))).toEqual([]);
  });

  it.each(Object.entries(parts))('name existing tests: %s', (_, { tests }) => {
    const known = pathsIn('__tests__', '.test.ts');
    expect(tests.filter(glob => !known.some(path => picomatch.isMatch(path, glob)))).toEqual([]);
  });
});
