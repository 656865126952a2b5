import { contributorKeys, type Identity } from '../authors.js';
import type { Mailmap } from '../mailmap.js';
import type { Git } from './command.js';
import { withoutOddBytes } from './decode.js';

export interface Contributors {
  /** How many commits each contributor key has. */
  commits: Map<string, number>;
  people: Identity[];
}

const LOG = ['log', '-z', '--encoding=UTF-8', '--no-notes', '--no-color', '--no-patch', '--format=%an%x00%ae'];

/** Who wrote the history of commits, merged branches included. `git shortlog` would count as well, but as git maps people. */
export async function readContributors(git: Git, mailmap: Mailmap, shas: readonly string[]): Promise<Contributors> {
  const found = new Map<string, { identity: Identity; count: number }>();
  let pending: string | undefined;
  for await (const texts of git.texts([...LOG, ...shas, '--'])) {
    for (const text of texts) {
      if (pending === undefined) {
        pending = text;
        continue;
      }
      const key = `${pending}\0${text}`;
      const known = found.get(key);
      if (known !== undefined) known.count += 1;
      else {
        const identity = { name: withoutOddBytes(pending), email: withoutOddBytes(text) };
        found.set(key, { identity: mailmap(identity), count: 1 });
      }
      pending = undefined;
    }
  }
  const commits = new Map<string, number>();
  for (const { identity, count } of found.values()) {
    for (const key of contributorKeys(identity)) commits.set(key, (commits.get(key) ?? 0) + count);
  }
  return { commits, people: [...found.values()].map(({ identity }) => identity) };
}
