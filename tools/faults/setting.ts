import { exampleWeek } from '../example-week/index.js';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
  TESTED_WITH,
  type World,
} from '../local-github/index.js';
import { syntheticWorld } from '../local-github/synthetic.js';
import { act } from './act.js';

export const WEEK = '2026-W14';
const WEEK_BEFORE = '2026-W13';
/** When the report of the week before was posted. */
const POSTED_AT = '2026-03-30T06:17:00Z';

/** Everything that a run changes, so that no change goes without being seen. */
export const INPUTS = { week: WEEK, labels: 'digest', 'close-previous': 'true', pin: 'true' } as const;

/** Addresses as on GitHub, so that all servers' reports may say the same. */
export const serve = (world: World, options: LocalGitHubOptions = {}): Promise<LocalGitHub> =>
  startLocalGitHub(world, {
    publicUrl: options.enterprise ? 'https://github.example.com' : 'https://github.com',
    likeGitHub: TESTED_WITH,
    ...options,
  });

/** A made-up week in the repository of the example, where nothing was posted before. */
export const madeUpWorld = (pullRequests: number): World =>
  syntheticWorld(pullRequests, { owner: 'lanternworks', name: 'lantern' });

let past: Promise<World['issues'][number]> | undefined;

async function reportBefore(): Promise<World['issues'][number]> {
  const github = await serve(exampleWeek());
  try {
    await act(github, { inputs: { ...INPUTS, week: WEEK_BEFORE } });
    const issue = github.state.issues.find(({ title }) => title.includes(WEEK_BEFORE));
    if (issue === undefined) throw new Error(`The report of ${WEEK_BEFORE} was not posted`);
    const { number, title, body, author, labels, pinned } = issue;
    return { number, title, body, author, labels, pinned, createdAt: POSTED_AT, closed: false };
  } finally {
    await github.close();
  }
}

/** The example week in a repository where the action has posted the week before. */
export async function worldWithPast(): Promise<World> {
  past ??= reportBefore();
  const world = exampleWeek();
  world.issues.push(structuredClone(await past));
  return world;
}
