import { KNOWN_BAD } from '../../../__tests__/support/hostile.js';
import { pick, type Random } from '../../random.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** Takes the place of a value; undefined: the key is missing. */
type Change = (value: Json) => Json | undefined;

const LONG = 40_000;
const MANY = 1_000;
const DEEP = 1_000;

const nested = (depth: number, of: (inner: Json) => Json) =>
  Array.from({ length: depth }).reduce<Json>(inner => of(inner), null);

/** What may stand where GitHub says that something else does. */
const CHANGES: Readonly<Record<string, (random: Random) => Change>> = {
  null: () => () => null,
  missing: () => () => undefined,
  'another type': random => () => pick<Json>(random, [true, false, 0, -1, 0.5, '', 'x', [], {}, [[null]], { x: 1 }]),
  'a number without bounds': random => () => pick<Json>(random, [1e308, -1e308, 2 ** 53, 2 ** 31, 1e21, -0]),
  'a text without end': random => value =>
    `${String(value)}${pick(random, ['a', '`', '#1 ', '@a', '<b', '\\', '$', '漢', 'Reverts #1\n'])}`.repeat(LONG / 8),
  'a hostile text': random => () => pick(random, KNOWN_BAD),
  'a list without end': () => value => {
    const list = Array.isArray(value) ? value : [value];
    return list.length === 0 ? [] : Array.from({ length: MANY }, (_, n) => list[n % list.length] ?? null);
  },
  'an empty list': () => () => [],
  'another time': random => () =>
    pick(random, [
      '',
      'yesterday',
      '0000-00-00T00:00:00Z',
      '2026-02-30T25:61:61Z',
      '9999-12-31T23:59:59Z',
      '-271821-04-20T00:00:00Z',
      '2026-04-01',
      '2026-04-01T00:00:00+14:00',
    ]),
  'lists within lists': () => () => nested(DEEP, inner => [inner]),
  'objects within objects': () => () => nested(DEEP, inner => ({ nodes: inner })),
  'a key that all objects have': random => () => ({ [pick(random, ['constructor', 'toString', 'length'])]: 'x' }),
};

const isOwner = (value: Json): value is Json[] | { [key: string]: Json } => typeof value === 'object' && value !== null;

/** Every place of an answer, as the object or list that has it, and the key in it. */
function placesIn(value: Json, places: { owner: Record<string, Json>; key: string }[] = []) {
  if (!isOwner(value)) return places;
  for (const key of Object.keys(value)) {
    const owner = value as Record<string, Json>;
    places.push({ owner, key });
    placesIn(owner[key] ?? null, places);
  }
  return places;
}

function put({ owner, key }: { owner: Record<string, Json>; key: string }, change: Change): void {
  const changed = change(owner[key] ?? null);
  if (changed !== undefined) owner[key] = changed;
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
}

/** One way in which GitHub answers otherwise than it says, for a whole run. */
export interface Mutation {
  /** Says which it is, where a problem is reported. */
  name: string;
  /** The body that arrives in place of `body`, the answer number `nth`. */
  answer(body: string, nth: number): string;
}

/** How a proxy, or a GitHub that is out of order, answers in place of GraphQL, with the token that it was sent. */
const bodiesWith = (token: string): readonly string[] => [
  '',
  'null',
  '[]',
  '{}',
  '{"data":null}',
  '{"data":{}}',
  '{"data":[]}',
  '{"errors":[]}',
  '{"errors":null,"data":null}',
  '{"errors":[{}]}',
  '{"errors":"none"}',
  `{"errors":[{"message":"${token}"}]}`,
  `{"errors":[{"type":"FORBIDDEN","message":"${'x'.repeat(280)}${token}"}]}`,
  `{"errors":[{"type":"NOT_FOUND","message":"x","path":["${token}"]}],"data":{"${token}":null}}`,
  `{"data":{"${token}":"${token}"}}`,
  `<html><!-- ${token} -->`,
  '{"data":{"repository":',
];

/** The seed alone says which mutation it is. */
export function mutationOf(random: Random, token: string): Mutation {
  const kind = random();
  if (kind < 0.15) {
    const body = pick(random, bodiesWith(token));
    const from = Math.floor(random() * 3);
    return {
      name: `answers ${body.slice(0, 60)} from number ${from} on`,
      answer: (given, nth) => (nth < from ? given : body),
    };
  }
  const [name, make] = pick(random, Object.entries(CHANGES));
  const change = make(random);
  if (kind < 0.5) return everywhere(pick(random, KEYS), name, change);
  const nth = Math.floor(random() * 10);
  const at = random();
  return {
    name: `${name} at ${at.toFixed(4)} of answer ${nth}`,
    answer(body, number) {
      if (number !== nth) return body;
      const value = JSON.parse(body) as Json;
      const places = placesIn(value);
      const place = places[Math.floor(at * places.length)];
      if (place !== undefined) put(place, change);
      return JSON.stringify(value);
    },
  };
}

/** Keys of what a run reads, by which it decides how to go on among them. */
const KEYS = [
  ...['hasNextPage', 'endCursor', 'totalCount', 'issueCount', 'nodes', 'edges', 'pageInfo', 'number', 'id', 'title'],
  ...[
    'body',
    'mergedAt',
    'createdAt',
    'updatedAt',
    'author',
    'login',
    'name',
    'files',
    'path',
    'additions',
    'changeType',
  ],
  ...['labels', 'reviews', 'state', 'oid', 'message', 'text', 'defaultBranchRef', 'object', 'history', 'url', 'viewer'],
  ...['nameWithOwner', 'mergeCommit', 'baseRefName', 'committedDate', 'rateLimit', 'remaining', 'repository', 'search'],
];

/** The same in every answer, wherever the key is. */
function everywhere(key: string, name: string, change: Change): Mutation {
  return {
    name: `${name} for each ${key}`,
    answer(body) {
      const value = JSON.parse(body) as Json;
      for (const place of placesIn(value)) if (place.key === key && place.key in place.owner) put(place, change);
      return JSON.stringify(value);
    },
  };
}

/** Pages that never end: the cursor moves, and there is always another. */
export const ENDLESS: Mutation = {
  name: 'pages without end',
  answer: body => body.replaceAll('"hasNextPage":false', '"hasNextPage":true'),
};
