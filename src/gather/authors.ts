import type { Author } from '../domain/pull-request.js';

/** A person or bot as a commit names them. `login` is what the place of finding told beside name and address. */
export interface Identity {
  name: string;
  email: string;
  login?: string;
}

const NOREPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.[^@]+$/i;
const BOT = /\[bot\]$/i;

/** `ID+octocat@users.noreply.github.com`, with or without the id, also of Enterprise hosts. */
function loginOfAddress(email: string): string | undefined {
  return NOREPLY.exec(email)?.[1];
}

/** A bot's login keeps its suffix, `dependabot[bot]`, as its commits spell it. */
function loginOf({ name, email }: Identity): string | undefined {
  return loginOfAddress(email) ?? (BOT.test(name) ? name : undefined);
}

/** Logins by lower-case name; null where two logins go by the same name. */
function loginsByName(pairs: Iterable<readonly [name: string, login: string | undefined]>): Map<string, string | null> {
  const logins = new Map<string, string | null>();
  for (const [name, login] of pairs) {
    if (login === undefined || name === '') continue;
    const key = name.toLowerCase();
    const known = logins.get(key);
    if (known === undefined) logins.set(key, login);
    else if (known?.toLowerCase() !== login.toLowerCase()) logins.set(key, null);
  }
  return logins;
}

/**
 * How the people among `identities` are called. Most commits carry a private address and no login, but the same
 * name often comes with a noreply address elsewhere: that login holds for all of them, unless two logins compete.
 * What an address tells goes before what a branch's owner suggests, which may be an organisation.
 */
export function nameAuthors(identities: readonly Identity[]): (identity: Identity) => Author {
  const told = loginsByName(identities.map(identity => [identity.name, loginOf(identity)]));
  const suggested = loginsByName(identities.map(identity => [identity.name, identity.login]));
  return identity => {
    const key = identity.name.toLowerCase();
    const byName = told.has(key) ? told.get(key) : suggested.get(key);
    const login = loginOf(identity) ?? byName ?? (told.has(key) ? undefined : identity.login);
    const name = identity.name || login || identity.email || 'unknown';
    return { ...(login !== undefined && { login }), name, bot: BOT.test(login ?? name) };
  };
}

/** What an earlier commit may be recognised by as the same contributor's. */
export function contributorKeys({ name, email, login }: Identity): string[] {
  const known = loginOfAddress(email) ?? login;
  const keys = [];
  if (name !== '') keys.push(`name:${name.toLowerCase()}`);
  if (email !== '') keys.push(`email:${email.toLowerCase()}`);
  if (known !== undefined) keys.push(`login:${known.toLowerCase()}`);
  return keys;
}

/** The people among `merged` of whom `earlier` holds no key, in order of appearance. Bots do not contribute anew. */
export function newContributors(
  merged: readonly { author: Author; identity: Identity }[],
  earlier: ReadonlyMap<string, unknown>,
): Author[] {
  const keysOf = new Map<string, { author: Author; keys: string[] }>();
  for (const { author, identity } of merged) {
    if (author.bot) continue;
    const key = (author.login ?? author.name).toLowerCase();
    const seen = keysOf.get(key) ?? { author, keys: [] };
    seen.keys.push(...contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) }));
    keysOf.set(key, seen);
  }
  return [...keysOf.values()].filter(({ keys }) => !keys.some(key => earlier.has(key))).map(({ author }) => author);
}

const CO_AUTHOR =
  /^[ \t]{0,20}co-authored-by:[ \t]{0,20}(\S[^<>\r\n]{0,200}?)[ \t]{0,20}<([^<>\s]{1,320})>[ \t]{0,20}$/gim;

/** Everyone that a message names as co-author, wherever in it: squash merges carry trailers in their middle, too. */
export function coAuthorsIn(message: string): Identity[] {
  return [...message.matchAll(CO_AUTHOR)].map(([, name = '', email = '']) => ({ name, email }));
}

/** Without the author and without repetition, by login, name and address. */
export function distinctCoAuthors(
  author: Identity,
  others: readonly Identity[],
  call: (i: Identity) => Author,
): Author[] {
  const seen = new Set(keysOfNamed(author, call));
  const distinct: Author[] = [];
  for (const other of others) {
    const keys = keysOfNamed(other, call);
    if (!keys.some(key => seen.has(key))) distinct.push(call(other));
    for (const key of keys) seen.add(key);
  }
  return distinct;
}

function keysOfNamed(identity: Identity, call: (i: Identity) => Author): string[] {
  const { login } = call(identity);
  return contributorKeys({ ...identity, ...(login !== undefined && { login }) });
}

/** The co-authors that a merge's message names beside the pull request's author. */
export function coAuthorsOf(message: string, author: Author | null): Author[] {
  const others = coAuthorsIn(message);
  const self: Identity = {
    name: author?.name ?? '',
    email: '',
    ...(author?.login !== undefined && { login: author.login }),
  };
  return distinctCoAuthors(self, others, nameAuthors([self, ...others]));
}
