import { details } from '../../../src/compose/sections/details.js';
import type { Volume } from '../../../src/domain/statistics.js';
import { person } from '../../support/pull-request.js';
import { authorRow, contentOf, entries } from '../support.js';

const place = (path: string) => ({ path, pullRequests: [1, 2], additions: 1, deletions: 0 });

const sectionOf = (volume: Volume) =>
  contentOf(details, {
    pullRequests: entries(4),
    highlights: [1],
    statistics: {
      volume,
      authors: [authorRow('ada', [1, 2])],
      files: [place('a.ts')],
      newContributors: [{ author: person('ada'), pullRequests: [1] }],
      signals: [{ signal: 'wide', pullRequests: [1], listed: [1], unlisted: [], measured: null }],
    },
  });
const shown = (volume: Volume) =>
  Object.entries(sectionOf(volume) ?? {}).flatMap(([key, content]) => (content === null ? [] : [key]));

describe('the details', () => {
  it('are left out of an empty week', () => expect(sectionOf('none')).toBeNull());

  it('of a few pull requests are the signals and the list of all', () => {
    expect(shown('few')).toEqual(['signals', 'all']);
  });

  it.each(['quiet', 'regular', 'busy'] as const)('of a volume %j are all that the page rests on', volume => {
    expect(shown(volume)).toEqual(['scores', 'places', 'contributors', 'flow', 'signals', 'all']);
  });

  it('have nothing where there is nothing to show', () => {
    expect(contentOf(details, { pullRequests: entries(4) })).toMatchObject({
      reverts: null,
      scores: null,
      places: null,
      contributors: null,
      signals: null,
    });
  });
});
