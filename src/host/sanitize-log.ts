import type { Mask } from '../domain/mask.js';

/** Control characters other than the line feed, and characters that change the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are the ones to find
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text in which a terminal finds nothing to execute. */
export function printable(message: string): string {
  return message.toWellFormed().replaceAll(INVISIBLE, ' ');
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

/** Text without secrets, and without credentials in URLs. */
export function withoutSecrets(message: string, mask: Mask): string {
  return mask.text(message).replaceAll(CREDENTIALS, '://***@');
}
