import type { SettingDefinition } from './setting-definition.js';

/** The default for documentation, with values as code; null if there is none. */
export function defaultInWords(setting: SettingDefinition): string | null {
  if (setting.defaultInWords !== undefined) return setting.defaultInWords;
  const values = [setting.default].flat().filter(value => value !== null && value !== '');
  return values.length === 0 ? null : values.map(value => `\`${value}\``).join(', ');
}
