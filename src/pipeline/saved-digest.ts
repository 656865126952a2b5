import { readDigest } from '../gather/file/index.js';
import { createSession } from '../publish/index.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import type { Ports } from './ports.js';
import { type Outcome, present } from './present.js';
import { settingsOf } from './settings.js';

/** Renders and publishes a saved `digest.json` again, in the language and style of the inputs. */
export async function presentSavedDigest(inputs: ParsedInputs, ports: Ports): Promise<Outcome> {
  const digest = await readDigest(ports.source.path);
  const settings = settingsOf(inputs, null, ports.log);
  if (settings.model !== null)
    ports.log.warning(
      'model: not asked, since a saved digest lacks the descriptions; the report has the sentences that the digest has.',
    );
  const templates = await ports.loadTemplates(settings.language, settings.templates);
  return present(digest, templates, settings, createSession(digest, settings, ports), ports);
}
