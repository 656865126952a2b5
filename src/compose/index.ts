import type { Digest } from '../domain/digest.js';
import type { Page } from '../domain/page.js';
import type { SectionId } from '../domain/sections.js';
import type { ComposeOptions } from './section.js';
import { sectionsOf } from './sections/index.js';
import { composeTitle } from './title.js';

export { composeNotification } from './notification.js';

export interface PageOptions extends ComposeOptions {
  /** What is between header and footer, in this order. */
  sections: readonly SectionId[];
}

/** What the page of a digest says, in no language. */
export function compose(digest: Digest, options: PageOptions): Page {
  return {
    title: composeTitle(digest),
    // A clone knows the logins of some people only, and one page calls everybody alike.
    peopleBy: digest.source === 'github' ? 'login' : 'name',
    timeZone: digest.period.timeZone,
    repositoryUrl: digest.repository.url,
    sections: sectionsOf(options.sections).flatMap(section => {
      const content = section.compose(digest, options);
      return content === null ? [] : [{ id: section.id, content }];
    }),
  };
}
