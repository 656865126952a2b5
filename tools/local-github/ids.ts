/** Global node ids: a prefix for the kind, as GitHub's have it, and what is needed to find the thing again. */
export type IdPrefix =
  | 'R'
  | 'PR'
  | 'I'
  | 'D'
  | 'IC'
  | 'DC'
  | 'LA'
  | 'DIC'
  | 'C'
  | 'B'
  | 'T'
  | 'U'
  | 'BOT'
  | 'PI'
  | 'REF'
  | 'PRR'
  | 'PRRT'
  | 'SCR';

export function nodeId(prefix: IdPrefix, key: string | number): string {
  return `${prefix}_${Buffer.from(`local:${key}`).toString('base64url')}`;
}

/** null for what is no id of this server. */
export function parseNodeId(id: string): { prefix: string; key: string } | null {
  const match = /^([A-Z]+)_([\w-]+)$/.exec(id);
  if (!match?.[1] || !match[2]) return null;
  const decoded = Buffer.from(match[2], 'base64url').toString();
  return decoded.startsWith('local:') ? { prefix: match[1], key: decoded.slice('local:'.length) } : null;
}

/** A 32-bit hash that is the same in every run (FNV-1a). */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Forty hexadecimal digits that stay the same for the same text, to stand for an object of git. */
export function stableOid(text: string): string {
  return Array.from({ length: 5 }, (_, part) => stableHash(`${part}:${text}`).toString(16).padStart(8, '0')).join('');
}
