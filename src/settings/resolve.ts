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

export interface Resolved {
  /** Absent: there is at least one problem. */
  settings?: Settings;
  /** Of the inputs and of a file of one's own. */
  problems: string[];
  /** Problems of a file that is foreign. What they are about is not used, and nobody but its authors can mend them. */
  foreignProblems: string[];
  /** The keys of a foreign file that are not taken from it. */
  leftOut: string[];
}

/**
 * Merges inputs and configuration file: an input that was given takes precedence over the file, and the file over the
 * default. `configText` is null if there is no file.
 */
export function resolveSettings(inputs: ParsedInputs, configText: string | null): Resolved {
  const { values, explicit, period } = inputs;
  const problems = [...inputs.problems];
  if (configText === null && explicit.has('config')) {
    problems.push(`config: got ${quoted(values.config)}; there is no such file in ${values.repository}.`);
  }
  const isForeign = isOtherRepository(inputs);
  const config = parseConfig(configText ?? '', values.config, isForeign ? isContent : undefined);
  if (!isForeign) problems.push(...config.problems);
  const foreign = { foreignProblems: isForeign ? config.problems : [], leftOut: config.leftOut };
  const fromInputs = Object.fromEntries(
    [...explicit].map(name => [camelCase(name), values[camelCase(name)]]),
  ) as Partial<ConfigValues>;
  const fromFile = config.values;
  const merged: ConfigValues = { ...values, ...CONFIG_DEFAULTS, ...fromFile, ...fromInputs };
  problems.push(...mergedProblems(merged, inputs));
  if (problems.length > 0 || period === null) return { problems, ...foreign };
  const publishesByDefault = fromFile.publish === undefined && fromInputs.publish === undefined;
  return { settings: { ...merged, period, publishesByDefault }, problems, ...foreign };
}

/**
 * Whether the report is about another repository than the one that the workflow runs in. On a terminal there is no
 * workflow, so the repository that is posted to counts instead; of a clone that no input names, where it is.
 */
function isOtherRepository({ values, environment }: ParsedInputs): boolean {
  const own = environment.repository ?? values.postToRepository;
  if (own.toLowerCase() !== values.repository.toLowerCase()) return true;
  return values.repository === '' && environment.isForeignClone === true;
}

/** The keys that another repository's file may set: what its code consists of, but not how and where the report is posted. */
const CONTENT_KEYS = [
  ...['exclude-authors', 'exclude-labels', 'exclude-paths', 'bots', 'bot-authors'],
  ...['modules', 'core-paths', 'importance', 'highlights', 'tags', 'measured'],
];

function isContent(key: string): boolean {
  return CONTENT_KEYS.includes(key);
}

/** Problems that depend on several settings, or on a value from the file. */
function mergedProblems(merged: ConfigValues, { environment, explicit }: ParsedInputs): string[] {
  const problems: string[] = [];
  if (merged.publish.includes('discussion') && merged.discussionCategory === null) {
    problems.push(
      'discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".',
    );
  }
  const posting = merged.publish.find(id => id === 'issue' || id === 'discussion');
  if (posting !== undefined && merged.postToRepository === '') {
    problems.push(
      `post-to-repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo, since publish has "${posting}".`,
    );
  }
  if (!explicit.has('language')) problems.push(...languageProblems(merged.language, environment));
  return problems;
}
