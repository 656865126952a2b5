import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DigestError } from '../domain/errors.js';
import type { HtmlLayout, Inlined } from '../render/html/layout.js';
import type { Layout } from '../render/template.js';

/** The texts of the files of one form of the page, by their names. */
export type LayoutFiles = Readonly<Record<string, string>>;

const TEMPLATE = '.mustache';
const STYLE = 'style.css';
const SCRIPT = 'filter.js';

/** Whether a file in a layout folder is a part of the layout, and none of somebody's notes beside it. */
export const isLayoutFile = (name: string) => /\.(?:mustache|css|js)$/.test(name);

/** Whether a file of the user's own may take the place of this one. The script goes with no other. */
export const isReplaceable = (name: string) => name !== SCRIPT;

export async function layoutFilesIn(folder: string, names: readonly string[]): Promise<LayoutFiles> {
  const files = names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** The templates among the files, by the ids of the sections that they lay out. */
export function templatesIn(files: LayoutFiles): Layout {
  const templates = Object.entries(files).filter(([name]) => name.endsWith(TEMPLATE));
  return Object.fromEntries(templates.map(([name, text]) => [name.slice(0, -TEMPLATE.length), text]));
}

/** The hash is of what a browser reads: HTML has no carriage returns and no NUL. */
function inlined(text: string): Inlined {
  const read = text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  return { text: read, sha256: createHash('sha256').update(read).digest('base64') };
}

/** @throws DigestError if the style would end before its end */
export function htmlLayoutIn(files: LayoutFiles): HtmlLayout {
  const { [STYLE]: style = '', [SCRIPT]: script = '' } = files;
  if (/<\/style/i.test(style))
    throw new DigestError(`templates: html/${STYLE} contains "</style", where a browser would end it; leave that out.`);
  return { templates: templatesIn(files), style: inlined(style), script: inlined(script) };
}
