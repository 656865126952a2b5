import { isAgent, isBotBehind, isBotName } from '../domain/bots.js';
import { compareText } from '../domain/order.js';
import type { Author } from '../domain/pull-request.js';

/** A person or bot as a commit names them. `login` is known where the source has it beside name and address. */
export interface Identity {
  name: string;
  email: string;
  login?: string;
}

const NOREPLY = /^(?:(\d{1,20})\+)?([\w-]+(?:\[bot\])?)@(users\.noreply\.[^@]+)$/i;
const BOT_LOGIN = /\[bot\]$/i;

/** The login in `ID+octocat@users.noreply.github.com`, with or without the id, on Enterprise hosts too. */
function loginOfAddress(email: string): string | undefined {
  return NOREPLY.exec(email)?.[2];
}

/** The account of a noreply address, which keeps its number when its login changes; undefined for other addresses. */
function accountOfAddress(email: string): string | undefined {
  const [, id, , host] = NOREPLY.exec(email) ?? [];
  return id === undefined || host === undefined ? undefined : `${id}@${host.toLowerCase()}`;
}

/** A bot's login keeps its suffix, `dependabot[bot]`, as its commits spell it. */
function ownLogin({ name, email }: Identity): string | undefined {
  return loginOfAddress(email) ?? (BOT_LOGIN.test(name) ? name : undefined);
}

/** Logins by lower-case name; null if two logins have the same name. */
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

/** Addresses that machines and services give to everybody. */
const SHARED_ADDRESS =
  /^(?:root|admin|git|user|info|none|unknown|no-?reply)@|@(?:localhost|[^@]*\.(?:local|localdomain))$|^[^@]*$/i;

/** The name that most identities with an address have, or else the first, by address; shared ones are left out. */
function namesByAddress(identities: readonly Identity[], isBot: (identity: Identity) => boolean): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, email } of identities) {
    if (name === '' || isBot({ name, email }) || SHARED_ADDRESS.test(email)) continue;
    const names = counts.get(email.toLowerCase()) ?? new Map<string, number>();
    counts.set(email.toLowerCase(), names.set(name, (names.get(name) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([email, names]) => {
      const [most] = [...names].sort(([, m], [, n]) => n - m);
      return [email, most?.[0] ?? ''];
    }),
  );
}

/** The names of bots by their addresses, but for addresses that everybody has. */
function botsByAddress(identities: readonly Identity[]): Map<string, string> {
  const bots = identities.filter(({ name, email }) => isBotName(name) && !SHARED_ADDRESS.test(email));
  return new Map(
    bots.sort((a, b) => compareText(b.name, a.name)).map(({ name, email }) => [email.toLowerCase(), name]),
  );
}

/**
 * Turns identities into authors. Most commits carry a private address and no login, but the same name often appears with
 * a noreply address elsewhere in `identities`: its login is used for all of them, unless two logins share the name. A
 * login from an address takes precedence over `Identity.login`, which can be the organization that owns a branch. Names
 * that share an address are one person, and two of a bot are one bot. `known` are further identities, of which the logins are used where those among
 * `identities` have none. `latest`, in order of time, have the current logins of accounts: a trailer can be from before an
 * account was renamed.
 */
export function nameAuthors(
  identities: readonly Identity[],
  known: readonly Identity[] = [],
  latest: readonly Identity[] = [],
): (identity: Identity) => Author {
  // An account that was renamed is one person, under the login that it had last.
  const accounts = new Map(
    [...identities, ...latest].map(({ email }) => [accountOfAddress(email), loginOfAddress(email)]),
  );
  const loginOf = (identity: Identity) => accounts.get(accountOfAddress(identity.email) ?? '') ?? ownLogin(identity);
  const bots = botsByAddress([...identities, ...known]);
  const isBot = ({ name, email }: Identity) =>
    isBotName(name) || isBotBehind(name, email, bots.has(email.toLowerCase()));
  const names = namesByAddress(identities, isBot);
  const nameOf = (identity: Identity) => {
    const { name, email } = identity;
    if (isBotName(name)) return name;
    return (isBot(identity) ? bots : names).get(email.toLowerCase()) ?? name;
  };
  const fromAddresses = loginsByName(identities.map(identity => [nameOf(identity), loginOf(identity)]));
  const fromKnown = loginsByName(known.map(identity => [nameOf(identity), loginOf(identity)]));
  const fromSource = loginsByName(identities.map(identity => [nameOf(identity), identity.login]));
  return identity => {
    const named = nameOf(identity);
    const key = named.toLowerCase();
    const ofAddress = fromAddresses.has(key) ? fromAddresses.get(key) : fromKnown.get(key);
    const isKnown = fromAddresses.has(key) || fromKnown.has(key);
    const byName = isKnown ? ofAddress : fromSource.get(key);
    const login = loginOf(identity) ?? byName ?? (isKnown ? undefined : identity.login);
    const name = named || login || identity.email || 'unknown';
    return {
      ...(login !== undefined && { login }),
      name,
      bot: isBotName(login ?? name) || isBotName(name) || isBot(identity) || isAgent(identity),
    };
  };
}

/**
 * The keys by which commits of the same contributor are recognized: `name:`, `email:`, `login:`, and `account:` for the
 * number of an account, in lower case.
 */
export function contributorKeys({ name, email, login }: Identity): string[] {
  const known = loginOfAddress(email) ?? login;
  const keys = [];
  if (name !== '') keys.push(`name:${name.toLowerCase()}`);
  if (email !== '') keys.push(`email:${email.toLowerCase()}`);
  if (known !== undefined) keys.push(`login:${known.toLowerCase()}`);
  const account = accountOfAddress(email);
  if (account !== undefined) keys.push(`account:${account}`);
  return keys;
}

/** The people among `merged` with no contributor key in `earlier`, in order of appearance. Bots are left out. */
export function newContributors(
  merged: readonly { author: Author; identity: Identity }[],
  earlier: ReadonlyMap<string, unknown>,
): Author[] {
  const people = new Map<string, { author: Author; keys: string[] }>();
  for (const { author, identity } of merged) {
    if (author.bot) continue;
    const key = (author.login ?? author.name).toLowerCase();
    const person = people.get(key) ?? { author, keys: [] };
    person.keys.push(...contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) }));
    people.set(key, person);
  }
  return [...people.values()].filter(({ keys }) => !keys.some(key => earlier.has(key))).map(({ author }) => author);
}

