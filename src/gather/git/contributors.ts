import { contributorKeys, type Identity } from '../authors.js';
import type { Git } from './command.js';

/** A line of shortlog, `   12\tName <address>`; name and address can be empty. */
const SHORTLOG_LINE = /^ *(\d+)\t(.*?) ?<([^<>]*)>$/;
const CONTACT = /^(.*?) ?<([^<>]*)>$/;

export interface Contributors {
  /** How many commits each contributor key has. */
  commits: Map<string, number>;
  people: Identity[];
}

/** Who wrote the history of commits, merged branches included. */
export async function readContributors(git: Git, shas: readonly string[]): Promise<Contributors> {
  const commits = new Map<string, number>();
  const people: Identity[] = [];
  const shortlog = (await git.output(['shortlog', '--summary', '--email', ...shas, '--'])).toString();
  for (const line of shortlog.split('\n')) {
    const [, count, name, email] = SHORTLOG_LINE.exec(line) ?? [];
    if (name === undefined || email === undefined) continue;
    people.push({ name, email });
    for (const key of contributorKeys({ name, email })) commits.set(key, (commits.get(key) ?? 0) + Number(count));
  }
  return { commits, people };
}

/** Maps people to their names in .mailmap. Git does so for the authors of commits, but not for co-authors in messages. */
export async function readMailmap(git: Git, people: readonly Identity[]): Promise<(identity: Identity) => Identity> {
  const contacts = [...new Set(people.map(contactOf))];
  if (contacts.length === 0) return identity => identity;
  const output = (await git.output(['check-mailmap', '--stdin'], `${contacts.join('\n')}\n`)).toString();
  const mapped = new Map(output.split('\n').map((line, index) => [contacts[index], CONTACT.exec(line)]));
  return identity => {
    const [, name, email] = mapped.get(contactOf(identity)) ?? [];
    return name === undefined || email === undefined ? identity : { ...identity, name, email };
  };
}

function contactOf({ name, email }: Identity): string {
  return `${name} <${email}>`;
}
