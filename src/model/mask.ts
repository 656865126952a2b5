const MASK = '***';
/** A part of the key that is this long is masked too, as a server may echo the key cut off. */
const RUN_LENGTH = 12;
/** Servers that need no key are given words such as `none` or `ollama`, which an answer may contain. */
const MIN_SECRET_LENGTH = 8;

export interface Mask {
  /** For logs and errors. */
  text(text: string): string;
  /** For the strings of an answer. */
  answer(text: string): string;
}

/** Masks the key, and long parts of it, also URL-encoded, escaped as in JSON and in base64. */
export function maskOf(key: string): Mask {
  const spellings = key === '' ? [] : [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), base64(key)];
  const runs = new Set(spellings.flatMap(runsOf));
  const text = (given: string) => withoutRuns(given, runs);
  return { text, answer: key.length < MIN_SECRET_LENGTH ? given => given : text };
}

/** Without padding, which changes with what follows. */
const base64 = (key: string) => Buffer.from(key).toString('base64').replace(/=+$/, '');

function runsOf(spelling: string): string[] {
  const length = Math.min(RUN_LENGTH, spelling.length);
  return Array.from({ length: spelling.length - length + 1 }, (_, index) => spelling.slice(index, index + length));
}

/** In one pass, as the spellings share parts: masking one after another would leave what is between those. */
function withoutRuns(text: string, runs: ReadonlySet<string>): string {
  const lengths = [...new Set([...runs].map(run => run.length))];
  const parts: string[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start++) {
    const found = lengths.filter(length => runs.has(text.slice(start, start + length)));
    if (start >= end) parts.push(found.length > 0 ? MASK : text.charAt(start));
    end = Math.max(end, ...found.map(length => start + length));
  }
  return parts.join('');
}
