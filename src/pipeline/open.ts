import { SettingsError } from '../domain/errors.js';
import type { Opened, Source } from '../domain/gathered.js';
import type { Period } from '../domain/period.js';
import { sources } from '../gather/index.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { countedWeeks } from './counted-weeks.js';
import type { Ports } from './ports.js';

/** A source, and what it knows before the pull requests are read. */
export interface Opening {
  source: Source;
  opened: Opened;
}

/**
 * Opens the source, which for GitHub sends the first request.
 * @throws SettingsError with every problem of the inputs, since wrong inputs cause most failures to open
 */
export async function open(inputs: ParsedInputs, ports: Ports): Promise<Opening> {
  try {
    const source = await openSource(inputs, ports, inputs.period);
    return { source, opened: await source.open() };
  } catch (error) {
    throw inputs.problems.length > 0 ? new SettingsError(withMissingToken(inputs.problems, error)) : error;
  }
}

/** A missing token is a problem of its own, and no result of the others. */
function withMissingToken(problems: readonly string[], error: unknown): readonly string[] {
  const message = error instanceof Error ? error.message : '';
  const isNew = message.startsWith('token: not given') && !problems.some(problem => problem.startsWith('token:'));
  return isNew ? [...problems, message] : problems;
}

/** Opens no connection yet. @throws DigestError for a missing token, SettingsError for other missing inputs */
export async function openSource(
  { values, explicit, problems }: ParsedInputs,
  { source, client, deadline, log }: Ports,
  period: Period | null,
): Promise<Source> {
  const kind = sources.find(({ id }) => id === source.id);
  const isNamed = source.id === 'github' || explicit.has('repository');
  if (kind === undefined || period === null || (isNamed && values.repository === '')) throw new SettingsError(problems);
  return kind.open({
    repository: isNamed ? values.repository : null,
    base: values.base,
    landedBy: values.landedBy,
    period,
    before: countedWeeks(period),
    configPath: values.config,
    path: source.path,
    client,
    signal: deadline.signal,
    log,
  });
}
