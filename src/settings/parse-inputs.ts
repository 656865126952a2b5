import { SettingsError } from '../domain/errors.js';
import type { Period } from '../domain/period.js';
import { camelCase, INPUT_NAMES, INPUTS, type Input, type InputName, type InputValues } from './inputs.js';
import { problemsOf } from './setting-types.js';
import { periodOf } from './period.js';
import { alternatives, didYouMean, nearest, quoted, sentence } from './messages.js';

/** What settings depend on beside what was given. */
export interface Environment {
  now: Date;
  /** The repository that the workflow runs in: OWNER/NAME. */
  repository?: string | undefined;
  /** Whether what is read tells by itself which repository it is of, as a clone does. */
  sourceKnowsRepository?: boolean;
  /** The languages that there are templates for; absent: not checked here. */
  languages?: readonly string[] | undefined;
}

/** The inputs of a run. Where there are problems, the values that they are about are the defaults. */
export interface ParsedInputs {
  values: InputValues;
  /** null if the inputs do not say which; then there is a problem. */
  period: Period | null;
  /** The inputs that somebody gave, and rightly; these win over the configuration file. */
  explicit: ReadonlySet<InputName>;
  problems: readonly string[];
  environment: Environment;
}

/** Reads every input. An empty one counts as not given. Throws nothing: all that is wrong stands in `problems`. */
export function parseInputs(raw: (name: InputName) => string | undefined, environment: Environment): ParsedInputs {
  const given = new Set<InputName>();
  const wrong = new Set<InputName>();
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of INPUT_NAMES) {
    const input: Input = INPUTS[name];
    const text = raw(name)?.trim() ?? '';
    values[camelCase(name)] = input.default;
    if (text === '') continue;
    given.add(name);
    const candidate = input.fromText(text);
    const parsed = input.schema.safeParse(candidate);
    if (parsed.success) {
      values[camelCase(name)] = parsed.data;
    } else {
      wrong.add(name);
      problems.push(...problemsOf(parsed.error, candidate, () => name, input.secret));
    }
  }
  // The table and the loop over it are one: every key of InputValues was set, to what its own schema gave.
  const read = values as unknown as InputValues;
  problems.push(...fillRepositories(read, environment, wrong));
  if (given.has('language') && !wrong.has('language')) problems.push(...languageProblems(read.language, environment));
  const period = readPeriod(read, given, wrong, environment.now);
  const explicit = new Set([...given].filter(name => !wrong.has(name)));
  return { values: read, explicit, environment, ...period, problems: [...problems, ...period.problems] };
}

function fillRepositories(values: InputValues, environment: Environment, wrong: ReadonlySet<InputName>): string[] {
  values.repository ||= environment.repository ?? '';
  values.postToRepository ||= environment.repository ?? values.repository;
  if (values.repository !== '' || wrong.has('repository') || environment.sourceKnowsRepository) return [];
  return ['repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo.'];
}

/** Languages are folders of templates; which there are, only who starts the run can tell. */
export function languageProblems(language: string, { languages }: Environment): string[] {
  if (languages === undefined || languages.includes(language)) return [];
  const near = didYouMean(nearest(language, languages).slice(0, 1));
  return [sentence(`language: got ${quoted(language)}; it may be ${alternatives(languages)}${near}`)];
}

function readPeriod(
  values: InputValues,
  given: ReadonlySet<InputName>,
  wrong: ReadonlySet<InputName>,
  now: Date,
): { period: Period | null; problems: string[] } {
  const together = periodInputsTogether(given);
  const unreadable = (['week', 'from', 'to', 'time-zone', 'week-start'] as const).some(name => wrong.has(name));
  if (together !== null || unreadable) return { period: null, problems: together === null ? [] : [together] };
  const { week, from, to, timeZone, weekStart } = values;
  try {
    const request = from !== null && to !== null ? { from, to } : { week };
    return { period: periodOf(request, timeZone, weekStart, now), problems: [] };
  } catch (error) {
    if (error instanceof SettingsError) return { period: null, problems: [...error.problems] };
    throw error;
  }
}

/** What is wrong with the inputs that say which period, whatever they say; null: nothing. */
function periodInputsTogether(given: ReadonlySet<InputName>): string | null {
  const [from, to] = [given.has('from'), given.has('to')];
  if (given.has('week') && (from || to)) {
    return sentence('week: given together with from or to; it may be either the week or the two days');
  }
  if (from !== to) {
    return sentence(
      `${from ? 'to' : 'from'}: not given; it may be a date such as 2026-04-01, since ${from ? 'from' : 'to'} is given`,
    );
  }
  return null;
}
