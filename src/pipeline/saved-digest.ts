import { readDigest } from '../gather/file/index.js';
import { createSession } from '../publish/index.js';
import type { ReadInputs } from '../settings/read.js';
import type { Ports } from './ports.js';
import { type Outcome, present } from './present.js';
import { settingsOf } from './settings.js';

/** Renders and publishes a saved `digest.json` again, in the language and style of the inputs. */
export async function presentSavedDigest(inputs: ReadInputs, ports: Ports): Promise<Outcome> {
  const digest = await readDigest(ports.source.path);
  const settings = settingsOf(inputs, null);
  const language = await ports.loadLanguage(settings.language, settings.templates);
  return present(digest, language, settings, createSession(digest, settings, ports), ports);
}
