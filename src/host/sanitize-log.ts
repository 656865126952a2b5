/** What a terminal obeys or a reader cannot see: control characters but the line's end, and what turns text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text that a terminal only shows. */
export function printable(message: string): string {
  return message.toWellFormed().replaceAll(UNSEEN, ' ');
}

/**
 * Text without commands to the runner, which obeys `::name::` at a line's start, white space aside, and `##[name]`
 * anywhere in it; github.com/actions/runner, src/Runner.Common/ActionCommand.cs.
 */
export function withoutCommands(message: string): string {
  const lines = printable(message).split('\n');
  const inert = lines.map(line => (line.trimStart().startsWith('::') ? `\u200b${line}` : line));
  return inert.join('\n').replaceAll('##[', '#\u200b#[');
}

const HIDDEN = '***';

/** Addresses as git tells them may carry a name and a password. */
const CREDENTIALS = /:\/\/[^\s/@]{1,500}@/g;

/** Text without the secret, also as addresses and basic authentication spell it, and without credentials in addresses. */
export function withoutSecrets(message: string, secret: string): string {
  const basic = [`x-access-token:${secret}`, secret].map(given => Buffer.from(given).toString('base64'));
  const spellings = secret === '' ? [] : [secret, encodeURIComponent(secret), ...basic];
  return spellings
    .reduce((text, spelling) => text.replaceAll(spelling, HIDDEN), message)
    .replaceAll(CREDENTIALS, `://${HIDDEN}@`);
}
