import { SettingsError } from '../domain/errors.js';
import { nearestNames } from '../domain/nearest-name.js';
import type { Period } from '../domain/period.js';
import { camelCase, INPUT_NAMES, INPUTS, type InputName, type InputValues } from './inputs.js';
import { alternatives, atMostFive, didYouMean, quoted, sentence } from './messages.js';
import { periodOf } from './period.js';
import { problemList } from './problem-list.js';
import type { Input } from './setting-definition.js';
import { addProblems } from './setting-types.js';

/** What settings depend on besides inputs and configuration file. */
export interface Environment {
  now: Date;
  /** The repository that the workflow runs in: OWNER/NAME. */
  repository?: string | undefined;
  /** Whether the source itself knows its repository, as a clone does, so that no input has to name it. */
  sourceKnowsRepository?: boolean;
  /** Whether the source is a clone outside the current folder, which can be anybody's. */
  isForeignClone?: boolean;
  /** The languages that have templates; undefined: not checked here. */
  languages?: readonly string[] | undefined;
}

/** The inputs of a run. An input with a problem has its default value. */
export interface ParsedInputs {
  values: InputValues;
  /** null if the inputs do not give a period; `problems` then says why. */
  period: Period | null;
  /** The inputs that were given and are valid; they take precedence over the configuration file. */
  explicit: ReadonlySet<InputName>;
  problems: readonly string[];
  environment: Environment;
}

/** Characters of one input, as many as the configuration file may have. */
const MAX_INPUT_LENGTH = 200_000;

/** Parses every input. An empty input counts as not given. Throws nothing: all problems are in `problems`. */
export function parseInputs(raw: (name: InputName) => string | undefined, environment: Environment): ParsedInputs {
  const given = new Set<InputName>();
  const invalid = new Set<InputName>();
  const problems: string[] = [];
  const parsedValues: Record<string, unknown> = {};
  for (const name of INPUT_NAMES) {
    const input: Input = INPUTS[name];
    const text = raw(name)?.trim() ?? '';
    parsedValues[camelCase(name)] = input.default;
    if (text === '') continue;
    given.add(name);
    if (text.length > MAX_INPUT_LENGTH) {
      invalid.add(name);
      problems.push(`${name}: has ${text.length} characters; it may have at most ${MAX_INPUT_LENGTH}.`);
      continue;
    }
    const candidate = input.fromText(text);
    const parsed = input.schema.safeParse(candidate);
    if (parsed.success) {
      parsedValues[camelCase(name)] = parsed.data;
    } else {
      invalid.add(name);
      const own = problemList(name);
      addProblems(own, parsed.error, candidate, () => name, input.secret);
      problems.push(...own.sentences());
    }
  }
  // The loop has set every key of InputValues to a value of its own schema.
  const values = parsedValues as unknown as InputValues;
  problems.push(...onlyOneOf(given), ...fillRepositories(values, environment, invalid));
  if (given.has('language') && !invalid.has('language'))
    problems.push(...languageProblems(values.language, environment));
  const period = parsePeriod(values, given, invalid, environment.now);
  const explicit = new Set([...given].filter(name => !invalid.has(name)));
  return { values, explicit, environment, ...period, problems: [...problems, ...period.problems] };
}

/** A page over several repositories would leave a single one out without a word. */
function onlyOneOf(given: ReadonlySet<InputName>): string[] {
  const over = (['repositories', 'digests'] as const).find(name => given.has(name));
  if (over === undefined || !given.has('repository')) return [];
  return [
    `repository: given together with ${over}; it may be either one repository or several. post-to-repository says where to post.`,
  ];
}

function fillRepositories(values: InputValues, environment: Environment, invalid: ReadonlySet<InputName>): string[] {
  values.repository ||= environment.repository ?? '';
  values.postToRepository ||= environment.repository ?? values.repository;
  if (isOverSeveral(values)) return patternsWithDigests(values);
  if (values.repository !== '' || invalid.has('repository') || environment.sourceKnowsRepository) return [];
  return ['repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo.'];
}

/** Which repositories a pattern or topic stands for, GitHub alone knows, and with `digests` it is not asked. */
function patternsWithDigests({ repositories, digests }: InputValues): string[] {
  const patterns = digests === null ? [] : repositories.filter(pattern => /^!|[*]|\/topic:/.test(pattern));
  if (patterns.length === 0) return [];
  return [
    `repositories: got ${quoted(atMostFive(patterns))} with digests; it may then have the names of repositories alone, such as octo-org/octo-repo.`,
  ];
}

/** Whether the run makes one page over several repositories. */
export function isOverSeveral({ repositories, digests }: Pick<InputValues, 'repositories' | 'digests'>): boolean {
  return digests !== null || repositories.length > 0;
}

/** A language is a folder of templates; only whoever starts the run knows which there are. */
export function languageProblems(language: string, { languages }: Pick<Environment, 'languages'>): string[] {
  if (languages === undefined || languages.includes(language)) return [];
  const near = didYouMean(nearestNames(language, languages).slice(0, 1));
  return [sentence(`language: got ${quoted(language)}; it may be ${alternatives(languages)}${near}`)];
}

function parsePeriod(
  values: InputValues,
  given: ReadonlySet<InputName>,
  invalid: ReadonlySet<InputName>,
  now: Date,
): { period: Period | null; problems: string[] } {
  const conflict = conflictOfPeriodInputs(given);
  if (conflict !== null) return { period: null, problems: [conflict] };
  if ((['week', 'from', 'to', 'time-zone', 'week-start'] as const).some(name => invalid.has(name)))
    return { period: null, problems: [] };
  const { week, from, to, timeZone, weekStart } = values;
  try {
    const request = from !== null && to !== null ? { from, to } : { week };
    return { period: periodOf(request, timeZone, weekStart, now), problems: [] };
  } catch (error) {
    if (error instanceof SettingsError) return { period: null, problems: [...error.problems] };
    throw error;
  }
}

/** A problem with the combination of week, from and to, whatever their values; null: none. */
function conflictOfPeriodInputs(given: ReadonlySet<InputName>): string | null {
  const [from, to] = [given.has('from'), given.has('to')];
  if (given.has('week') && (from || to)) {
    return 'week: given together with from or to; it may be either the week or the two days.';
  }
  if (from === to) return null;
  const [missing, present] = from ? ['to', 'from'] : ['from', 'to'];
  return `${missing}: not given; it may be a date such as 2026-04-01, since ${present} is given.`;
}
