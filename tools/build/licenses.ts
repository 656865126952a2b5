import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE = /(?:[\w@./-]*\/)?node_modules\/(?:@[\w.-]+\/)?[\w.-]+(?=\/)/g;

/** Notices of what our own sources were made from. */
const NOTICES = join(import.meta.dirname, 'notices');

interface Manifest {
  name: string;
  license?: string;
  dependencies?: Record<string, string>;
}

function manifestOf(folder: string): Manifest | null {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return null;
  const { name, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
  // A folder in a package may have a manifest of its own, which says no more than the type of its modules.
  return name === undefined ? null : { ...manifest, name };
}

/** The folder of a package as Node finds it from another. */
function folderOf(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? null : folderOf(name, dirname(from));
}

/** @throws Error if the package has no license text, which then has to be found and put into `notices/` */
function noticeOf(folder: string, { name, license = '' }: Manifest): string {
  const file = readdirSync(folder).find(one => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`The package ${name} is bundled, but has no license text: ${folder}`);
  return [name, license, readFileSync(join(folder, file), 'utf8').trim()].filter(Boolean).join('\n');
}

/**
 * The notices of all packages in a bundle's statistics, of what our own sources were made from, and of the packages that
 * those depend on: a package may have these inside of its own files, as d3-array has internmap, which no statistics tell.
 * ncc's own list covers only one chunk.
 */
export function licenses(statistics: string, root: string): string {
  const found = (statistics.match(PACKAGE) ?? []).map(path => join(root, path.slice(path.indexOf('node_modules/'))));
  const folders = new Set(found);
  const notices = new Set(readdirSync(NOTICES).map(name => readFileSync(join(NOTICES, name), 'utf8').trim()));
  // A set is walked to its end, also as it grows.
  for (const folder of folders) {
    const manifest = manifestOf(folder);
    if (manifest === null) continue;
    notices.add(noticeOf(folder, manifest));
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const dependency = folderOf(name, folder);
      if (dependency !== null) folders.add(dependency);
    }
  }
  return `${[...notices].sort().join('\n\n')}\n`;
}
