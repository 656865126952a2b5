import type { Identity } from './authors.js';

/** Gives people the names and addresses by which a project wants them to be known. */
export type Mailmap = (identity: Identity) => Identity;

export const NO_MAILMAP: Mailmap = identity => identity;

interface Contact {
  name?: string;
  email?: string;
}

/** The lines of one address: those for any name, and those for one name each, by lower-case name. */
interface OfAddress extends Contact {
  byName: Map<string, Contact>;
}

/** A name, which may be missing, and an address in angle brackets from `start` on; undefined if there is none. */
function contactAt(line: string, start: number): { name: string; email: string; end: number } | undefined {
  const open = line.indexOf('<', start);
  const close = open < 0 ? -1 : line.indexOf('>', open);
  if (close < 0) return undefined;
  return { name: line.slice(start, open).trim(), email: line.slice(open + 1, close), end: close + 1 };
}

/** What a line says: the proper name and address, and those that commits have; of the former, either may be missing. */
function entryOf(line: string) {
  if (line.startsWith('#')) return undefined;
  const proper = contactAt(line, 0);
  // Only commits have empty addresses.
  if (proper === undefined || proper.email === '') return undefined;
  const inCommits = contactAt(line, proper.end);
  const to: Contact = {
    ...(proper.name !== '' && { name: proper.name }),
    ...(inCommits !== undefined && { email: proper.email }),
  };
  return { to, email: inCommits?.email ?? proper.email, name: inCommits?.name ?? '' };
}

/**
 * Reads the four forms of gitmailmap(5) as git does: names and addresses are compared without case, a later line
 * completes or replaces what an earlier one says, and a line for a name and its address wins over one for the address.
 */
export function parseMailmap(text: string): Mailmap {
  const addresses = new Map<string, OfAddress>();
  for (const line of text.split('\n')) {
    const entry = entryOf(line);
    if (entry === undefined) continue;
    const key = entry.email.toLowerCase();
    const known = addresses.get(key) ?? { byName: new Map() };
    addresses.set(key, known);
    if (entry.name === '') Object.assign(known, entry.to);
    else known.byName.set(entry.name.toLowerCase(), entry.to);
  }
  return identity => {
    const known = addresses.get(identity.email.toLowerCase());
    const { name, email } = known?.byName.get(identity.name.toLowerCase()) ?? known ?? {};
    return {
      ...identity,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
    };
  };
}
