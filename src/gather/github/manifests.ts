import { z } from 'zod';
import { isManifest } from '../manifests.js';

/** Where repositories of many packages have them, by the conventions of npm, Cargo, Gradle, Nx, Turborepo and others. */
const WORKSPACES = ['packages', 'crates', 'apps', 'libs', 'plugins', 'services', 'modules', 'extensions'];

/** The files of the root, and those of each folder in the folders of packages. Entries of a tree cost no points. */
export const TREES = [
  'root: object(expression: "HEAD:") { ... on Tree { entries { name } } }',
  ...WORKSPACES.map(
    (folder, n) => `workspace${n}: object(expression: "HEAD:${folder}") {
      ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }`,
  ),
].join('\n');

const Tree = z.object({ entries: z.array(z.object({ name: z.string() })).nullish() }).nullish();
const Workspace = z.object({ entries: z.array(z.object({ name: z.string(), object: Tree })).nullish() }).nullish();

export const Trees = z.looseObject({ root: Tree });

/** The manifests of the packages in them. A folder that is not there is null, and holds none. */
export function manifestsOf(trees: z.infer<typeof Trees>): string[] {
  const folders = WORKSPACES.flatMap((folder, n) => {
    const { data } = Workspace.safeParse(trees[`workspace${n}`]);
    return (data?.entries ?? []).flatMap(({ name, object }) =>
      [name, ...(object?.entries ?? []).map(file => `${name}/${file.name}`)].map(path => `${folder}/${path}`),
    );
  });
  return [...(trees.root?.entries ?? []).map(({ name }) => name), ...folders].filter(isManifest);
}
