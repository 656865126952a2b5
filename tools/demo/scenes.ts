import { exampleOrganization, UNREADABLE } from '../example-organization/index.js';
import { exampleWeek } from '../example-week/index.js';
import { emptyWeek, quietWeek } from '../example-week/quiet.js';
import type { LocalGitHubOptions, World } from '../local-github/index.js';

const WEEKS = { example: exampleWeek, quiet: quietWeek, empty: emptyWeek } as const;

/** What a demo runs against, and how. */
export interface Scene {
  worlds: readonly [World, ...World[]];
  options: LocalGitHubOptions;
  /** Inputs of the action, in addition to those of every demo. */
  inputs: Readonly<Record<string, string>>;
  /** What the local GitHub has, in words. */
  has: string;
}

const nameOf = ({ repository: { owner, name } }: World) => `${owner}/${name}`;

/** One repository in a week. @throws Error for a week that there is not */
export function weekScene(name: string): Scene {
  const week = WEEKS[name as keyof typeof WEEKS];
  if (week === undefined) throw new Error(`--week: got "${name}"; it may be ${Object.keys(WEEKS).join(', ')}.`);
  const world = week();
  return { worlds: [world], options: {}, inputs: {}, has: `the repository ${nameOf(world)}` };
}

/** Several repositories of one owner, of which the token may not read one. */
export function organizationScene(): Scene {
  const worlds = exampleOrganization();
  const [reports, ...others] = worlds;
  const { owner } = reports.repository;
  return {
    worlds,
    options: { permissionsIn: { [UNREADABLE]: { contents: 'none', 'pull-requests': 'none' } } },
    inputs: { repositories: `${owner}/*, !${nameOf(reports)}` },
    has: `the repositories ${others.map(nameOf).join(', ')} (the last of which the token may not read), and ${nameOf(reports)} for the report`,
  };
}
