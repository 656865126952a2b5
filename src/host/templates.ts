import { existsSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DigestError } from '../domain/errors.js';
import { type Language, type OwnLanguageFiles, readLanguage } from '../render/language/language.js';
import type { Layout } from '../render/template.js';
import { LAYOUT_FOLDER, STRINGS, templatesFolder } from './templates-folder.js';
import { workspaceFolder } from './workspace-folder.js';

/** What a page is rendered with: the words of a language, and the layout of a place. */
export interface Templates {
  language: Language;
  layout: Layout;
}

const SENTENCES = 'sentences.yml';
const EXTENSION = '.mustache';

async function layoutIn(folder: string, names: readonly string[]): Promise<Layout> {
  const files = names.map(async name => {
    return [name.slice(0, -EXTENSION.length), await readFile(join(folder, name), 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

async function builtInLayout(): Promise<Layout> {
  const folder = join(templatesFolder(), LAYOUT_FOLDER);
  return layoutIn(folder, (await readdir(folder)).sort());
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

interface OwnTemplates {
  files: OwnLanguageFiles;
  layout: Layout;
}

const isTemplate = (name: string) => name.endsWith(EXTENSION);

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}

/** In an earlier form, templates contained the words of one language and were in the folder itself. */
function checkForm(names: readonly string[], own: string): void {
  const old = names.filter(isTemplate);
  if (old.length === 0) return;
  throw new DigestError(
    `templates: ${old.join(', ')} in ${own}. Templates have no words of a language now and belong in ` +
      `${own}/${LAYOUT_FOLDER}; the words are in ${SENTENCES} and ${STRINGS}, of which ${own} may have entries of its own.`,
  );
}

async function readOwn(workspace: string, own: string, known: Layout): Promise<OwnTemplates> {
  const folder = workspaceFolder(workspace, 'templates', own);
  const names = await readdir(folder);
  checkForm(names, own);
  // Looked up by itself, since it may be a link.
  const layoutFolder = workspaceFolder(workspace, 'templates', `${own}/${LAYOUT_FOLDER}`);
  const layoutNames = (await namesIn(layoutFolder)).filter(isTemplate);
  const unknown = layoutNames.filter(name => !(name.slice(0, -EXTENSION.length) in known));
  if (unknown.length > 0) {
    const allowed = Object.keys(known).map(name => `${name}${EXTENSION}`);
    throw new DigestError(
      `templates: got ${unknown.join(', ')} in ${own}/${LAYOUT_FOLDER}; the files may be ${allowed.join(', ')}.`,
    );
  }
  for (const name of layoutNames) await checkFile(layoutFolder, name, `${own}/${LAYOUT_FOLDER}`);
  const text = async (name: string) => {
    if (!names.includes(name)) return null;
    await checkFile(folder, name, own);
    return readFile(join(folder, name), 'utf8');
  };
  return {
    files: { strings: await text(STRINGS), sentences: await text(SENTENCES), folder: own },
    layout: await layoutIn(layoutFolder, layoutNames),
  };
}

async function ownTemplates(workspace: string, own: string, known: Layout): Promise<OwnTemplates> {
  try {
    return await readOwn(workspace, own, known);
  } catch (error) {
    if (error instanceof DigestError) throw error;
    const advice = 'It may be a folder in the workspace; run actions/checkout before this step.';
    throw new DigestError(`templates: got ${JSON.stringify(own)}, which cannot be read. ${advice}`, { cause: error });
  }
}

/**
 * The templates for a language. Files in the user's own folder replace built-in ones: `markdown/*.mustache` file by file,
 * `strings.yml` and `sentences.yml` entry by entry.
 * @throws DigestError if the folder or a file in it cannot be used
 */
export async function loadTemplates(language: string, own: string | null, workspace: string): Promise<Templates> {
  const folder = join(templatesFolder(), language);
  const [layout, strings, sentences] = await Promise.all([
    builtInLayout(),
    readFile(join(folder, STRINGS), 'utf8'),
    readFile(join(folder, SENTENCES), 'utf8'),
  ]);
  const files = { strings, sentences };
  if (own === null) return { language: readLanguage(files, null, language), layout };
  const { files: ownFiles, layout: ownLayout } = await ownTemplates(workspace, own, layout);
  return { language: readLanguage(files, ownFiles, language), layout: { ...layout, ...ownLayout } };
}
