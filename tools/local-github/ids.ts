/** Prefixes of global node ids, one per kind, as on GitHub. The rest of an id is the key that finds the node. */
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

/** null for an id that is not from this server. */
export function parseNodeId(id: string): { prefix: string; key: string } | null {
  const match = /^([A-Z]+)_([\w-]+)$/.exec(id);
  if (!match?.[1] || !match[2]) return null;
  const decoded = Buffer.from(match[2], 'base64url').toString();
  return decoded.startsWith('local:') ? { prefix: match[1], key: decoded.slice('local:'.length) } : null;
}

/** A 32-bit hash (FNV-1a), the same in every run. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Forty hexadecimal digits derived from the text, in place of a git object id. */
export function stableOid(text: string): string {
  return Array.from({ length: 5 }, (_, part) => stableHash(`${part}:${text}`).toString(16).padStart(8, '0')).join('');
}
