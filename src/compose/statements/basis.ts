import type { Evidence } from '../../domain/digest.js';
import type { Value } from '../../domain/page.js';
import { list, name, path, paths, references, term } from '../values.js';

/** Paths and names that one finding shows; digest.json has all of them. */
const MAX_NAMED = 3;

/** Modules and scoped packages are names that look like paths, and read best as paths. */
const pathOrName = (one: string) => (one.includes('/') ? path(one) : name(one));

/** The names of these factors are ids of ours, which a language has words for. */
const NAMED_BY_ID = { kind: 'change-kinds', 'supporting-only': 'path-kinds' } as const;

function namesOf(id: string, names: readonly string[]): Value {
  const kind = id in NAMED_BY_ID ? NAMED_BY_ID[id as keyof typeof NAMED_BY_ID] : null;
  return list(names.slice(0, MAX_NAMED).map(one => (kind === null ? pathOrName(one) : term(kind, one, one))));
}

/** What a finding or a factor of importance rests on. */
export function basis(
  of: 'signals' | 'factors',
  id: string,
  { paths: changed = [], names = [], pullRequests = [], counts = {} }: Evidence,
): Value {
  const values: Record<string, Value | number> = { ...counts };
  if (changed.length > 0) values.paths = paths(changed.slice(0, MAX_NAMED));
  if (names.length > 0) values.names = namesOf(id, names);
  if (pullRequests.length > 0) values.pullRequests = references(pullRequests.slice(0, MAX_NAMED));
  return { type: 'basis', of, id, values };
}
