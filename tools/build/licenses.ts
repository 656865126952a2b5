import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /(?:[\w@./-]*\/)?node_modules\/(?:@[\w.-]+\/)?[\w.-]+(?=\/)/g;

interface Manifest {
  name?: string;
  license?: string;
}

/**
 * The license texts of all packages in a bundle's statistics, sorted by package name. ncc's own list covers only one chunk.
 */
export function licenses(statistics: string, root: string): string {
  const texts = new Map<string, string>();
  for (const folder of new Set(statistics.match(PACKAGE) ?? [])) {
    const path = join(root, folder.slice(folder.indexOf('node_modules/')));
    if (!existsSync(join(path, 'package.json'))) continue;
    const { name, license = '' } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
    if (name === undefined) continue;
    const file = readdirSync(path).find(one => /^licen[cs]e/i.test(one));
    const text = file === undefined ? '' : readFileSync(join(path, file), 'utf8').trim();
    texts.set(name, [name, license, text].filter(Boolean).join('\n'));
  }
  return `${[...texts.keys()]
    .sort()
    .map(name => texts.get(name))
    .join('\n\n')}\n`;
}
