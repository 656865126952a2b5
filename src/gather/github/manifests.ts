import { z } from 'zod';
import type { Log } from '../../domain/log.js';
import type { GitHubClient } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { isManifest } from '../manifests.js';
import type { RepositoryName } from './repository-name.js';

/** Folders in which monorepos usually have their packages, by the conventions of npm, Cargo, Gradle, Nx and Turborepo. */
const WORKSPACES = ['packages', 'crates', 'apps', 'libs', 'plugins', 'services', 'modules', 'extensions'];

/** Selects the files of the root and of each package in the workspace folders. Tree entries cost no points. */
const TREES = [
  'root: object(expression: "HEAD:") { ... on Tree { entries { name } } }',
  ...WORKSPACES.map(
    (folder, index) => `workspace${index}: object(expression: "HEAD:${folder}") {
      ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }`,
  ),
].join('\n');

const Tree = z.object({ entries: z.array(z.object({ name: z.string() })).nullish() }).nullish();
const Workspace = z.object({ entries: z.array(z.object({ name: z.string(), object: Tree })).nullish() }).nullish();

const Trees = z.looseObject({ root: Tree });
const Answer = z.object({ repository: Trees });

const FOLDERS = `query Folders($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${TREES} } }`;

/**
 * The paths of package manifests in the folders where packages usually live; null, with a warning, if GitHub does not list
 * them. A digest can be made without them: areas are then made of folders alone.
 */
export async function readManifests(
  client: GitHubClient,
  repository: RepositoryName,
  log: Log,
): Promise<string[] | null> {
  try {
    const { data, failures } = await client.ask(FOLDERS, { ...repository }, 1);
    const answer = Answer.safeParse(data);
    if (failures.length > 0 || !answer.success) throw failureOf(failures);
    return manifestsOf(answer.data.repository);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log.warning(`The packages of the repository could not be listed, and are not shown apart: ${error.message}`);
    return null;
  }
}

/** The paths of the package manifests in the trees. GitHub answers null for a folder that does not exist. */
export function manifestsOf(trees: z.infer<typeof Trees>): string[] {
  const inWorkspaces = WORKSPACES.flatMap((folder, index) => {
    const { data } = Workspace.safeParse(trees[`workspace${index}`]);
    return (data?.entries ?? []).flatMap(({ name, object }) =>
      [name, ...(object?.entries ?? []).map(file => `${name}/${file.name}`)].map(path => `${folder}/${path}`),
    );
  });
  return [...(trees.root?.entries ?? []).map(({ name }) => name), ...inWorkspaces].filter(isManifest);
}
