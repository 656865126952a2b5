import { CLONES_VARIABLE } from '../histories/clones.js';
import { CLONES_TO_TRAIN_ON } from '../train/clones.js';
import { TEACHERS, UNSEEN } from './importance/projects.js';
import { DEVELOPMENT_REPOSITORIES, UNSEEN_REPOSITORIES } from './second-look/repositories.js';

/** Commands that clone every repository that is measured into the folder that `MERGE_DIGEST_CLONES` names. */
export function cloneCommands(): string {
  const projects = [...TEACHERS, ...UNSEEN].flatMap(({ repository, changelogsIn }) => [repository, changelogsIn ?? []]);
  const all = [...projects.flat(), ...UNSEEN_REPOSITORIES, ...DEVELOPMENT_REPOSITORIES, ...CLONES_TO_TRAIN_ON];
  return [...new Set(all)]
    .sort()
    .map(name => `git clone --bare https://github.com/${name} "$${CLONES_VARIABLE}/${name.replace('/', '+')}"`)
    .join('\n');
}
