const VALID =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes as Latin-1, of which the first 128 are ASCII
  /(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){1,1000}|[\s\S]/g;

/** A byte that is not UTF-8, as `decode` writes it. */
export const ODD_BYTE = /\ufffd[0-9a-f]{2}/g;

/**
 * The text of bytes that should be UTF-8. Another byte becomes U+FFFD and its two hexadecimal digits, so that the paths
 * of different files differ. A byte order mark is kept, as it belongs to a title.
 */
export function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  return bytes
    .toString('latin1')
    .replaceAll(VALID, part =>
      part.length === 1 && part >= '\x80'
        ? `\ufffd${part.charCodeAt(0).toString(16)}`
        : Buffer.from(part, 'latin1').toString('utf8'),
    );
}

/** The same text for people: U+FFFD alone stands for an odd byte. */
export function withoutOddBytes(text: string): string {
  return text.replaceAll(ODD_BYTE, '\ufffd');
}
