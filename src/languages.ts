import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DigestError } from './domain/errors.js';
import { type Language, readLanguage } from './render/language.js';

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

async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter(name => /\.(mustache|yml)$/.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
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
  const files = await filesIn(join(templates, language));
  if (own === null) return readLanguage(files, language);
  const ownFiles = await filesIn(resolve(workspace, own)).catch(error => {
    const advice = 'It may be a folder in the workspace; does actions/checkout come before this step?';
    throw new DigestError(`templates: got ${JSON.stringify(own)}, which cannot be read. ${advice}`, { cause: error });
  });
  const unknown = [...ownFiles.keys()].filter(name => !files.has(name));
  if (unknown.length > 0) {
    throw new DigestError(`templates: ${unknown.join(', ')} in ${own}; there are ${[...files.keys()].join(', ')}.`);
  }
  return readLanguage(new Map([...files, ...ownFiles]), own);
}
