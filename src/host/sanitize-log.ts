import type { Mask } from '../domain/mask.js';
import { withoutHidden } from '../domain/visible-text.js';

/** Control characters other than the line feed, and ends of lines that only some programs know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are the ones to find
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Text in which a terminal finds nothing to execute, and of which a reader sees everything. */
export function printable(message: string): string {
  return withoutHidden(message.toWellFormed().replaceAll(CONTROL, ' '));
}

/**
 * Text without workflow commands. The runner executes `::name::` at the start of a line, after any white space, and
 * `##[name]` anywhere in it: github.com/actions/runner, src/Runner.Common/ActionCommand.cs.
 */
export function withoutCommands(message: string): string {
  const lines = printable(message).split('\n');
  const sanitized = lines.map(line => (line.trimStart().startsWith('::') ? `\u200b${line}` : line));
  return sanitized.join('\n').replaceAll('##[', '#\u200b#[');
}

/** The name and password in a URL, which git prints. */
const CREDENTIALS = /:\/\/[^\s/@]{1,500}@/g;

/**
 * Printable text without secrets, and without credentials in URLs. What is not seen goes first: a page of a proxy may break
 * up long words with it, behind which a secret would not be recognized.
 */
export function withoutSecrets(message: string, mask: Mask): string {
  return mask.text(printable(message)).replaceAll(CREDENTIALS, '://***@');
}
