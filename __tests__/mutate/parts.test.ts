import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { parts } from '../../tools/mutate/parts.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** Data that is made: of languages and their files, and what the model of risk weighs. */
const MADE = ['analyze/paths/linguist', 'analyze/risk/weights'];

const pathsIn = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(end))
    .map(path => path.replaceAll('\\', '/').slice(0, -end.length));

describe('the parts that mutants are tried in', () => {
  const sources = ['analyze', 'render'].flatMap(stage =>
    pathsIn(`src/${stage}`, '.ts').map(path => `${stage}/${path}`),
  );

  it('have every file of analyze and render, once', () => {
    expect(sources.length).toBeGreaterThan(150);
    const timesIn = (path: string) =>
      Object.values(parts).filter(({ src }) => picomatch.isMatch(path, [...src])).length;
    expect(sources.filter(path => timesIn(path) !== (MADE.includes(path) ? 0 : 1))).toEqual([]);
  });

  it.each(Object.entries(parts))('name tests that there are: %s', (_, { tests }) => {
    const known = pathsIn('__tests__', '.test.ts');
    expect(tests.filter(glob => !known.some(path => picomatch.isMatch(path, glob)))).toEqual([]);
  });
});
