import pLimit from 'p-limit';
import type { Digest } from '../../domain/digest.js';
import { DigestError, sentencesOf } from '../../domain/errors.js';
import type { RunLog } from '../../domain/log.js';
import { findRepositories } from '../../gather/github/repositories.js';
import { requireClient } from '../../github/client.js';
import type { Material } from '../../narrate/index.js';
import type { ParsedInputs } from '../../settings/parse-inputs.js';
import { analysisOptions } from '../analysis-options.js';
import { digestOf } from '../digest-of.js';
import { countedWeeksOf } from '../earlier-weeks.js';
import { materialOf } from '../material.js';
import type { MaterialOf } from '../narrate.js';
import { open } from '../open.js';
import type { Ports } from '../ports.js';
import { noteWhatIsNotUsed, warnOfMissingFiles } from '../report-opened.js';
import { settingsOf } from '../settings.js';
import type { GatheredDigests, NamedOnPage } from './gathered.js';

const TOKEN_ADVICE =
  'The token of a workflow reads its own repository, and public ones. For others, use the token of a GitHub App: see docs/organizations.md.';

/** Repositories that are read at the same time. Each has several requests under way, and they share GitHub's allowance. */
const AT_ONCE = 2;

/** The inputs of a run about one of the repositories. */
function inputsFor(repository: string, inputs: ParsedInputs): ParsedInputs {
  const explicit = new Set([...inputs.explicit, 'repository' as const]);
  return { ...inputs, explicit, values: { ...inputs.values, repository } };
}

/** Says of each line which repository it is about. */
function logFor(repository: string, log: RunLog): RunLog {
  const about = (say: (text: string) => void) => (text: string) => say(`${repository}: ${text}`);
  return {
    info: about(log.info),
    notice: about(log.notice),
    warning: about(log.warning),
    progress: about(log.progress),
  };
}

/** A digest, and what a model may be sent of its pull requests by their numbers. */
interface Made {
  digest: Digest;
  materials: ReadonlyMap<number, Material>;
}

/** Keeps none of the digests, which are large. */
function materialIn(made: readonly Made[]): MaterialOf {
  const materials = new Map(made.map(one => [one.digest.repository.nameWithOwner, one.materials]));
  return ({ repository, number }) => materials.get(repository)?.get(number);
}

type Check = (repositories: readonly NamedOnPage[]) => Promise<void>;

async function digestFor(repository: string, inputs: ParsedInputs, all: Ports, check: Check): Promise<Made> {
  const ports = { ...all, log: logFor(repository, all.log) };
  const own = inputsFor(repository, inputs);
  const { source, opened } = await open(own, ports);
  // It may have become private since, or GitHub did not tell.
  await check([opened.repository]);
  warnOfMissingFiles(opened, ports.log);
  const settings = settingsOf(own, opened.config, ports.log);
  noteWhatIsNotUsed(opened, ports.log);
  const options = analysisOptions(settings, opened, ports);
  const gathering = source.gather();
  const earlierWeeks = countedWeeksOf(options.period);
  // Others are still being read while one is analyzed.
  const deadline = { ...ports.deadline, enter() {} };
  const request = { gathering, source, options, settings, earlierWeeks, log: ports.log, deadline };
  const { digest, pullRequests } = await digestOf(request);
  const isSent = settings.model !== null;
  return { digest, materials: new Map(isSent ? pullRequests.map(one => [one.number, materialOf(one)]) : []) };
}

/**
 * A digest of each repository that the input names. One that cannot be read does not end the others.
 * `check` refuses what may not be shown before anything of it is read or logged.
 * @throws DigestError where none can be read
 */
export async function digestsFromGitHub(inputs: ParsedInputs, ports: Ports, check: Check): Promise<GatheredDigests> {
  const client = requireClient(ports.client, 'it may be a token that reads the pull requests of all repositories.');
  const found = await findRepositories(client, inputs.values.repositories);
  // Of the others it is known once they are open.
  await check(found.filter(({ isPrivate }) => isPrivate !== null));
  const names = found.map(({ nameWithOwner }) => nameWithOwner);
  ports.log.info(`Making digests of ${names.length} ${names.length === 1 ? 'repository' : 'repositories'}.`);
  for (const { formerName, nameWithOwner } of found)
    if (formerName !== undefined) ports.log.info(`${formerName} is now ${nameWithOwner}.`);
  const limit = pLimit(AT_ONCE);
  const failures: unknown[] = [];
  const all = await Promise.all(
    names.map(name =>
      limit(async () => {
        try {
          return await digestFor(name, inputs, ports, check);
        } catch (error) {
          failures.push(error);
          for (const sentence of sentencesOf(error)) ports.log.warning(`${name}: ${sentence}`);
          return null;
        }
      }),
    ),
  );
  const made = all.filter(one => one !== null);
  if (made.length === 0) {
    const [first] = failures;
    throw first instanceof Error ? first : new DigestError('repositories: no digest could be made of any.');
  }
  if (failures.length > 0) ports.log.notice(TOKEN_ADVICE);
  const digests = made.map(({ digest }) => digest);
  return {
    digests,
    missing: names
      .filter((_, index) => all[index] === null)
      .map(repository => ({ repository, reason: 'failed' as const })),
    materialOf: materialIn(made),
  };
}
