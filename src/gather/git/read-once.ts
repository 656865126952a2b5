/**
 * Caches a batch read by key: a key that was read before, or is being read, is not read again. So reading can start with
 * the keys that are known early, and a later request for all keys reads only the rest. Keys that are not found are
 * missing from the result.
 */
export function readOnce<T>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (keys: readonly string[]) => Promise<Map<string, T>> {
  const batches = new Map<string, Promise<ReadonlyMap<string, T>>>();
  return async keys => {
    const newKeys = keys.filter(key => !batches.has(key));
    if (newKeys.length > 0) {
      const batch = read(newKeys);
      for (const key of newKeys) batches.set(key, batch);
    }
    const found = new Map<string, T>();
    for (const key of keys) {
      const value = (await batches.get(key))?.get(key);
      if (value !== undefined) found.set(key, value);
    }
    return found;
  };
}
