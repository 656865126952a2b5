import type { Period } from '../domain/period.js';
import { type ConfigValues, parseConfig } from './config.js';
import { CONFIG_DEFAULTS } from './config-keys.js';
import { camelCase } from './inputs.js';
import { quoted } from './messages.js';
import { languageProblems, type ParsedInputs } from './parse-inputs.js';

/** All settings of a run, from inputs, configuration file and defaults. */
export interface Settings extends ConfigValues {
  period: Period;
  /** Nobody has chosen where to publish. */
  publishesByDefault: boolean;
}

/**
 * Merges inputs and configuration file: an input that was given takes precedence over the file, and the file over the
 * default. `configText` is null if there is no file. Without `settings` there is at least one problem; `problems` includes
 * those of the inputs.
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
  const fromFile = isOtherRepository(inputs) ? onlyContent(config.values) : config.values;
  const merged: ConfigValues = { ...values, ...CONFIG_DEFAULTS, ...fromFile, ...fromInputs };
  problems.push(...mergedProblems(merged, inputs));
  if (problems.length > 0 || period === null) return { problems };
  const publishesByDefault = fromFile.publish === undefined && fromInputs.publish === undefined;
  return { settings: { ...merged, period, publishesByDefault }, problems };
}

/**
 * Whether the report is about another repository than the one that the workflow runs in. On a terminal there is no
 * workflow, so the repository that is posted to counts instead.
 */
function isOtherRepository({ values, environment }: ParsedInputs): boolean {
  return (environment.repository ?? values.postToRepository).toLowerCase() !== values.repository.toLowerCase();
}

/** The keys that another repository's file may set: what its code consists of, but not how and where the report is posted. */
const CONTENT_KEYS = [
  ...['excludeAuthors', 'excludeLabels', 'excludePaths', 'bots', 'botAuthors'],
  ...['modules', 'corePaths', 'importance', 'highlights', 'tags', 'measured'],
];

function onlyContent(values: Partial<ConfigValues>): Partial<ConfigValues> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => CONTENT_KEYS.includes(key)));
}

/** Problems that depend on several settings, or on a value from the file. */
function mergedProblems(merged: ConfigValues, { environment, explicit }: ParsedInputs): string[] {
  const problems: string[] = [];
  if (merged.publish.includes('discussion') && merged.discussionCategory === null) {
    problems.push(
      'discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".',
    );
  }
  if (!explicit.has('language')) problems.push(...languageProblems(merged.language, environment));
  return problems;
}
