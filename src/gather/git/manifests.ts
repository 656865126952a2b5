import { isManifest } from '../manifests.js';
import type { Git } from './command.js';

/** The paths of package manifests in the tree of a commit. The tree is filtered while git prints it. */
export async function readManifests(git: Git, sha: string): Promise<string[]> {
  const manifests: string[] = [];
  for await (const paths of git.texts(['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha])) {
    manifests.push(...paths.filter(isManifest));
  }
  return manifests;
}
