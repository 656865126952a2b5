/** Something that the reader can put right; `message` says how. Anything else that is thrown is our own fault. */
export class DigestError extends Error {
  override name = 'DigestError';
}

/** Inputs or configuration that cannot be used: every problem of the run at once, one sentence each. */
export class SettingsError extends DigestError {
  override name = 'SettingsError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** What to tell of an error, one sentence or problem each. */
export function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof SettingsError) return error.problems;
  return error instanceof Error ? error.message.split('\n') : [String(error)];
}
