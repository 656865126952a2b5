import { existsSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DigestError } from '../domain/errors.js';
import { type Language, readLanguage } from '../render/language.js';
import { workspaceFolder } from './workspace-folder.js';

/** The folder of the built-in languages, beside dist/ and src/. This module runs from dist/, dist/cli/ or src/host/. */
export function templatesFolder(): string {
  const here = import.meta.dirname;
  const candidates = [join(here, '..', 'templates'), join(here, '..', '..', 'templates')];
  const found = candidates.find(candidate => existsSync(join(candidate, 'en', 'strings.yml')));
  if (found === undefined) throw new Error(`There is no templates folder near ${here}.`);
  return found;
}

/** The names of the folders in `templates`. */
export async function builtInLanguages(): Promise<string[]> {
  const entries = await readdir(templatesFolder(), { withFileTypes: true });
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

/** Bytes of a template of the user's own. The longest built-in one has some thousands. */
const MAX_FILE_BYTES = 200_000;

async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter(name => /\.(mustache|yml)$/.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** Refuses links: they could lead to secrets, such as the environment of this process. */
async function checkOwn(folder: string, own: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(name => /\.(mustache|yml)$/.test(name))) {
    const found = await lstat(join(folder, name));
    if (!found.isFile())
      throw new DigestError(`templates: ${name} in ${own} is not a regular file; it may be a file, but not a link.`);
    if (found.size > MAX_FILE_BYTES) {
      throw new DigestError(
        `templates: ${name} in ${own} has ${found.size} bytes; it may have at most ${MAX_FILE_BYTES}.`,
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
    const advice = 'It may be a folder in the workspace; run actions/checkout before this step.';
    throw new DigestError(`templates: got ${JSON.stringify(own)}, which cannot be read. ${advice}`, { cause: error });
  }
}

/**
 * A language, in which the user's own templates replace the built-in ones of the same name.
 * @throws DigestError where a folder or a file in it cannot be used
 */
export async function loadLanguage(
  templates: string,
  language: string,
  own: string | null,
  workspace: string,
): Promise<Language> {
  const files = await filesIn(join(templates, language));
  if (own === null) return readLanguage(files, language);
  const ownFiles = await ownFilesIn(workspace, own);
  const unknown = [...ownFiles.keys()].filter(name => !files.has(name));
  if (unknown.length > 0) {
    throw new DigestError(
      `templates: got ${unknown.join(', ')} in ${own}; the files may be ${[...files.keys()].join(', ')}.`,
    );
  }
  return readLanguage(new Map([...files, ...ownFiles]), own);
}
