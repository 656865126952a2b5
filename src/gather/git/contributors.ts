import { contributorKeys, type Identity } from '../authors.js';
import type { Git } from './command.js';

/** How many commits of `sha`'s history, on whatever branch, each of the keys stands for by which people are recognised. */
export async function readContributors(git: Git, sha: string): Promise<Map<string, number>> {
  const commits = new Map<string, number>();
  for await (const texts of git.texts(['log', '-z', '--encoding=UTF-8', '--format=%aN%n%aE', sha, '--'])) {
    for (const text of texts) commits.set(text, (commits.get(text) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [text, count] of commits) {
    const [name = '', email = ''] = text.split('\n');
    for (const key of contributorKeys({ name, email })) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
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
