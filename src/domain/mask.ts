const MASK = '***';
/** A part of a secret that is this long is masked too, as a server may echo the secret cut off. */
const RUN_LENGTH = 12;
/** Servers that need no key are given words such as `none` or `ollama`, which an answer may contain. */
const MIN_SECRET_LENGTH = 8;

/** Masks secrets. Whoever shortens a text masks it before: a part shorter than a run would not be recognized. */
export interface Mask {
  /** For logs and errors. */
  text(text: string): string;
  /** For the strings of an answer. */
  answer(text: string): string;
}

/** Masks each secret, and long parts of it, also URL-encoded, escaped as in JSON and in base64. */
export function maskOf(secrets: readonly string[]): Mask {
  const runs = runsOfAll(secrets);
  const longRuns = runsOfAll(secrets.filter(isLong));
  return { text: given => withoutRuns(given, runs), answer: given => withoutRuns(given, longRuns) };
}

const isLong = (secret: string) => secret.length >= MIN_SECRET_LENGTH;

function runsOfAll(secrets: readonly string[]): ReadonlySet<string> {
  return new Set(
    secrets
      .filter(secret => secret !== '')
      .flatMap(spellingsOf)
      .flatMap(runsOf),
  );
}

function spellingsOf(secret: string): string[] {
  const wellFormed = secret.toWellFormed();
  const spellings = [secret, encodeURIComponent(wellFormed), JSON.stringify(secret).slice(1, -1)];
  // At other offsets the base64 of a few letters is so short that it is part of many words.
  const offsets = isLong(secret) ? [0, 1, 2] : [0];
  const encoded = offsets.map(offset => base64At(offset, secret));
  const urlSafe = encoded.map(text => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [...spellings, ...encoded, ...urlSafe];
}

/**
 * How a text that has the secret in it looks in base64, which encodes three bytes at a time: after `offset` bytes of
 * another three, as in `user:secret`. Without the characters that the bytes before it share, and without padding.
 */
function base64At(offset: number, secret: string): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  return bytes
    .toString('base64')
    .replace(/=+$/, '')
    .slice(offset === 0 ? 0 : offset + 1);
}

function runsOf(spelling: string): string[] {
  const length = Math.min(RUN_LENGTH, spelling.length);
  return Array.from({ length: spelling.length - length + 1 }, (_, index) => spelling.slice(index, index + length));
}

/** In one pass, as the spellings share parts: masking one after another would leave what is between those. */
function withoutRuns(text: string, runs: ReadonlySet<string>): string {
  const lengths = [...new Set([...runs].map(run => run.length))];
  const kept: string[] = [];
  // The runs that overlap are masked together, up to `end`.
  let end = 0;
  for (let start = 0; start < text.length; start++) {
    const longest = lengths.reduce(
      (most, length) => (length > most && runs.has(text.slice(start, start + length)) ? length : most),
      0,
    );
    if (longest === 0) continue;
    if (start >= end) kept.push(text.slice(end, start), MASK);
    end = Math.max(end, start + longest);
  }
  return `${kept.join('')}${text.slice(end)}`;
}
