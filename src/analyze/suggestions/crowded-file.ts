import { rollups } from 'd3-array';
import { compareText } from '../../domain/order.js';
import { bySourcePath, finding, peopleOf } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

/** `met` counts the pull requests with a collision: another one changed the file within 48 hours. */
const MIN = { pullRequests: 8, people: 5, met: 4 };

/** The source file that most pull requests changed, if their changes collide. */
export const crowdedFile = {
  id: 'crowded-file',
  find: ({ assessed }) => {
    const touching = bySourcePath(assessed);
    const paths = assessed.flatMap(one => finding(one, 'collision')?.evidence.paths ?? []);
    const [most] = rollups(
      paths,
      rows => rows.length,
      path => path,
    )
      .map(([path, met]) => ({ path, met, about: touching(path) }))
      .filter(({ about, met }) => about.length >= MIN.pullRequests && peopleOf(about) >= MIN.people && met >= MIN.met)
      .sort((a, b) => b.about.length - a.about.length || compareText(a.path, b.path));
    if (most === undefined) return null;
    const { about, path, met } = most;
    return { about, paths: [path], counts: { people: peopleOf(about), met } };
  },
} as const satisfies SuggestionRule;
