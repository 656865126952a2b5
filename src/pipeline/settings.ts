import { SettingsError } from '../domain/errors.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { resolveSettings, type Settings } from '../settings/resolve.js';

/** @throws SettingsError with every problem of the inputs and the configuration file */
export function settingsOf(inputs: ParsedInputs, configText: string | null): Settings {
  const { settings, problems } = resolveSettings(inputs, configText);
  if (settings === undefined) throw new SettingsError(problems);
  return settings;
}
