import { composeSiteEntry } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { DAY_MS, instantOf } from '../../src/domain/instant.js';
import type { OrganizationDigest } from '../../src/domain/organization.js';
import type { Period } from '../../src/domain/period.js';
import type { PlacedEntry } from '../../src/domain/site.js';
import { rollUp } from '../../src/rollup/index.js';
import { digestOf, type Given, WEEK_14 } from './digest.js';
import { pullRequest } from './pull-request.js';

/** A week so many weeks before 2026-W14. Its name counts on below 1, which no period does but these. */
export function weekBefore(weeks: number): Period {
  const start = Date.parse(WEEK_14.start) - weeks * 7 * DAY_MS;
  const end = instantOf(start + 7 * DAY_MS);
  const [firstDay, lastDay] = [start, start + 6 * DAY_MS].map(one => instantOf(one).slice(0, 10)) as [string, string];
  const week = weeks < 14 ? `2026-W${String(14 - weeks).padStart(2, '0')}` : null;
  return { ...WEEK_14, start: instantOf(start), end, firstDay, lastDay, week };
}

/** A repository of this name, on GitHub. */
export const repositoryNamed = (nameWithOwner: string, more: Partial<Digest['repository']> = {}) => ({
  nameWithOwner,
  url: `https://github.com/${nameWithOwner}`,
  defaultBranch: 'main',
  ...more,
});

/** A digest of one pull request, of a week of a repository. */
export function smallDigest(weeks: number, name = 'octo/house', given: Given = {}): Digest {
  return {
    ...digestOf([pullRequest({ number: 7, title: `feat: week ${weeks}` })], {
      repository: repositoryNamed(name),
      ...given,
    }),
    period: weekBefore(weeks),
  };
}

export function organizationDigest(digests: readonly Digest[]): OrganizationDigest {
  return rollUp(digests, { version: '1.0.0', period: WEEK_14, missing: [] });
}

/** The digest in a folder of its own, with its page. */
export function placed(digest: Digest | OrganizationDigest, folder: string): PlacedEntry {
  return { entry: composeSiteEntry(digest), file: `${folder}/digest.json`, page: `${folder}/digest.html` };
}
