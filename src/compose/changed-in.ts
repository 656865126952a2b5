export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The same content with other values in it: `change` returns the value itself where it stays, and its content is visited. */
export function changedIn<T>(content: T, change: (value: object) => object): T {
  if (!isObject(content)) return content;
  const changed = change(content);
  if (changed !== content) return changed as T;
  if (Array.isArray(content)) return content.map(one => changedIn(one, change)) as T;
  return Object.fromEntries(Object.entries(content).map(([key, one]) => [key, changedIn(one, change)])) as T;
}
