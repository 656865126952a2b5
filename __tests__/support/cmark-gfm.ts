import { execFileSync, spawnSync } from 'node:child_process';

/** What GitHub turns on for issues, discussions and comments. */
const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist', 'footnotes'].flatMap(name => ['-e', name]);

/** Whether GitHub's own parser of Markdown is installed: `apt-get install cmark-gfm`. CI has it, see .ci/run. */
export const hasCmarkGfm = spawnSync('cmark-gfm', ['--version']).status === 0;
if (!hasCmarkGfm && process.env.CI)
  throw new Error('CI has no cmark-gfm, so no page would be read with GitHub’s parser: see .ci/run.');

/** The HTML that GitHub's parser makes of Markdown, before sanitizing and linking. */
export function cmarkGfm(markdown: string): string {
  return execFileSync('cmark-gfm', ['--unsafe', '--hardbreaks', ...EXTENSIONS], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
}
