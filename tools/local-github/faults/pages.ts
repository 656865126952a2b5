import type { ErrorEntry } from '../api/errors.js';
import type { Payload } from '../api/payload.js';

type Path = (string | number)[];

interface Page {
  path: Path;
  entries: unknown[];
}

/** The outermost lists of nodes in an answer, `nodes` or `edges`. */
export function pagesOf(data: Payload['data']): Page[] {
  const found: Page[] = [];
  const walk = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, child] of Object.entries(value))
      if (Array.isArray(child)) {
        if (key === 'nodes' || key === 'edges') found.push({ path: [...path, key], entries: child });
      } else walk(child, [...path, key]);
  };
  walk(data, []);
  return found;
}

/** Makes the chosen nodes null, each with an entry in `errors`, as GitHub does when one of many nodes fails. */
export function loseNodes(
  payload: Payload,
  choose: (index: number, count: number) => boolean,
  error: Omit<ErrorEntry, 'path'>,
): Payload {
  const data = structuredClone(payload.data);
  const errors = [...(payload.errors ?? [])];
  for (const { path, entries } of pagesOf(data))
    for (let index = 0; index < entries.length; index++) {
      if (!choose(index, entries.length)) continue;
      const isEdge = path.at(-1) === 'edges';
      errors.push({ ...error, path: isEdge ? [...path, index, 'node'] : [...path, index] });
      entries[index] = isEdge ? { ...(entries[index] as object), node: null } : null;
    }
  return errors.length > 0 ? { data, errors } : { data };
}
