import { isManifest } from '../manifests.js';
import type { Git } from './command.js';

/** The manifests of packages in the tree of a commit; its other files are passed over as they come. */
export async function readManifests(git: Git, sha: string): Promise<string[]> {
  const found: string[] = [];
  for await (const paths of git.texts(['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha])) {
    found.push(...paths.filter(isManifest));
  }
  return found;
}
