import { existsSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DigestError } from '../domain/errors.js';
import type { Language } from '../render/language.js';
import { workspaceFolder } from './workspace-folder.js';

/** The folder of the languages that come with the product: beside src and dist, whichever `folder` lies in. */
export function templatesBeside(folder: string): string {
  const candidates = [join(folder, '..', 'templates'), join(folder, '..', '..', 'templates')];
  const found = candidates.find(candidate => existsSync(join(candidate, 'en', 'strings.yml')));
  if (found === undefined) throw new Error(`There is no templates folder near ${folder}.`);
  return found;
}

/** The languages that there are: the folders of `templates`. */
export async function languagesIn(templates: string): Promise<string[]> {
  const entries = await readdir(templates, { withFileTypes: true });
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

/** Characters of a template of the user's own; the longest that comes with the product has some thousands. */
const MAX_FILE_LENGTH = 200_000;

async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter(name => /\.(mustache|yml)$/.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** A link could lead to what must not stand on a page, such as the variables of this very process. */
async function checkOwn(folder: string, own: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(name => /\.(mustache|yml)$/.test(name))) {
    const found = await lstat(join(folder, name));
    if (!found.isFile())
      throw new DigestError(`templates: ${name} in ${own} is no plain file; it may be one, and no link.`);
    if (found.size > MAX_FILE_LENGTH) {
      throw new DigestError(
        `templates: ${name} in ${own} has ${found.size} bytes; it may have at most ${MAX_FILE_LENGTH}.`,
      );
    }
  }
}

async function ownFilesIn(workspace: string, own: string): Promise<Map<string, string>> {
  const folder = workspaceFolder(workspace, 'templates', own);
  try {
    await checkOwn(folder, own);
    return await filesIn(folder);
  } catch (error) {
    if (error instanceof DigestError) throw error;
    const advice = 'It may be a folder in the workspace; does actions/checkout come before this step?';
    throw new DigestError(`templates: got ${JSON.stringify(own)}, which cannot be read. ${advice}`, { cause: error });
  }
}

/**
 * A language with the user's own templates in the place of those of the same name.
 * @throws DigestError where a folder or a file in it cannot be used
 */
export async function loadLanguage(
  templates: string,
  language: string,
  own: string | null,
  workspace: string,
): Promise<Language> {
  const { readLanguage } = await import('../render/language.js');
  const files = await filesIn(join(templates, language));
  if (own === null) return readLanguage(files, language);
  const ownFiles = await ownFilesIn(workspace, own);
  const unknown = [...ownFiles.keys()].filter(name => !files.has(name));
  if (unknown.length > 0) {
    throw new DigestError(`templates: ${unknown.join(', ')} in ${own}; there are ${[...files.keys()].join(', ')}.`);
  }
  return readLanguage(new Map([...files, ...ownFiles]), own);
}
