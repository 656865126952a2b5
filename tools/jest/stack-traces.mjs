import { findSourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A line of a stack trace, with its place in the TypeScript source where the module was compiled from one. */
function lineOf(frame) {
  const [url, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  const entry = url && findSourceMap(url)?.findEntry(line - 1, column - 1);
  if (entry?.originalLine === undefined) return frame.toString();
  const source = `${fileURLToPath(url)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  return frame.toString().replace(`${url}:${line}:${column}`, () => source);
}

/** What V8 calls for the `stack` of an error. Node.js would call every function without a name `<anonymous>`, which Jest hides. */
export function prepareStackTrace(error, frames) {
  return [String(error), ...frames.map(frame => `    at ${lineOf(frame)}`)].join('\n');
}
