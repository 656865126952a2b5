import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A hash of a TypeScript file and of all of our files that it imports: another one where any of them changes. */
export function codeHash(path: string): string {
  const texts = new Map<string, string>();
  const read = (file: string): void => {
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    for (const name of imported.filter(one => one.startsWith('.'))) {
      read(join(dirname(file), name.replace(/\.js$/, '.ts')));
    }
  };
  read(path);
  return createHash('sha256')
    .update(JSON.stringify([...texts.values()]))
    .digest('hex');
}
