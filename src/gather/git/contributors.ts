import { contributorKeys, type Identity } from '../authors.js';
import type { Git } from './command.js';

/** All by whom anyone can be recognised who wrote a commit that is part of `sha`'s history, on whatever branch. */
export async function readContributorKeys(git: Git, sha: string): Promise<Set<string>> {
  const keys = new Set<string>();
  const seen = new Set<string>();
  for await (const texts of git.texts(['log', '-z', '--encoding=UTF-8', '--format=%aN%n%aE', sha, '--'])) {
    for (const text of texts) {
      if (seen.has(text)) continue;
      seen.add(text);
      const [name = '', email = ''] = text.split('\n');
      for (const key of contributorKeys({ name, email })) keys.add(key);
    }
  }
  return keys;
}

/** Co-authors as .mailmap calls them: git maps the authors of commits by itself, but not those whom messages name. */
export async function readCanonical(git: Git, people: readonly Identity[]): Promise<(identity: Identity) => Identity> {
  const contacts = [...new Set(people.map(contactOf))];
  if (contacts.length === 0) return identity => identity;
  const answer = (await git.output(['check-mailmap', '--stdin'], `${contacts.join('\n')}\n`)).toString();
  const mapped = new Map(answer.split('\n').map((line, at) => [contacts[at], /^(.*?) ?<([^<>]*)>$/.exec(line)]));
  return identity => {
    const [, name, email] = mapped.get(contactOf(identity)) ?? [];
    return name === undefined || email === undefined ? identity : { ...identity, name, email };
  };
}

function contactOf({ name, email }: Identity): string {
  return `${name} <${email}>`;
}
