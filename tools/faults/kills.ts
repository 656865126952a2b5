import type { Fault, LocalGitHub, World } from '../local-github/index.js';
import { syntheticWorld } from '../local-github/synthetic.js';
import { act } from './act.js';
import type { Observed } from './observe.js';
import { changesOn, postedOn, wordsOfPeople, wrongPosted } from './posted.js';
import { INPUTS, serve, worldWithPast } from './setting.js';
import { sideBySide } from './side-by-side.js';

/** Pull requests that make a report of several parts. */
const LONG = 300;
const START = '2026-03-30';

/** A week and how its runs are killed: at each request that changes something, or at every request. */
export interface Killing {
  words: string;
  world(): Promise<World>;
  everywhere: boolean;
}

async function smallWeek(): Promise<World> {
  const world = await worldWithPast();
  const [before, week] = [world.pullRequests.filter(isBefore), world.pullRequests.filter(one => !isBefore(one))];
  return { ...world, pullRequests: [...before, ...week.slice(0, 6)] };
}

const isBefore = ({ mergedAt }: { mergedAt: string }) => mergedAt < START;

/** Quick: for every run of the tests. */
export const killedAtChanges: Killing = {
  words: 'killed at each request that changes something',
  world: smallWeek,
  everywhere: false,
};

export const killings: readonly Killing[] = [
  { words: 'killed at every request', world: worldWithPast, everywhere: true },
  {
    words: 'killed at each request that changes something, where the report has several parts',
    world: async () => syntheticWorld(LONG),
    everywhere: false,
  },
];

interface Moment {
  /** Requests before the one at which the run is killed. */
  skip: number;
  /** Whether that one was done. */
  applied: boolean;
}

/**
 * Kills a run at each of its requests in turn, before and after GitHub does what it asks, and runs it again: what is
 * posted then is what a run is to post that nobody killed.
 */
export async function observeKills({ words, world, everywhere }: Killing): Promise<Observed> {
  const whole = await serve(await world());
  const undisturbed = await act(whole, { measured: true, inputs: INPUTS });
  const expected = postedOn(whole);
  await whole.close();
  const changes = changesOn(whole);
  const moments = whole.requests.flatMap((request, skip): Moment[] =>
    changes.includes(request)
      ? [
          { skip, applied: false },
          { skip, applied: true },
        ]
      : everywhere
        ? [{ skip, applied: false }]
        : [],
  );
  const wrong = await sideBySide(moments, async moment => wrongAfterKill(await serve(await world()), moment, expected));
  return {
    words: `${words}, ${moments.length} times in turn, and started again`,
    outcome: 'the next run completes it, single',
    requests: whole.requests.length,
    seconds: undisturbed.seconds,
    wrong: [...(changes.length === 0 ? ['Nothing was changed.'] : []), ...wrong.flat()],
  };
}

async function wrongAfterKill(github: LocalGitHub, { skip, applied }: Moment, expected: string): Promise<string[]> {
  const kill = new AbortController();
  const here = { skip, times: 1 } as const;
  const faults: Fault[] = [
    { kind: 'unanswered', applied, ...here },
    { kind: 'meanwhile', change: () => void setImmediate(() => kill.abort()), ...here },
  ];
  const people = wordsOfPeople(github);
  github.setFaults(faults);
  const killed = await act(github, { inputs: INPUTS, signals: { SIGKILL: kill.signal } });
  const at = `Killed at request ${skip + 1}, ${github.requests.at(-1)?.operation}${applied ? ', done' : ''}:`;
  github.setFaults([]);
  const again = await act(github, { inputs: INPUTS });
  await github.close();
  const wrong: string[] = [];
  if (killed.outputs.week !== undefined) wrong.push(`${at} it went on.`);
  if (again.exitCode !== 0) wrong.push(`${at} the next run failed:\n${again.log}`);
  wrong.push(...wrongPosted(github, expected).map(difference => `${at} after the next run: ${difference}`));
  if (wordsOfPeople(github) !== people) wrong.push(`${at} words of people were changed.`);
  return wrong;
}
