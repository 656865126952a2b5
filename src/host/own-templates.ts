import { existsSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DigestError } from '../domain/errors.js';
import type { OwnLanguageFiles } from '../render/language/language.js';
import { isLayoutFile, isReplaceable, type LayoutFiles, layoutFilesIn } from './layout-files.js';
import { LAYOUT_FOLDERS, type LayoutFolder, SENTENCES, STRINGS } from './templates-folder.js';
import { workspaceFolder } from './workspace-folder.js';

/** The layout of every form of the page. */
export type Layouts = Readonly<Record<LayoutFolder, LayoutFiles>>;

export interface OwnTemplates {
  files: OwnLanguageFiles;
  layouts: Layouts;
}

/** Bytes of a file of the user's own. The longest built-in one has some thousands. */
const MAX_FILE_BYTES = 200_000;

/** Refuses links: they could lead to secrets, such as the environment of this process. */
async function checkFile(folder: string, name: string, own: string): Promise<void> {
  const found = await lstat(join(folder, name));
  if (!found.isFile())
    throw new DigestError(`templates: ${name} in ${own} is not a regular file; it may be a file, but not a link.`);
  if (found.size > MAX_FILE_BYTES) {
    throw new DigestError(
      `templates: ${name} in ${own} has ${found.size} bytes; it may have at most ${MAX_FILE_BYTES}.`,
    );
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}

/** In an earlier form, templates contained the words of one language and were in the folder itself. */
function checkForm(names: readonly string[], own: string): void {
  const old = names.filter(name => name.endsWith('.mustache'));
  if (old.length === 0) return;
  throw new DigestError(
    `templates: ${old.join(', ')} in ${own}. Templates have no words of a language now and belong in ` +
      `${own}/markdown; the words are in ${SENTENCES} and ${STRINGS}, of which ${own} may have entries of its own.`,
  );
}

async function ownLayout(workspace: string, own: string, known: LayoutFiles): Promise<LayoutFiles> {
  // Looked up by itself, since it may be a link.
  const folder = workspaceFolder(workspace, 'templates', own);
  const names = (await namesIn(folder)).filter(isLayoutFile);
  const allowed = Object.keys(known).filter(isReplaceable);
  const unknown = names.filter(name => !allowed.includes(name));
  if (unknown.length > 0)
    throw new DigestError(`templates: got ${unknown.join(', ')} in ${own}; the files may be ${allowed.join(', ')}.`);
  for (const name of names) await checkFile(folder, name, own);
  return layoutFilesIn(folder, names);
}

async function readOwn(workspace: string, own: string, known: Layouts): Promise<OwnTemplates> {
  const folder = workspaceFolder(workspace, 'templates', own);
  const names = await readdir(folder);
  checkForm(names, own);
  const layouts = LAYOUT_FOLDERS.map(async name => {
    return [name, await ownLayout(workspace, `${own}/${name}`, known[name])] as const;
  });
  const text = async (name: string) => {
    if (!names.includes(name)) return null;
    await checkFile(folder, name, own);
    return readFile(join(folder, name), 'utf8');
  };
  return {
    layouts: Object.fromEntries(await Promise.all(layouts)) as Record<LayoutFolder, LayoutFiles>,
    files: { strings: await text(STRINGS), sentences: await text(SENTENCES), folder: own },
  };
}

/**
 * What a folder of the user's own has in place of built-in files.
 * @throws DigestError if the folder or a file in it cannot be used
 */
export async function ownTemplates(workspace: string, own: string, known: Layouts): Promise<OwnTemplates> {
  try {
    return await readOwn(workspace, own, known);
  } catch (error) {
    if (error instanceof DigestError) throw error;
    const advice = 'It may be a folder in the workspace; run actions/checkout before this step.';
    throw new DigestError(`templates: got ${JSON.stringify(own)}, which cannot be read. ${advice}`, { cause: error });
  }
}
