import type { GraphQLResolveInfo, ResponsePath } from 'graphql';
import { stableHash } from '../ids.js';
import type { ErrorEntry } from './errors.js';
import type { Payload } from './payload.js';

type Path = (string | number)[];

/** What a request has cost so far. */
export interface Meter {
  seconds: number;
  /** Seconds after which further fields are given up. */
  limit: number;
  /** Those that were, outermost only, in the order of the query. */
  givenUp: Path[];
}

const BASE_SECONDS = 0.03;
/** Of a pull request without its files. */
export const PULL_REQUEST_SECONDS = 0.004;
const LONG_BODY_CHARACTERS = 65_000;

export const newMeter = (limit = Number.POSITIVE_INFINITY): Meter => ({ seconds: BASE_SECONDS, limit, givenUp: [] });

/** Some number of seconds in the range, the same for the same text. */
const between = (from: number, to: number, text: string) => from + ((to - from) * (stableHash(text) % 1000)) / 1000;

/**
 * Seconds that GitHub takes for a field, where others measured or guessed them: 91 histories of one query took about 0.1
 * each (gfazioli/octoscope issue 153), and the diff of a pull request 0.1 to 0.2 (getsentry/sentry issue 122671).
 */
const SECONDS: Readonly<Record<string, (source: never, args: never) => number>> = {
  'Query.search': (_source, { query }: { query: string }) => between(0.1, 0.3, query),
  'Commit.history': () => 0.1,
  'PullRequest.files': ({ number }: { number: number }) => between(0.1, 0.2, String(number)),
  'Repository.object': (_source, { expression }: { expression?: string | null }) =>
    expression?.includes(':') ? 0.05 : 0,
};

/** A second for the longest body that an issue can have. */
const secondsOfMutation = (args: { input?: { body?: string | null } }) =>
  0.1 + (args.input?.body?.length ?? 0) / LONG_BODY_CHARACTERS;

/** Counts a field that is about to be resolved. */
export function count(meter: Meter, source: unknown, args: unknown, info: GraphQLResolveInfo): void {
  const type = info.parentType.name;
  if (type === 'Mutation') meter.seconds += secondsOfMutation(args as never);
  else if (meter.seconds > meter.limit) giveUp(meter, info);
  else meter.seconds += SECONDS[`${type}.${info.fieldName}`]?.(source as never, args as never) ?? 0;
}

function giveUp({ givenUp }: Meter, { fieldNodes, path }: GraphQLResolveInfo): void {
  if (!fieldNodes.some(({ selectionSet }) => selectionSet)) return;
  const asked = pathOf(path);
  const outer = givenUp.at(-1);
  if (!outer?.every((step, depth) => step === asked[depth])) givenUp.push(asked);
}

function pathOf(path: ResponsePath): Path {
  return [...(path.prev ? pathOf(path.prev) : []), path.key];
}

/** The answer without the fields that were given up: null, also where the schema says that they never are. */
export function withoutGivenUp(payload: Payload, { givenUp }: Meter): Payload {
  if (givenUp.length === 0) return payload;
  const data = structuredClone(payload.data ?? null);
  const lost = givenUp.filter(path => clear(data, path));
  const errors = lost.map((path): ErrorEntry => ({ ...RESOURCE_LIMITS, path }));
  return { data, errors: [...(payload.errors ?? []), ...errors] };
}

export const RESOURCE_LIMITS = {
  type: 'RESOURCE_LIMITS_EXCEEDED',
  message: 'Resource limits for this query exceeded.',
} as const;

/** Makes a field null; false if an error has done so before. */
function clear(data: unknown, path: Path): boolean {
  const [last] = path.slice(-1);
  let parent = data as Record<string | number, unknown> | null;
  for (const step of path.slice(0, -1)) parent = (parent?.[step] ?? null) as typeof parent;
  if (parent === null || last === undefined || parent[last] == null) return false;
  parent[last] = null;
  return true;
}
