import type { Evidence } from '../../domain/digest.js';
import type { Explaining, TermKind, Value } from '../../domain/page.js';
import { list, name, path, paths, reference, term } from '../values.js';
import { pushedCommit } from './reverts.js';

/** Paths, names and pull requests that one finding or factor shows; digest.json has all of them. */
const MAX_NAMED = 3;

/** Factors and reasons whose names are ids of ours, for which a language has words. */
const NAMED_BY_ID: Readonly<Partial<Record<string, TermKind>>> = {
  kind: 'change-kinds',
  'supporting-only': 'path-kinds',
  'predicted-risk': 'signals',
};

/** Modules and scoped packages are names that look like paths, and read best as paths. */
function pathOrName(text: string): Value {
  return text.includes('/') ? path(text) : name(text);
}

/** The signal whose names are modules. */
const NAMES_MODULES = 'wide';

function namesOf(id: string, names: readonly string[]): Value {
  const kind = NAMED_BY_ID[id];
  const shown = id === NAMES_MODULES ? path : pathOrName;
  return list(names.map(one => (kind === undefined ? shown(one) : term(kind, one, one))));
}

/** The evidence of a finding or a factor of importance. Kinds of evidence that it does not have are left out. */
export function basis(
  of: Explaining,
  id: string,
  { paths: changed = [], names = [], pullRequests = [], commits = [], counts = {} }: Evidence,
): Value {
  const first = <T>(all: readonly T[]) => all.slice(0, MAX_NAMED);
  const values = {
    ...counts,
    ...(changed.length > 0 && { paths: paths(first(changed)) }),
    ...(names.length > 0 && { names: namesOf(id, first(names)) }),
    ...(pullRequests.length + commits.length > 0 && {
      pullRequests: list(first([...pullRequests.map(reference), ...commits.map(pushedCommit)])),
    }),
  };
  return { type: 'basis', of, id, values };
}
