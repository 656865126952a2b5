import { availableParallelism } from 'node:os';

/** More than there are cores, since a run waits now and then. */
const AT_ONCE = availableParallelism() + 2;

/** Does all of it, some at a time, and hands over the results in the order of what was given. */
export async function sideBySide<T, R>(given: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < given.length; at = next++) results[at] = await run(given[at] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
