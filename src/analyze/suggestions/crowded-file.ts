import { rollups } from 'd3-array';
import { compareText } from '../../domain/order.js';
import { finding, peopleOf } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** A file that so many pull requests of so many people changed, and so many of them within 48 hours of another's. */
const MIN = { pullRequests: 8, people: 5, met: 4 };

/** The source file in whose way most people got. */
export const crowdedFile = {
  id: 'crowded-file',
  find: ({ assessed }) => {
    const paths = assessed.flatMap(one => finding(one, 'collision')?.evidence.paths ?? []);
    const [most] = rollups(
      paths,
      rows => rows.length,
      path => path,
    )
      .map(([path, met]) => ({
        path,
        met,
        about: assessed.filter(({ change }) => change.source.some(file => file.path === path)),
      }))
      .filter(({ about, met }) => about.length >= MIN.pullRequests && peopleOf(about) >= MIN.people && met >= MIN.met)
      .sort((a, b) => b.about.length - a.about.length || compareText(a.path, b.path));
    if (most === undefined) return null;
    const { about, path, met } = most;
    return { about, paths: [path], counts: { people: peopleOf(about), met } };
  },
} as const satisfies Suggestion;
