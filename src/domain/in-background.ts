/** For work that is awaited later: without a handler, a failure before that would end the process. */
export function inBackground<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}
