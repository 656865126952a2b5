import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlLayout } from '../render/html/layout.js';
import { type Language, readLanguage } from '../render/language/language.js';
import type { Layout } from '../render/template.js';
import { htmlLayoutIn, type LayoutFiles, layoutFilesIn, templatesIn } from './layout-files.js';
import { type Layouts, ownTemplates } from './own-templates.js';
import { type LayoutFolder, SENTENCES, STRINGS, templatesFolder } from './templates-folder.js';

/** What a page is rendered with: the words of a language, and the layout of each form. */
export interface Templates {
  language: Language;
  layout: Layout;
  html: HtmlLayout;
}

async function builtInFiles(name: LayoutFolder): Promise<LayoutFiles> {
  const folder = join(templatesFolder(), name);
  return layoutFilesIn(folder, (await readdir(folder)).sort());
}

function templatesWith(language: Language, { markdown, html }: Layouts): Templates {
  return { language, layout: templatesIn(markdown), html: htmlLayoutIn(html) };
}

/**
 * The templates for a language. Files in the user's own folder replace built-in ones: those in `markdown/` and `html/` file
 * by file, `strings.yml` and `sentences.yml` entry by entry.
 * @throws DigestError if the folder or a file in it cannot be used
 */
export async function loadTemplates(language: string, own: string | null, workspace: string): Promise<Templates> {
  const folder = join(templatesFolder(), language);
  const [markdown, html, strings, sentences] = await Promise.all([
    builtInFiles('markdown'),
    builtInFiles('html'),
    readFile(join(folder, STRINGS), 'utf8'),
    readFile(join(folder, SENTENCES), 'utf8'),
  ]);
  const files = { strings, sentences };
  const known = { markdown, html };
  if (own === null) return templatesWith(readLanguage(files, null, language), known);
  const { files: ownFiles, layouts } = await ownTemplates(workspace, own, known);
  return templatesWith(readLanguage(files, ownFiles, language), {
    markdown: { ...markdown, ...layouts.markdown },
    html: { ...html, ...layouts.html },
  });
}
