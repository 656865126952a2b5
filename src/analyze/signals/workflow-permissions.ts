import { isPipelineBump } from '../changes/bumps.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Signal } from './signal.js';

const WORKFLOW = /^\.github\/(?:workflows|actions)\//;
/** What a job may do and whom it may act as. A token of a language model is none, so `token` stands with an owner. */
const RIGHTS =
  /\b(?:permissions?|secrets?|credentials?|oidc|id-token|trusted publish\w*|GITHUB_TOKEN|GH_TOKEN|GH_PAT|HF_TOKEN|least[- ]privilege)\b|\b(?:github|gh|hf|access|auth|api|deploy|npm|pypi|registry|app|bot|publish\w*) tokens?\b|\bwrite access\b|\bpersonal access\b/i;
/** Runs what strangers wrote with the rights of the repository. */
const DANGEROUS = /\bpull_request_target\b|\bworkflow_run\b/i;

/**
 * Who a workflow may act as, or what it may do, changed. Only titles and paths are known, not the lines: what says
 * neither is left to the signal for pipelines.
 */
export const workflowPermissions = {
  id: 'workflow-permissions',
  find: change => {
    const { title } = change.pullRequest;
    // A bump of `configure-aws-credentials` names an action, not a right.
    if (isPipelineBump(change)) return null;
    const workflows = change.files.filter(({ path }) => WORKFLOW.test(path));
    const said = RIGHTS.exec(title) ?? DANGEROUS.exec(title);
    if (workflows.length === 0 || said === null) return null;
    return {
      severity: DANGEROUS.test(title) ? 'high' : 'medium',
      evidence: { paths: mostChangedPaths(workflows), names: [said[0].toLowerCase()] },
    };
  },
} as const satisfies Signal;
