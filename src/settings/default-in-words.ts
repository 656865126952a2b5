import type { SettingDefinition } from './inputs.js';

/** The default as a reader is told it, values as code; null where there is none. */
export function defaultInWords(entry: SettingDefinition): string | null {
  if (entry.defaultInWords !== undefined) return entry.defaultInWords;
  const values = [entry.default].flat().filter(value => value !== null && value !== '');
  return values.length === 0 ? null : values.map(value => `\`${value}\``).join(', ');
}
