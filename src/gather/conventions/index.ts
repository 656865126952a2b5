import type { Form } from './form.js';
import { azure } from './forms/azure.js';
import { bitbucket } from './forms/bitbucket.js';
import { bors } from './forms/bors.js';
import { closesFrom } from './forms/closes-from.js';
import { copybaraIntegrate } from './forms/copybara-integrate.js';
import { copybaraMerge } from './forms/copybara-merge.js';
import { ghSuffix } from './forms/gh-suffix.js';
import { giteaMerge } from './forms/gitea-merge.js';
import { githubPullRequest } from './forms/github-pull-request.js';
import { homu } from './forms/homu.js';
import { mergeButton } from './forms/merge-button.js';
import { mergeWithTitle } from './forms/merge-with-title.js';
import { mergedFrom } from './forms/merged-from.js';
import { prPrefix } from './forms/pr-prefix.js';
import { prUrl } from './forms/pr-url.js';
import { pullRequest } from './forms/pull-request.js';
import { pullRequestResolved } from './forms/pull-request-resolved.js';
import { reviewedOn } from './forms/reviewed-on.js';
import { squashButton } from './forms/squash-button.js';
import { symfony } from './forms/symfony.js';
import type { Landed, Message } from './landed.js';

export type { Form } from './form.js';
export type { FormId, Landed, Message } from './landed.js';

/** The forms that can be read without a setting, best first: a subject was written when it landed, a body may be older. */
export const FORMS = [
  mergeButton,
  copybaraMerge,
  giteaMerge,
  mergeWithTitle,
  homu,
  bors,
  symfony,
  azure,
  bitbucket,
  prPrefix,
  squashButton,
  ghSuffix,
  githubPullRequest,
  prUrl,
  pullRequestResolved,
  pullRequest,
  reviewedOn,
  mergedFrom,
  copybaraIntegrate,
  closesFrom,
] as const satisfies readonly Form[];

/** The pull requests that a commit landed, in each form in which its message names some; empty if it names none. */
export function landedIn(message: Message): Landed[] {
  return FORMS.flatMap(({ id, read }: Form) => read(message).map(landed => ({ ...landed, form: id }))).filter(
    ({ number }) => number > 0,
  );
}
