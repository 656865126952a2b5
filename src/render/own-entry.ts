/** The entry that a record has itself: `constructor` is an entry only where somebody wrote one. */
export function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
