import { nodeId } from '../../ids.js';
import { actorLogin, type Store } from '../../store.js';

export interface Actor {
  __typename: 'User' | 'Bot';
  id: string;
  login: string;
  name: string | null;
  url: string;
  resourcePath: string;
}

/** null for a deleted account, as in GitHub's `author: null`. */
export function actor(store: Store, login: string | null): Actor | null {
  if (login === null) return null;
  const user = store.users.get(actorLogin(login)) ?? { login, name: null, bot: login.endsWith('[bot]') };
  const name = actorLogin(user.login);
  const resourcePath = user.bot ? `/apps/${name}` : `/${name}`;
  return {
    __typename: user.bot ? 'Bot' : 'User',
    id: nodeId(user.bot ? 'BOT' : 'U', name),
    login: name,
    name: user.name,
    url: `${store.baseUrl}${resourcePath}`,
    resourcePath,
  };
}

/** `viewer` is a User even for a bot, and its login keeps the `[bot]`. */
export function viewer(store: Store): Actor {
  const own = actor(store, store.viewer);
  if (!own) throw new Error('The viewer has no login');
  return { ...own, __typename: 'User', login: store.viewer };
}

export function authorField(source: { author: string | null }, _args: unknown, { store }: { store: Store }) {
  return actor(store, source.author);
}

export function viewerDidAuthor(source: { author: string | null }, _args: unknown, { store }: { store: Store }) {
  return source.author !== null && actorLogin(source.author) === actorLogin(store.viewer);
}
