import { contributorKeys, type Identity } from '../authors.js';
import type { Git } from './command.js';

/** `   12\tName <address>`; either may be empty. */
const COUNTED = /^ *(\d+)\t(.*?) ?<([^<>]*)>$/;

/** How many commits of `sha`'s history, on whatever branch, each of the keys stands for by which people are recognised. */
export async function readContributors(git: Git, sha: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const told = (await git.output(['shortlog', '--summary', '--email', sha, '--'])).toString();
  for (const line of told.split('\n')) {
    const [, count, name, email] = COUNTED.exec(line) ?? [];
    if (name === undefined || email === undefined) continue;
    for (const key of contributorKeys({ name, email })) counts.set(key, (counts.get(key) ?? 0) + Number(count));
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
