import { join } from 'node:path';
import { exampleWeek } from '../example-week/index.js';
import { loadFrom } from '../example-week/load.js';
import type { World } from '../local-github/world.js';

/** The repository that the page over all is posted to, which has nothing else. */
export function reportsRepository(): World {
  return {
    repository: {
      owner: 'lanternworks',
      name: 'reports',
      description: 'What happened in our repositories, week by week.',
      defaultBranch: 'main',
      private: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: true,
      files: {},
      labels: [],
      discussionCategories: [{ name: 'Announcements', slug: 'announcements', emoji: ':mega:' }],
    },
    users: [],
    pullRequests: [],
    issues: [],
  };
}

const load = (name: string, ...files: string[]) => loadFrom(join(import.meta.dirname, name), files);

/**
 * Lanternworks, an invented owner of four repositories, around week 14 of 2026: the busy one of the example week, a small
 * one, one that merged nothing, and one whose pull requests are for its own people. The repository for reports comes first.
 */
export function exampleOrganization(): [World, ...World[]] {
  return [
    reportsRepository(),
    exampleWeek(),
    load('operator', 'before', 'week'),
    load('website', 'before'),
    load('billing', 'before', 'week'),
  ];
}

/** The one that a token without permission for it fails at. */
export const UNREADABLE = 'lanternworks/lantern-billing';
