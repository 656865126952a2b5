import { SettingsError } from '../domain/errors.js';
import type { RunLog } from '../domain/log.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { type Resolved, resolveSettings, type Settings } from '../settings/resolve.js';

/**
 * Says in the log what a foreign configuration file has that is not used.
 * @throws SettingsError with every problem of the inputs and of a configuration file of one's own
 */
export function settingsOf(
  inputs: ParsedInputs,
  configText: string | null,
  log: Pick<RunLog, 'notice' | 'warning'>,
): Settings {
  const resolved = resolveSettings(inputs, configText);
  if (resolved.settings === undefined) throw new SettingsError(resolved.problems);
  tellForeign(inputs, resolved, log);
  return resolved.settings;
}

/** Problems that are shown; the others are only counted. */
const MAX_SHOWN = 3;

function tellForeign(
  { values, environment }: ParsedInputs,
  { foreignProblems, leftOut }: Resolved,
  log: Pick<RunLog, 'notice' | 'warning'>,
): void {
  if (foreignProblems.length > 0) {
    const further = foreignProblems.length - MAX_SHOWN;
    const shown = foreignProblems.slice(0, MAX_SHOWN).join(' ');
    log.warning(
      `The configuration file of ${values.repository || 'the clone'} has problems, and what they are about is not used. ${shown}${further > 0 ? ` (${further} more)` : ''}`,
    );
  }
  if (leftOut.length === 0 || !environment.isForeignClone) return;
  log.notice(
    `${values.config}: ${leftOut.join(', ')} not used, as the clone is not in the current folder and may be anybody's. If it is yours, run the command in it, or name it with --repository.`,
  );
}
