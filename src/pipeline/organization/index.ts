import { composeOrganization, composeOrganizationNotification } from '../../compose/index.js';
import type { OrganizationDigest } from '../../domain/organization.js';
import type { Period } from '../../domain/period.js';
import { isEmptyOverAll } from '../../domain/recognition.js';
import { createSession, type Session, writeDigest } from '../../publish/index.js';
import { rollUp } from '../../rollup/index.js';
import type { ParsedInputs } from '../../settings/parse-inputs.js';
import type { Settings } from '../../settings/resolve.js';
import type { Narrator } from '../narrate.js';
import { narratorFor } from '../narrator-for.js';
import type { Ports } from '../ports.js';
import { type Outcome, presentPage } from '../present.js';
import { settingsOf } from '../settings.js';
import { digestsFromFolder } from './from-folder.js';
import { digestsFromGitHub } from './from-github.js';
import type { GatheredDigests, NamedOnPage } from './gathered.js';
import { pagesFrom } from './pages.js';
import { refusePrivate } from './private.js';

/** What tells the page over all from digests of one repository: no input `id` can start with it. */
const ID = '*';

/** The digests, and what is known of the place that their page is posted to. */
interface Prepared extends GatheredDigests {
  pages: ReadonlyMap<string, string>;
  settings: Settings;
  session: Session;
}

function sessionFor(settings: Settings, ports: Ports): Session {
  const repository = { nameWithOwner: settings.postToRepository, url: null, defaultBranch: null };
  return createSession({ repository, period: settings.period, baseBranch: null }, settings, ports);
}

async function fromGitHub(inputs: ParsedInputs, settings: Settings, ports: Ports): Promise<Prepared> {
  const session = sessionFor(settings, ports);
  const gathered = await digestsFromGitHub(inputs, ports, listed => refusePrivate(listed, settings, session));
  return { ...gathered, pages: new Map(), settings, session };
}

async function fromFolder(
  folder: string,
  { explicit, values: { repositories } }: ParsedInputs,
  asked: Settings,
  ports: Ports,
): Promise<Prepared> {
  const isAsked = (['week', 'from', 'to'] as const).some(name => explicit.has(name));
  const options = { period: isAsked ? asked.period : null, expected: repositories };
  const check = (named: readonly NamedOnPage[], period: Period) =>
    refusePrivate(named, asked, sessionFor({ ...asked, period }, ports));
  const path = ports.digestsFolder(folder);
  const { period, placed, ...gathered } = await digestsFromFolder(path, options, ports.log, check);
  const settings = { ...asked, period };
  const pages = await pagesFrom(ports.outputDirectory(asked.outputDirectory), path, placed);
  return { ...gathered, pages, settings, session: sessionFor(settings, ports) };
}

interface RolledUp extends Pick<Prepared, 'materialOf' | 'pages' | 'settings' | 'session'> {
  digest: OrganizationDigest;
}

/** Keeps none of the digests that it is made of, which are large. */
async function rolledUp(inputs: ParsedInputs, asked: Settings, ports: Ports): Promise<RolledUp> {
  const folder = inputs.values.digests;
  const { digests, missing, ...others } =
    folder === null ? await fromGitHub(inputs, asked, ports) : await fromFolder(folder, inputs, asked, ports);
  const digest = rollUp(digests, { version: ports.version, period: others.settings.period, missing });
  return { digest, ...others };
}

/** The digest with what a model wrote. It may take minutes: nothing is lost if the job ends before it does. */
async function narrated({ digest, materialOf }: RolledUp, { overAll }: Narrator, directory: string, ports: Ports) {
  await writeDigest(digest, directory);
  ports.deadline.enter('asking the model');
  return overAll(digest, materialOf);
}

/** One page over several repositories: from their saved digests, or from digests that are made now. */
export async function runOverSeveral(inputs: ParsedInputs, ports: Ports): Promise<Outcome<OrganizationDigest>> {
  const asked = settingsOf(inputs, null, ports.log);
  const directory = ports.outputDirectory(asked.outputDirectory);
  const narrator = await narratorFor(asked, ports);
  const templates = await ports.loadTemplates(asked.language, asked.templates);
  const rolled = await rolledUp(inputs, { ...asked, id: `${ID}${asked.id ?? ''}` }, ports);
  const { settings, session } = rolled;
  const digest = narrator === null ? rolled.digest : await narrated(rolled, narrator, directory, ports);
  const presented = {
    digest,
    compose: () => composeOrganization(digest, settings),
    composeNotification: () => composeOrganizationNotification(digest),
    weeks: digest.weeks,
    isEmpty: isEmptyOverAll(digest),
    pages: rolled.pages,
  };
  return presentPage(presented, templates, settings, session, ports);
}
