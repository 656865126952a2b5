import { isPipelineBump } from '../changes/bumps.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Signal } from './signal.js';

const WORKFLOW = /^\.github\/(?:workflows|actions)\//;
/** Words for permissions and credentials. "Token" counts only with its owner: language models have tokens too. */
const PERMISSION_WORDS =
  /\b(?:permissions?|secrets?|credentials?|oidc|id-token|trusted publish\w*|GITHUB_TOKEN|GH_TOKEN|GH_PAT|HF_TOKEN|least[- ]privilege)\b|\b(?:github|gh|hf|access|auth|api|deploy|npm|pypi|registry|app|bot|publish\w*) tokens?\b|\bwrite access\b|\bpersonal access\b/i;
/** Triggers that run code from forks with the permissions of the repository. */
const PRIVILEGED_TRIGGER = /\bpull_request_target\b|\bworkflow_run\b/i;

/**
 * Changes the permissions or credentials of a workflow, according to the title: the changed lines are unknown. Other
 * changes to workflows are left to the signal `pipeline`.
 */
export const workflowPermissions = {
  id: 'workflow-permissions',
  find: change => {
    const { title } = change.pullRequest;
    // In a bump, `configure-aws-credentials` is the name of an action.
    if (isPipelineBump(change)) return null;
    const workflows = change.files.filter(({ path }) => WORKFLOW.test(path));
    const match = PERMISSION_WORDS.exec(title) ?? PRIVILEGED_TRIGGER.exec(title);
    if (workflows.length === 0 || match === null) return null;
    return {
      severity: PRIVILEGED_TRIGGER.test(title) ? 'high' : 'medium',
      evidence: { paths: mostChangedPaths(workflows), names: [match[0].toLowerCase()] },
    };
  },
} as const satisfies Signal;
