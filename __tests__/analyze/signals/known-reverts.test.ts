import { nearRevert } from '../../../src/analyze/signals/near-revert.js';
import { newHere } from '../../../src/analyze/signals/new-here.js';
import { repeatedTitle } from '../../../src/analyze/signals/same-title.js';
import { at, file, person } from '../../support/pull-request.js';
import { change, found } from '../../support/subject.js';

/** As GitHub tells the time before a week: the reverts, and not all that was merged. */
const history = {
  reverts: [
    {
      number: 90,
      title: 'Revert "Retry requests that time out"',
      author: 'login:bo',
      mergedAt: at('last Sat 10:00'),
      paths: ['src/cache.ts'],
    },
  ],
  mergedBy: new Map([['login:ada', 40]]),
};

describe('reverts that are known without all that was merged', () => {
  it('are near to what changes their files', () => {
    const own = change({ files: [file('src/cache.ts', 30)] });
    expect(found(nearRevert, own, { history })).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/cache.ts'], pullRequests: [90] },
    });
    expect(found(nearRevert, change({ files: [file('src/other.ts', 30)] }), { history })).toBeNull();
  });

  it('tell the titles that they took back', () => {
    const again = change({ title: 'Retry requests that time out' });
    expect(found(repeatedTitle, again, { history })?.evidence).toEqual({ pullRequests: [90] });
    expect(found(repeatedTitle, change({ title: 'Retry requests that were lost' }), { history })).toBeNull();
  });

  it('do not tell where somebody worked before', () => {
    const own = change({ author: person('ada'), files: [file('src/parser/read.ts', 60)] });
    expect(found(newHere, own, { history })).toBeNull();
  });
});
