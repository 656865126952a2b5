import { analyze, unresolvedReferences } from '../analyze/index.js';
import { createSession } from '../publish/index.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { analysisOptions } from './analysis-options.js';
import { startEarlierWeeks } from './earlier-weeks.js';
import { inBackground } from './in-background.js';
import { open } from './open.js';
import type { Ports } from './ports.js';
import { type Outcome, present } from './present.js';
import { settingsOf } from './settings.js';

export type { Outcome } from './present.js';

/** Gathers the merged pull requests of a period, analyzes them, renders the report and publishes it. */
export async function run(inputs: ParsedInputs, ports: Ports, opening = open(inputs, ports)): Promise<Outcome> {
  const { values } = inputs;
  const expectedTemplates = inBackground(ports.loadTemplates(values.language, values.templates));
  const { source, opened } = await opening;
  if (opened.lost !== undefined) {
    const lost = opened.lost.join(' and ');
    ports.log.warning(`The clone lacks the contents of ${lost}: the run goes on as if there were none.`);
  }
  const settings = settingsOf(inputs, opened.config);
  // Refuses a folder outside the workspace before anything is gathered.
  ports.outputDirectory(settings.outputDirectory);
  const templates = await (settings.language === values.language
    ? expectedTemplates
    : ports.loadTemplates(settings.language, settings.templates));
  const options = analysisOptions(settings, opened, ports);
  const session = createSession(options, settings, ports);

  const gathering = source.gather();
  const earlierWeeks = startEarlierWeeks(inputs, ports, options, settings, session);
  const gathered = await gathering;
  const earlier = await source.lookUp(unresolvedReferences(gathered.pullRequests));
  const weeksBefore = await earlierWeeks(gathered);
  const digest = analyze(gathered, { ...options, earlier, weeksBefore });
  return present(digest, templates, settings, session, ports);
}
