import { composeOrganization, composeOrganizationNotification } from '../../compose/index.js';
import { SettingsError } from '../../domain/errors.js';
import type { OrganizationDigest } from '../../domain/organization.js';
import type { Period } from '../../domain/period.js';
import { createSession } from '../../publish/index.js';
import { rollUp } from '../../rollup/index.js';
import type { ParsedInputs } from '../../settings/parse-inputs.js';
import type { Settings } from '../../settings/resolve.js';
import type { Ports } from '../ports.js';
import { type Outcome, presentPage } from '../present.js';
import { settingsOf } from '../settings.js';
import { digestsFromFolder } from './from-folder.js';
import { digestsFromGitHub } from './from-github.js';
import type { GatheredDigests } from './gathered.js';
import { refusePrivate } from './private.js';

/** What tells the page over all from digests of one repository: no input `id` can start with it. */
const ID = '*';

/** A name without wildcard or topic: one that has to be there. */
const isName = (pattern: string) => !/^!|[*]|\/topic:/.test(pattern);

async function gather(
  inputs: ParsedInputs,
  settings: Settings,
  ports: Ports,
): Promise<GatheredDigests & { period: Period }> {
  const { repositories } = inputs.values;
  if (inputs.values.digests === null) return { ...(await digestsFromGitHub(inputs, ports)), period: settings.period };
  const isAsked = (['week', 'from', 'to'] as const).some(name => inputs.explicit.has(name));
  const options = { period: isAsked ? settings.period : null, expected: repositories.filter(isName) };
  return digestsFromFolder(ports.digestsFolder(inputs.values.digests), options, ports.log);
}

/** One page over several repositories: from their saved digests, or from digests that are made now. */
export async function runOverSeveral(inputs: ParsedInputs, ports: Ports): Promise<Outcome<OrganizationDigest>> {
  const asked = settingsOf(inputs, null, ports.log);
  ports.outputDirectory(asked.outputDirectory);
  if (asked.postToRepository === '' && asked.publish.some(id => id !== 'files' && id !== 'summary'))
    throw new SettingsError(['post-to-repository: not given; it may be OWNER/NAME, such as octo-org/reports.']);
  if (asked.model !== null) {
    ports.log.warning(
      'model: not asked for a page over several repositories; name it where their own digests are made.',
    );
  }
  const templates = await ports.loadTemplates(asked.language, asked.templates);
  const { digests, missing, period } = await gather(inputs, asked, ports);
  const settings = { ...asked, period, id: `${ID}${asked.id ?? ''}` };
  const subject = {
    repository: { nameWithOwner: settings.postToRepository, url: null, defaultBranch: null },
    period,
    baseBranch: null,
  };
  const session = createSession(subject, settings, ports);
  await refusePrivate(digests, settings, session);
  const digest = rollUp(digests, { version: ports.version, period, missing });
  const presented = {
    digest,
    compose: () => composeOrganization(digest, settings),
    composeNotification: () => composeOrganizationNotification(digest),
    weeks: digest.weeks,
    isEmpty: digest.totals.pullRequests === 0 && missing.length === 0,
  };
  return presentPage(presented, templates, settings, session, ports);
}
