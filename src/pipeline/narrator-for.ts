import type { Settings } from '../settings/resolve.js';
import type { Narrator } from './narrate.js';
import type { Ports } from './ports.js';

/**
 * null: the settings name no model. Its modules are loaded only where they name one.
 * @throws ModelError for settings that cannot be used
 */
export async function narratorFor(settings: Settings, { log, transport }: Ports): Promise<Narrator | null> {
  if (settings.model === null) return null;
  const { createNarrator } = await import('./narrate.js');
  return createNarrator({ ...settings, model: settings.model }, log, await transport);
}
