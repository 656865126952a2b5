import type { OrganizationDigest } from '../../domain/organization.js';
import { type Page, type PageTitle, statement, type Value } from '../../domain/page.js';
import { periodId } from '../../domain/period.js';
import { isEmptyOverAll } from '../../domain/recognition.js';
import type { SectionId } from '../../domain/sections.js';
import { withEvidence } from '../narration/index.js';
import type { ComposeOptions } from '../section.js';
import { fullName, name } from '../values.js';
import { attention } from './attention.js';
import { changes } from './changes.js';
import { details } from './details.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { writingOverAll } from './narration.js';
import { people } from './people.js';
import { pullRequestsOver } from './pull-requests.js';
import { reverted } from './reverted.js';
import { secondLook } from './second-look.js';
import type { OrganizationSection } from './section.js';
import { thisWeek } from './this-week.js';
import { trend } from './trend.js';
import { viewOf } from './views.js';

export { composeOrganizationNotification } from './notification.js';

/** The sections between header and footer: the same as those of one repository, over all. */
const SECTIONS: Readonly<Record<SectionId, OrganizationSection>> = {
  'this-week': thisWeek,
  attention,
  reverted,
  changes,
  'second-look': secondLook,
  people,
  trend,
  details,
};

/** More owners are no title. */
const MAX_OWNERS = 2;

/** In how many repositories pull requests were merged, with the owners unless those are many. */
function subjectOf({ name: owners, totals, missing }: OrganizationDigest): Value {
  const n = totals.withMerges;
  if (owners.split(', ').length > MAX_OWNERS)
    return statement('repositories', { n: n > 0 ? n : totals.repositories + missing.length });
  return n === 0 ? fullName(owners) : statement('repositories-of', { n, owners: fullName(owners) });
}

/** The title of the page over several repositories. */
export function composeOrganizationTitle(digest: OrganizationDigest): PageTitle {
  const { period, totals } = digest;
  const { firstDay, lastDay, week } = period;
  const values = {
    week: name(periodId(period)),
    repository: subjectOf(digest),
    days: { type: 'days', first: firstDay, last: lastDay },
    merged: statement('merged-count', { n: totals.pullRequests }),
  } as const;
  return {
    statement: statement('title', {
      kind: isEmptyOverAll(digest) ? 'empty' : week === null ? 'period' : 'week',
      isOverSeveral: true,
      ...values,
    }),
    placeholders: { ...values, 'first-day': name(firstDay), 'last-day': name(lastDay) },
  };
}

/** What the page over several repositories says, before any language puts it into words. */
export function composeOrganization(digest: OrganizationDigest, options: ComposeOptions): Page {
  const view = viewOf(digest);
  const sections = [header, ...options.sections.map(id => SECTIONS[id]), footer].flatMap(section => {
    const content = section.compose(view, options);
    return content === null ? [] : [{ id: section.id, content }];
  });
  return {
    title: composeOrganizationTitle(digest),
    peopleBy: digest.repositories.every(({ source }) => source === 'github') ? 'login' : 'name',
    timeZone: digest.period.timeZone,
    repositoryUrl: null,
    repositories: view.repositories.map(({ named }) => named),
    sections: withEvidence(sections, writingOverAll(digest, options.language)),
    pullRequests: pullRequestsOver(view),
  };
}
