import { periodId } from '../../domain/period.js';
import type { SiteEntry } from '../../domain/site.js';

/** RFC 4151: the owner of this name, and a date from which on it was theirs. */
const AUTHORITY = 'github.com,2026';
/** The name that the project has there. */
const PROJECT = 'merge-digest';
/** Of each part: names on GitHub are shorter. */
const MAX_LENGTH = 200;

/** Of a name only what may stand in a tag. GitHub tells no names apart by their case. */
const encoded = (name: string) => encodeURIComponent(name.slice(0, MAX_LENGTH).toWellFormed().toLowerCase());

const tag = (parts: readonly string[]) => `tag:${AUTHORITY}:${[PROJECT, ...parts].join('/')}`;

const namesOf = (name: string) => name.split('/').map(encoded);

function subjectOf({ kind, host, name }: SiteEntry): string[] {
  return [kind, encoded(host ?? ''), ...namesOf(name)];
}

/** The id of a digest in a feed: the same wherever the site is, so that readers do not see it anew when it moves. */
export function tagOfDigest(entry: SiteEntry): string {
  const { baseBranch, period } = entry;
  const base = baseBranch === null ? [] : ['into', encoded(baseBranch)];
  return tag([...subjectOf(entry), ...base, encodeURIComponent(periodId(period))]);
}

/** The id of a feed: of its repository, or of its owners if it is about several. */
export function tagOfFeed(subjects: readonly SiteEntry[]): string {
  const [first] = subjects;
  if (subjects.length === 1 && first !== undefined) return tag(['feed', ...subjectOf(first)]);
  const owners = new Set(subjects.map(({ name }) => name.split('/')[0] ?? ''));
  return tag(['feed', 'several', ...[...owners].map(encoded).sort().slice(0, 10)]);
}

/** Whether two digests are about the same. */
export const subjectKey = (entry: SiteEntry) => subjectOf(entry).join('/');
