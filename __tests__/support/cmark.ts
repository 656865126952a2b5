import { execFileSync } from 'node:child_process';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Node } from './github.js';

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'];

/** Whether Debian's package of GitHub's own parser is installed. */
export function hasCmark(): boolean {
  try {
    execFileSync('cmark-gfm', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The HTML that GitHub's own parser, cmark-gfm, makes of a body, before GitHub sanitizes it. */
export function cmarkHtml(markdown: string): string {
  const args = ['--unsafe', '--hardbreaks', ...EXTENSIONS.flatMap(name => ['-e', name])];
  return execFileSync('cmark-gfm', args, { input: markdown, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

export function cmarkTree(markdown: string): Node {
  return unified().use(rehypeParse, { fragment: true }).parse(cmarkHtml(markdown)) as Node;
}