const CO_AUTHOR =
  /^[ \t]{0,20}co-authored-by:[ \t]{0,20}(\S[^<>\r\n]{0,200}?)[ \t]{0,20}<([^<>\s]{1,320})>[ \t]{0,20}$/gim;

/** A tool that knew no name wrote these. */
const PLACEHOLDER =
  '(?:undefined|null|none|nan|unknown|root|user|username|name|nobody|anonymous|your name|n\\/a|\\[object object\\])';
const NO_NAME = new RegExp(`^${PLACEHOLDER}(?:\\s${PLACEHOLDER}){0,3}$`, 'i');

/** A message with more co-authors lists a history, and not who wrote a change. */
const MAX_NAMED = 100;

/** Everyone whom a message names as co-author. Squash merges have trailers in the middle, so the whole text is searched. */
export function coAuthorsIn(message: string): Identity[] {
  return [...message.matchAll(CO_AUTHOR)]
    .slice(0, MAX_NAMED)
    .map(([, name = '', email = '']) => ({ name, email }))
    .filter(({ name }) => !NO_NAME.test(name));
}

/** A name that is written like a login. */
const LIKE_LOGIN = /^[a-z\d](?:-?[a-z\d]){2,38}$/i;

/**
 * The co-authors without the author and without duplicates, by login, name and address. Who works on one change and is
 * called as another's login is that person: git clients are often set up so.
 */
export function distinctCoAuthors(
  author: Identity,
  coAuthors: readonly Identity[],
  toAuthor: (identity: Identity) => Author,
): Author[] {
  const keysOf = (identity: Identity) => {
    const { login, name } = toAuthor(identity);
    return [
      ...contributorKeys({ ...identity, ...(login !== undefined && { login }) }),
      ...contributorKeys({ name, email: '', ...(login !== undefined && { login }) }),
      ...(LIKE_LOGIN.test(identity.name) ? [`login:${identity.name.toLowerCase()}`] : []),
    ];
  };
  const seen = new Set(keysOf(author));
  const distinct: Author[] = [];
  for (const coAuthor of coAuthors) {
    const keys = keysOf(coAuthor);
    if (!keys.some(key => seen.has(key))) distinct.push(toAuthor(coAuthor));
    for (const key of keys) seen.add(key);
  }
  return distinct;
}

/** The co-authors that the message of a merge commit names, without the author of the pull request. */
export function coAuthorsOf(message: string, author: Author | null): Author[] {
  const coAuthors = coAuthorsIn(message);
  const self: Identity = {
    name: author?.name ?? '',
    email: '',
    ...(author?.login !== undefined && { login: author.login }),
  };
  return distinctCoAuthors(self, coAuthors, nameAuthors([self, ...coAuthors]));
}
