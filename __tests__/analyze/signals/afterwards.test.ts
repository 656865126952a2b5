import { KNOWN_AFTERWARDS } from '../../../src/analyze/signals/afterwards.js';
import { SIGNALS } from '../../../src/analyze/signals/index.js';
import { isPrediction } from '../../../src/analyze/signals/measurements.js';
import { change, type GivenChange } from '../../support/change.js';
import { person } from '../../support/pull-request.js';
import { files, found, type Surroundings } from './support.js';

const own: GivenChange = { title: 'Cache the compiled templates', merged: 'Wed 12:00', files: files('src/a.ts +40') };
const idsFound = (given: GivenChange, surroundings?: Surroundings): string[] =>
  SIGNALS.filter(signal => found(signal, change(given), surroundings) !== null).map(({ id }) => id);

describe('the signals known afterwards', () => {
  it('are those that a later fix, revert or change of the same file sets off', () => {
    const later = [
      { number: 2, title: 'fix: crash since #1' },
      { number: 3, title: `Revert "${own.title}"` },
      { number: 4, title: 'Keep the templates' },
    ].map(given => change({ ...own, ...given, author: person('bo'), merged: 'Thu 12:00' }));
    const atMerge = idsFound(own);
    const afterwards = new Set(
      [{}, { revertedBy: 3 }].flatMap(outcome => idsFound({ ...own, outcome }, { others: later })),
    );
    expect(atMerge).toEqual(['unreviewed', 'untested']);
    expect([...afterwards].filter(id => !atMerge.includes(id)).sort()).toEqual([...KNOWN_AFTERWARDS].sort());
  });

  it('are no predictions', () => {
    expect(SIGNALS.filter(({ id }) => KNOWN_AFTERWARDS.has(id) && isPrediction(id))).toEqual([]);
  });
});
