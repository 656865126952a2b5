import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFaults, type Fault, type Faults, type TriggeredFaults } from '../faults/index.js';
import { failure } from '../faults/kinds.js';
import { secondaryLimitAnswer } from '../faults/limits.js';
import type { Answer, FaultyRequest } from '../faults/types.js';
import type { GraphQLTime } from '../graphql-time.js';
import type { LocalGitHubOptions, RequestRecord } from '../options.js';
import { profileOf } from '../profile.js';
import { createRateLimit, type RateLimit } from '../rate-limit.js';
import { createSecondaryLimits, type SecondaryLimits } from '../secondary-limits.js';
import { nameOf, type Store, type Stores } from '../store.js';
import type { ErrorEntry } from './errors.js';
import { type GraphQLRequest, type Prepared, prepare, run } from './execute.js';
import { newMeter, PULL_REQUEST_SECONDS } from './meter.js';
import type { Payload } from './payload.js';
import { DEFAULT_PERMISSIONS } from './permissions.js';
import { asSent, merged, type Route, routesOf } from './routing.js';
import { githubSchema } from './schema.js';

/** An answer and whether it arrives: null, it does. */
export interface Delivered extends Answer {
  delivery: TriggeredFaults['delivery'];
}

export interface Endpoint {
  answer(headers: IncomingHttpHeaders, body: string, record: RequestRecord): Promise<Delivered>;
  setFaults(faults: readonly Fault[]): void;
}

interface Parts {
  stores: Stores;
  options: LocalGitHubOptions;
  rateLimit: RateLimit;
  secondary: SecondaryLimits;
  time: GraphQLTime | null;
  faults: Faults;
}

/** The GraphQL API, from the headers and body of a request to the answer; `time`: null where it takes none. */
export function createEndpoint(stores: Stores, options: LocalGitHubOptions, time: GraphQLTime | null): Endpoint {
  const { now } = stores[0];
  const parts: Parts = {
    stores,
    options,
    rateLimit: createRateLimit(options.rateLimit ?? 1000, now),
    secondary: createSecondaryLimits(now),
    time,
    faults: createFaults(options.faults ?? []),
  };
  return {
    answer: async (headers, body, record) => {
      await sleep(options.delayPerRequestMs ?? 0);
      const refused = refusal(headers);
      const limited = refused === null && time !== null && !time.begin(headers);
      const inTime = limited ? delivered(secondaryLimitAnswer({ retryAfter: 60 })) : null;
      const answer = refused ?? inTime ?? (await answerBody(parts, body, record));
      record.status = answer.status;
      // For a client whose clock is hurried.
      const seconds = time && { 'x-graphql-seconds': String(record.seconds) };
      return {
        ...answer,
        headers: { ...commonHeaders(), ...parts.rateLimit.headers(), ...seconds, ...answer.headers },
      };
    },
    setFaults: faults => {
      parts.faults = createFaults(faults);
    },
  };
}

const delivered = (answer: Answer): Delivered => ({ ...answer, delivery: null });

const json = (status: number, body: unknown): Answer => ({ status, headers: {}, body: JSON.stringify(body) });

const commonHeaders = () => ({
  'content-type': 'application/json; charset=utf-8',
  'x-github-media-type': 'github.v4; format=json',
  'x-github-request-id': '0407:1C3B:5A1:1B32:66A0D4E1',
});

/** Accepts any token except `bad-token`, which stands for a revoked token. */
function refusal(headers: IncomingHttpHeaders): Delivered | null {
  const documentation_url = 'https://docs.github.com/graphql';
  const token = /^(?:bearer|token)\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === 'bad-token')
    return delivered(json(401, { message: 'Bad credentials', documentation_url, status: '401' }));
  if (!token)
    return delivered(
      json(401, { message: 'This endpoint requires you to be authenticated.', documentation_url, status: '401' }),
    );
  if (!headers['user-agent'])
    return delivered({
      status: 403,
      headers: { 'content-type': 'text/plain' },
      body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    });
  return null;
}

