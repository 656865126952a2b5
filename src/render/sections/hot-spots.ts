import { join } from '../markdown.js';
import { hotSpotsProse } from '../prose/hot-spots.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

const MIN_PULL_REQUESTS = 4;
const MAX_ROWS = 12;

function row(one: { path: string; pullRequests: number[]; additions: number; deletions: number }, words: Words) {
  return {
    path: words.path(one.path),
    pullRequests: words.opening(one.pullRequests),
    additions: words.number(one.additions),
    deletions: words.number(one.deletions),
  };
}

function ownersOf(owners: readonly string[], words: Words) {
  if (owners.length === 0) return null;
  return {
    list: join(
      owners.map(owner => words.owner(owner)),
      ' ',
    ),
  };
}

/** What changes because something else did says nothing about where people work. */
const FOLLOWING: ReadonlySet<string | undefined> = new Set(['lock', 'generated', 'vendored', 'version', 'manifest']);

const tells = ({ kind }: { kind?: string | undefined }) => !FOLLOWING.has(kind);

export const hotSpots: Section = {
  id: 'hot-spots',
  view: ({ statistics, pullRequests }, words) => {
    const files = statistics.files.filter(tells);
    const modules = statistics.modules.filter(tells);
    if (pullRequests.length < MIN_PULL_REQUESTS || (files.length === 0 && modules.length < 2)) return null;
    const owned = modules.slice(0, MAX_ROWS).some(module => module.owners !== undefined);
    return {
      paragraph: hotSpotsProse(files, pullRequests, words),
      files:
        files.length === 0
          ? null
          : {
              rows: files.slice(0, MAX_ROWS).map(file => row(file, words)),
              total: words.count('files', files.length),
              more: files.length > MAX_ROWS,
            },
      modules:
        modules.length < 2
          ? null
          : {
              owned,
              rows: modules.slice(0, MAX_ROWS).map(module => ({
                ...row(module, words),
                owners: ownersOf(module.owners ?? [], words),
              })),
            },
    };
  },
};
