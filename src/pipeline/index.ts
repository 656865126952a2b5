import { inBackground } from '../domain/in-background.js';
import { createSession, writeDigest } from '../publish/index.js';
import { endsSoon } from '../settings/ends-soon.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { analysisOptions } from './analysis-options.js';
import { digestOf } from './digest-of.js';
import { startEarlierWeeks } from './earlier-weeks.js';
import { narratorFor } from './narrator-for.js';
import { open } from './open.js';
import type { Ports } from './ports.js';
import { type Outcome, present } from './present.js';
import { noteWhatIsNotUsed, warnOfMissingFiles } from './report-opened.js';
import { settingsOf } from './settings.js';

export type { Outcome } from './present.js';

/** Gathers the merged pull requests of a period, analyzes them, renders the report and publishes it. */
export async function run(inputs: ParsedInputs, ports: Ports, opening = open(inputs, ports)): Promise<Outcome> {
  const { values } = inputs;
  const expectedTemplates = inBackground(ports.loadTemplates(values.language, values.templates));
  const { source, opened } = await opening;
  warnOfMissingFiles(opened, ports.log);
  const settings = settingsOf(inputs, opened.config, ports.log);
  // Refuses a folder outside the workspace before anything is gathered, as it does a model that cannot be asked.
  const directory = ports.outputDirectory(settings.outputDirectory);
  const narrator = await narratorFor(settings, ports);
  const templates = await (settings.language === values.language
    ? expectedTemplates
    : ports.loadTemplates(settings.language, settings.templates));
  const soon = endsSoon(inputs);
  if (soon !== null) ports.log.notice(soon);
  noteWhatIsNotUsed(opened, ports.log);
  const options = analysisOptions(settings, opened, ports);
  const session = createSession(options, settings, ports);

  const gathering = source.gather();
  const earlierWeeks = startEarlierWeeks(inputs, ports, options, settings, session);
  const { log, deadline } = ports;
  const request = { gathering, source, options, settings, earlierWeeks, log, deadline };
  const { digest, pullRequests } = await digestOf(request);
  if (narrator === null) return present(digest, templates, settings, session, ports);
  // A model may take minutes: nothing that was gathered is lost if the job ends before it does.
  await writeDigest(digest, directory);
  deadline.enter('asking the model');
  return present(await narrator.ofOne(digest, pullRequests), templates, settings, session, ports);
}
