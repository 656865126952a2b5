/** An error that the user can fix; `message` says how. Any other error is a bug. */
export class DigestError extends Error {
  override name = 'DigestError';
}

/** Invalid inputs or configuration: all problems at once, one sentence each. */
export class SettingsError extends DigestError {
  override name = 'SettingsError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The message of an error, one line or problem each. */
export function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof SettingsError) return error.problems;
  return error instanceof Error ? error.message.split('\n') : [String(error)];
}
