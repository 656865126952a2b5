/**
 * A reader that reads nothing twice, so that reading may begin with what is known and be asked again for the whole.
 * What it cannot find is missing in the answer.
 */
export function readOnce<T>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (keys: readonly string[]) => Promise<Map<string, T>> {
  const underWay = new Map<string, Promise<ReadonlyMap<string, T>>>();
  return async keys => {
    const fresh = keys.filter(key => !underWay.has(key));
    if (fresh.length > 0) {
      const reading = read(fresh);
      for (const key of fresh) underWay.set(key, reading);
    }
    const found = new Map<string, T>();
    for (const key of keys) {
      const value = (await underWay.get(key))?.get(key);
      if (value !== undefined) found.set(key, value);
    }
    return found;
  };
}
