import { z } from 'zod';
import { isManifest } from '../manifests.js';

/** Folders in which monorepos usually have their packages, by the conventions of npm, Cargo, Gradle, Nx and Turborepo. */
const WORKSPACES = ['packages', 'crates', 'apps', 'libs', 'plugins', 'services', 'modules', 'extensions'];

/** Selects the files of the root and of each package in the workspace folders. Tree entries cost no points. */
export const TREES = [
  'root: object(expression: "HEAD:") { ... on Tree { entries { name } } }',
  ...WORKSPACES.map(
    (folder, index) => `workspace${index}: object(expression: "HEAD:${folder}") {
      ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }`,
  ),
].join('\n');

const Tree = z.object({ entries: z.array(z.object({ name: z.string() })).nullish() }).nullish();
const Workspace = z.object({ entries: z.array(z.object({ name: z.string(), object: Tree })).nullish() }).nullish();

export const Trees = z.looseObject({ root: Tree });

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
