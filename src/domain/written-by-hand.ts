/** Kinds of files that change because something else did, which says nothing about where people work. */
const FOLLOWING: ReadonlySet<string | undefined> = new Set(['lock', 'generated', 'vendored', 'version', 'manifest']);

/** Whether people change files of this kind for their own sake. */
export function isWrittenByHand({ kind }: { kind?: string | undefined }): boolean {
  return !FOLLOWING.has(kind);
}
