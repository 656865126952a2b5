import type { Digest } from '../domain/digest.js';
import type { Page } from '../domain/page.js';
import { withEvidence, writingOf } from './narration/index.js';
import { rowsOf } from './rows.js';
import type { ComposeOptions } from './section.js';
import { sectionsOf } from './sections/index.js';
import { composeTitle } from './title.js';

export { composeNotification } from './notification.js';
export { composeOrganization, composeOrganizationNotification } from './organization/index.js';
export type { ComposeOptions } from './section.js';
export { composeSite, composeSiteEntry } from './site/index.js';

/** What the page of a digest says, before any language puts it into words. */
export function compose(digest: Digest, options: ComposeOptions): Page {
  const sections = sectionsOf(options.sections).flatMap(section => {
    const content = section.compose(digest, options);
    return content === null ? [] : [{ id: section.id, content }];
  });
  return {
    title: composeTitle(digest),
    // Git history has the logins of only some people, and a page shows either logins or names, never both.
    peopleBy: digest.source === 'github' ? 'login' : 'name',
    timeZone: digest.period.timeZone,
    repositoryUrl: digest.repository.url,
    sections: withEvidence(sections, digest.narration === undefined ? null : writingOf(digest.narration)),
    pullRequests: rowsOf(digest),
  };
}
