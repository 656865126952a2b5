import { allContent } from '../../../src/compose/details/all.js';
import { author, list, reference, signalName, term, title } from '../../../src/compose/values.js';
import type { Entry } from '../../../src/domain/digest.js';
import type { SectionContent } from '../../../src/domain/page.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said, saidAll } from '../said.js';
import { digest, entries, entry, finding, inside } from '../support.js';

const foldsOf = (pullRequests: Entry[]) => allContent(digest({ pullRequests })).folds as SectionContent[];
const lineOf = (more: Partial<Entry>) => inside(foldsOf([entry(7, more)])[0] ?? null, 'lines', 0);

describe('the line of a pull request in the list of all', () => {
  it('has its number, its whole title, its author and its size', () => {
    expect(lineOf({ title: 'Paint the door', additions: 1234 })).toEqual(
      statement('change', {
        reference: reference(7),
        title: title('Paint the door', 'whole'),
        author: author(person('mona')),
        additions: 1234,
        deletions: 3,
        hasBadges: false,
        badges: list([], 'comma'),
      }),
    );
    expect(said(lineOf({ title: 'Paint the door', additions: 1234 }))).toBe('#7 Paint the door — mona, +1,234 −3');
  });

  it('names a deleted account', () => expect(said(lineOf({ author: null }))).toContain('— a deleted account,'));

  it('has its kind, what became of it, and its signals as badges', () => {
    const line = lineOf({
      kind: 'fix',
      outcome: { revertedBy: 8, partlyRevertedBy: 9, relandedBy: 10 },
      findings: ['reverted', 'wide', 'untested', 'hotspot', 'newcomer'].map(signal => finding(signal)),
    });
    expect(inside(line as SectionContent, 'values', 'badges')).toEqual(
      list(
        [
          term('change-kinds', 'fix', 'fix'),
          statement('outcome', { what: 'reverted', by: reference(8) }),
          statement('outcome', { what: 'partly', by: reference(9) }),
          statement('outcome', { what: 'relanded', by: reference(10) }),
          ...['wide', 'untested', 'hotspot'].map(signalName),
        ],
        'comma',
      ),
    );
    expect(said(line)).toMatch(/−3 · fix, reverted by #8, reverted in part by #9, relanded by #10, Across modules, /);
  });
});

describe('the list of all pull requests', () => {
  it('is in the order of the merges', () => {
    const [fold] = foldsOf([entry(9), entry(2)]);
    expect(inside(fold ?? null, 'lines')).toMatchObject([
      { values: { reference: reference(9) } },
      { values: { reference: reference(2) } },
    ]);
  });

  it.each([
    [1, ['The pull request']],
    [100, ['All 100 pull requests']],
    [101, ['All 101 pull requests: 1 to 100', 'All 101 pull requests: 101 to 101']],
  ])('of %d has folds of a hundred lines: %j', (count, lines) => {
    const folds = foldsOf(entries(count));
    expect(saidAll(folds.map(({ count: line }) => line ?? null))).toEqual(lines);
    expect(folds.flatMap(fold => inside(fold, 'lines') as unknown[])).toHaveLength(count);
    expect(folds[0]?.count).toEqual(
      statement('all', { n: count, isPart: count > 100, first: 1, last: Math.min(count, 100) }),
    );
  });
});
