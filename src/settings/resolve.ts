import type { Period } from '../domain/period.js';
import { type ConfigValues, parseConfig } from './config.js';
import { CONFIG_DEFAULTS } from './config-keys.js';
import { camelCase } from './inputs.js';
import { languageProblems, type ParsedInputs } from './parse-inputs.js';
import { quoted } from './messages.js';

/** All that a run is to do, from inputs, configuration file and defaults. */
export interface Settings extends ConfigValues {
  period: Period;
}

/**
 * Brings inputs and configuration file together: an input that was given wins over the file, which wins over the
 * default. `configText` is null if there is no such file. Either there are `settings`, or there are `problems`, those
 * of the inputs among them.
 */
export function resolveSettings(
  inputs: ParsedInputs,
  configText: string | null,
): { settings?: Settings; problems: string[] } {
  const { values, explicit, period } = inputs;
  const problems = [...inputs.problems];
  if (configText === null && explicit.has('config')) {
    problems.push(`config: got ${quoted(values.config)}; there is no such file in ${values.repository}.`);
  }
  const config = parseConfig(configText ?? '', values.config);
  problems.push(...config.problems);
  const fromInputs = Object.fromEntries(
    [...explicit].map(name => [camelCase(name), values[camelCase(name)]]),
  ) as Partial<ConfigValues>;
  const fromFile = isForeign(inputs) ? aboutContent(config.values) : config.values;
  const merged: ConfigValues = { ...values, ...CONFIG_DEFAULTS, ...fromFile, ...fromInputs };
  problems.push(...contradictions(merged, inputs));
  return problems.length === 0 && period !== null ? { settings: { ...merged, period }, problems } : { problems };
}

/**
 * Whether the report is about another repository than the one that the workflow belongs to; on a terminal, which belongs
 * to none, than the one that is posted to.
 */
function isForeign({ values, environment }: ParsedInputs): boolean {
  return (environment.repository ?? values.postToRepository).toLowerCase() !== values.repository.toLowerCase();
}

/** What a file may say of what its repository is made of. How and where we post is not for other people's files. */
const CONTENT = [
  ...['excludeAuthors', 'excludeLabels', 'excludePaths', 'bots'],
  ...['modules', 'corePaths', 'importance', 'highlights', 'tags', 'measured'],
];

function aboutContent(values: Partial<ConfigValues>): Partial<ConfigValues> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => CONTENT.includes(key)));
}

/** What is wrong only in the light of something else. */
function contradictions(merged: ConfigValues, { environment, explicit }: ParsedInputs): string[] {
  const problems: string[] = [];
  if (merged.publish.includes('discussion') && merged.discussionCategory === null) {
    problems.push(
      'discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".',
    );
  }
  if (!explicit.has('language')) problems.push(...languageProblems(merged.language, environment));
  return problems;
}
