import type { Change, ClassifiedFile } from '../changes/index.js';
import { productFiles } from '../changes/product-files.js';
import { keyOf } from '../tags/index.js';
import { isTellingFolder, type OwnNames } from './not-areas.js';

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
  const shipped = productFiles(change);
  if (shipped.length > 0) return shipped;
  if (change.source.length > 0) return change.source;
  const others = change.files.filter(({ kind }) => kind === 'config' || kind === 'other' || kind === 'generated');
  return others.length > 0 ? others : change.files;
}

/** Every folder above a path that says something; those of the repository's own name do not. */
function tellingFolders(path: string, own: OwnNames): { path: string; name: string; depth: number }[] {
  const parts = path.split('/').slice(0, -1);
  return parts.flatMap((name, at) =>
    isTellingFolder(name) && !own.has(keyOf(name))
      ? [{ path: parts.slice(0, at + 1).join('/'), name, depth: at + 1 }]
      : [],
  );
}

/** The folders of a change, each with its share of the changed lines; every file counts at least one line. */
export function foldersOf(change: Change, own: OwnNames): FolderShare[] {
  const files = decidingFiles(change);
  const linesOf = ({ additions, deletions }: ClassifiedFile) => Math.max(1, additions + deletions);
  const total = files.reduce((sum, file) => sum + linesOf(file), 0);
  const shares = new Map<string, FolderShare>();
  for (const file of files) {
    for (const folder of tellingFolders(file.path, own)) {
      const before = shares.get(folder.path)?.share ?? 0;
      shares.set(folder.path, { ...folder, share: before + linesOf(file) / total });
    }
  }
  return [...shares.values()];
}
