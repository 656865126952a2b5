import type { Change, ClassifiedFile } from '../changes/index.js';
import { TOP_LEVEL } from '../paths/modules.js';
import { shallow } from '../paths/names.js';
import { keyOf } from '../tags/index.js';
import { isTellingFolder, type OwnNames } from './not-areas.js';
import { shippedFiles } from './shipped.js';

/** A folder that says what is in it, and the share of a change that is below it. */
export interface FolderShare {
  path: string;
  /** The last part of the path. */
  name: string;
  depth: number;
  /** Of the changed source lines, above 0. */
  share: number;
}

/** The files that decide where a change belongs: shipped source, else source, else what is neither test nor document. */
function decidingFiles(change: Change): readonly ClassifiedFile[] {
  const shipped = shippedFiles(change);
  if (shipped.length > 0) return shipped;
  if (change.source.length > 0) return change.source;
  const others = change.files.filter(({ kind }) => kind === 'config' || kind === 'other' || kind === 'generated');
  return others.length > 0 ? others : change.files;
}

/** `playwright-core` in microsoft/playwright is no part of the product, but most of it. */
const OWN_CORE = /^(?:core|common|shared|base|internal|util|main|lib)$/;

/** The folders above a path that say something; those of the repository's own name do not. */
function tellingFolders(path: string, own: OwnNames): Omit<FolderShare, 'share'>[] {
  const parts = shallow(path).split('/').slice(0, -1);
  return parts.flatMap((name, at) =>
    isTellingFolder(name) && !own.has(keyOf(name)) && !OWN_CORE.test(own.withoutOwn(keyOf(name)))
      ? [{ path: parts.slice(0, at + 1).join('/'), name, depth: at + 1 }]
      : [],
  );
}

/** A file in no telling folder stands for itself: `src/scheduler.py` is `scheduler`. */
function asFolder(path: string, own: OwnNames): Omit<FolderShare, 'share'>[] {
  const start = path.lastIndexOf('/') + 1;
  const [name = ''] = path.slice(start).split('.');
  if (!isTellingFolder(name) || own.has(keyOf(name)) || KNOWN_FILE.test(name)) return [];
  return [{ path: path.slice(0, start) + name, name, depth: path.split('/').length }];
}

/** The module that the settings name, which is not a folder of the path; else the folders. */
function placesOf({ path, module }: ClassifiedFile, own: OwnNames): Omit<FolderShare, 'share'>[] {
  const isNamed = module !== TOP_LEVEL && !path.startsWith(`${module}/`);
  return isNamed ? [{ path: module, name: module, depth: 1 }] : tellingFolders(path, own);
}

/** Files that every project has. */
const KNOWN_FILE = /^(?:package|tsconfig\w*|Cargo|pyproject|setup|conftest|pubspec|go|build|mod|__\w+__|[A-Z_]+)$/;

/**
 * The folders of a change, each with its share of the changed lines; every file counts at least one line. Folders that
 * are `wide` are left out.
 */
export function foldersOf(change: Change, own: OwnNames, wide: ReadonlySet<string> = new Set()): FolderShare[] {
  const files = decidingFiles(change);
  const linesOf = ({ additions, deletions }: ClassifiedFile) => Math.max(1, additions + deletions);
  const total = files.reduce((sum, file) => sum + linesOf(file), 0);
  const shares = new Map<string, FolderShare>();
  for (const file of files) {
    const telling = placesOf(file, own).filter(({ path }) => !wide.has(path));
    for (const folder of telling.length > 0 ? telling : asFolder(file.path, own)) {
      const before = shares.get(folder.path)?.share ?? 0;
      shares.set(folder.path, { ...folder, share: before + linesOf(file) / total });
    }
  }
  return [...shares.values()];
}