async function answerBody(parts: Parts, body: string, record: RequestRecord): Promise<Delivered> {
  const request = readRequest(body);
  if (typeof request === 'string') return delivered(json(400, { message: request }));
  record.query = request.query;
  record.variables = request.variables ?? {};
  const prepared = prepare(request, githubSchema(parts.options.withoutFields));
  if (Array.isArray(prepared)) return delivered(json(200, { errors: prepared }));
  record.operation = prepared.operation.name?.value ?? null;
  record.possibleNodes = prepared.cost.possibleNodes;
  if (!parts.secondary.enter(prepared.operation)) return delivered(secondaryLimitAnswer({ retryAfter: 60 }));
  try {
    return await answerPrepared(parts, request, prepared, record);
  } finally {
    parts.secondary.leave();
  }
}

/** The request, or the error message if it is malformed. */
function readRequest(body: string): GraphQLRequest | string {
  try {
    const request = JSON.parse(body) as GraphQLRequest | null;
    if (typeof request?.query === 'string') return request;
    return 'A query attribute must be specified and must be a string.';
  } catch {
    return 'Problems parsing JSON';
  }
}

async function answerPrepared(
  parts: Parts,
  request: GraphQLRequest,
  prepared: Prepared,
  record: RequestRecord,
): Promise<Delivered> {
  const routes = routesOf(prepared, request, parts.stores);
  const faulty: FaultyRequest = {
    operation: record.operation,
    query: request.query,
    variables: prepared.variables,
    largestPage: prepared.cost.largestPage,
    mutation: prepared.operation.operation === 'mutation',
    store: routes[0].store,
    repositories: routes.map(({ store }) => nameOf(store)),
  };
  const faults = parts.faults.triggeredBy(faulty);
  record.faults = faults.kinds;
  await faults.before(faulty);
  const instead = faults.instead();
  if (instead && !faults.applied) return { ...instead, delivery: faults.delivery };
  const payload = faults.after(await execute(parts, routes, prepared, record, faults), faulty);
  const answer =
    instead ?? (await afterItsTime(parts, prepared, record)) ?? json(200, asSent(payload, routes, parts.stores));
  return { ...answer, delivery: faults.delivery };
}

async function execute(
  parts: Parts,
  routes: readonly Route[],
  prepared: Prepared,
  record: RequestRecord,
  { finds }: TriggeredFaults,
): Promise<Payload> {
  const { stores, options } = parts;
  const { cost } = prepared;
  const charge = parts.rateLimit.charge(cost.points, cost.possibleNodes);
  if (!charge) return { errors: [rateLimited(options.rateLimitType ?? 'RATE_LIMITED')] };
  record.points = cost.points;
  const resolved = { pullRequests: 0 };
  const meter = newMeter(profileOf(options.likeGitHub)?.resourceLimit);
  const answers: [Route, Payload][] = [];
  for (const route of routes) {
    const { store } = route;
    const context = { store, stores, permissions: permissionsIn(store, options), resolved, meter, finds };
    answers.push([route, await run(route.prepared, route.request, charge, context)]);
  }
  const payload = merged(answers, prepared);
  record.nodes = resolved.pullRequests;
  record.seconds = meter.seconds + resolved.pullRequests * PULL_REQUEST_SECONDS;
  await sleep(resolved.pullRequests * (options.delayPerNodeMs ?? 0));
  return payload;
}

const permissionsIn = (store: Store, { permissions, permissionsIn: special }: LocalGitHubOptions) => ({
  ...DEFAULT_PERMISSIONS,
  ...permissions,
  ...special?.[nameOf(store)],
});

/**
 * Passes the time that a query takes. One that takes too long ends in 502 and costs extra points: on GitHub those of the
 * next hour, here its own once more. What it writes is written.
 */
async function afterItsTime(
  { time, options, rateLimit }: Parts,
  { cost }: Prepared,
  record: RequestRecord,
): Promise<Answer | null> {
  const profile = profileOf(options.likeGitHub);
  if (time === null || profile === null) return null;
  const isTooLong = record.seconds > profile.maxSeconds;
  record.seconds = Math.min(record.seconds, profile.maxSeconds);
  const spent = time.spend(record.seconds);
  await sleep(record.seconds * profile.millisecondsPerSecond);
  spent.end();
  if (!isTooLong) return null;
  if (rateLimit.charge(cost.points, cost.possibleNodes)) record.points += cost.points;
  return failure(502, false);
}

function rateLimited(type: string): ErrorEntry & { code?: string } {
  const message = 'API rate limit already exceeded for installation ID 12345678.';
  return type === 'RATE_LIMIT' ? { type, code: 'graphql_rate_limit', message } : { type, message };
}
