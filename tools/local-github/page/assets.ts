import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const OWN = fileURLToPath(new URL('./assets/', import.meta.url));

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

export interface Asset {
  type: string;
  content: Buffer;
}

/** A stylesheet or script from `assets/` or node_modules; null if it does not exist. */
export async function asset(path: string): Promise<Asset | null> {
  const file = fileOf(path);
  const type = file && TYPES[extname(file)];
  if (!type) return null;
  try {
    return { type, content: await readFile(file) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function fileOf(path: string): string | null {
  if (path === 'github-markdown.css') return require.resolve('github-markdown-css/github-markdown.css');
  if (path.startsWith('mermaid/'))
    return inside(dirname(require.resolve('mermaid/dist/mermaid.esm.min.mjs')), path.slice('mermaid/'.length));
  return inside(OWN, path);
}

/** null for a path outside the folder. */
function inside(folder: string, path: string): string | null {
  const root = normalize(folder + sep);
  const file = normalize(join(root, path));
  return file.startsWith(root) ? file : null;
}
