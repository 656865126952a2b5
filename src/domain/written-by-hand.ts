/** Kinds of files that tools write, or that change along with others. They do not show where people work. */
const CHANGED_ALONG: ReadonlySet<string | undefined> = new Set([
  'lock',
  'generated',
  'vendored',
  'version',
  'manifest',
]);

/** Whether people write files of this kind themselves. */
export function isWrittenByHand({ kind }: { kind?: string | undefined }): boolean {
  return !CHANGED_ALONG.has(kind);
}
