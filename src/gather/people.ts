import { contributorKeys, type Identity } from './authors.js';

/** Identities that are one person: each shares a name, an address or a login with another of them. */
export interface Person {
  /** One with the login in its address if there is one, or else the first. */
  identity: Identity;
  /** How many of the identities are this person's. */
  count: number;
}

const hasLogin = ({ email }: Identity) => contributorKeys({ name: '', email }).some(key => key.startsWith('login:'));

/** The people behind identities, in the order in which they first appear. */
export function peopleIn(identities: readonly Identity[]): Person[] {
  const parents = identities.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const owners = new Map<string, number>();
  for (const [index, identity] of identities.entries()) {
    for (const key of contributorKeys(identity)) {
      const roots = [rootOf(index), rootOf(owners.get(key) ?? index)];
      const first = Math.min(...roots);
      for (const root of roots) parents[root] = first;
      owners.set(key, first);
    }
  }
  const people = new Map<number, Person>();
  for (const [index, identity] of identities.entries()) {
    const root = rootOf(index);
    const person = people.get(root) ?? { identity, count: 0 };
    const isBetter = hasLogin(identity) && !hasLogin(person.identity);
    people.set(root, { identity: isBetter ? identity : person.identity, count: person.count + 1 });
  }
  return [...people.values()];
}
