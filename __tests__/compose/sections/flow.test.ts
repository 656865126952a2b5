import { flow } from '../../../src/compose/sections/flow.js';
import { author, evidence, name, number, path, title } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { contentOf, inside } from '../support.js';

const DURATION = { medianHours: 20, p90Hours: 40, pullRequests: [1, 2, 3, 4], isReliable: true };
const sectionOf = (statistics: Partial<Statistics> = {}) => contentOf(flow, { statistics });

describe('the section on review times', () => {
  it.each([
    ['none', false],
    ['few', false],
    ['quiet', true],
    ['busy', true],
  ] as const)('of a volume %j is there: %j', (volume, isThere) => {
    expect(sectionOf({ volume }) !== null).toBe(isThere);
  });

  it('has nothing but sizes if nothing else is known', () => {
    expect(sectionOf({ sizes: [{ size: 'S', pullRequests: [1, 2] }] })).toEqual({
      isTimed: false,
      times: null,
      unreviewed: null,
      selfMerged: null,
      sizes: [{ size: name('S'), count: number(2), evidence: evidence([1, 2]) }],
      branches: null,
      directPushes: null,
    });
  });

  it.each([
    ['times', { timeToMerge: DURATION }],
    ['reviews', { unreviewed: [] }],
  ])('is called so if %s are known', (_, given) => expect(sectionOf({ flow: given })).toMatchObject({ isTimed: true }));

  it('has a paragraph on times', () => {
    expect(inside(sectionOf({ flow: { timeToMerge: DURATION } }), 'times', 'sentences', 0)).toMatchObject({
      id: 'merge-time',
    });
  });
});

describe('merges without a second person', () => {
  const unreviewed = (more: Statistics['flow']) => sectionOf({ flow: { unreviewed: [1, 2], ...more } })?.unreviewed;

  it('are counted, with their share if that is known', () => {
    expect(unreviewed({ unreviewedShare: 0.5 })).toEqual({
      summary: statement('unreviewed', { n: 2, hasShare: true, share: { type: 'share', share: 0.5 } }),
      evidence: evidence([1, 2]),
    });
    expect(unreviewed({})).toEqual({
      summary: statement('unreviewed', { n: 2, hasShare: false, share: { type: 'share', share: 0 } }),
      evidence: evidence([1, 2]),
    });
  });

  it('are counted too where their authors merged them', () => {
    const content = sectionOf({ flow: { selfMerged: [3], selfMergedShare: 0.05 } });
    expect(content?.selfMerged).toEqual({
      summary: statement('self-merged', { n: 1, hasShare: true, share: { type: 'share', share: 0.05 } }),
      evidence: evidence([3]),
    });
    expect(said(inside(content, 'selfMerged', 'summary'))).toBe('1 pull request (5%) merged by their own author');
  });

  it('are left out if there are none', () => {
    expect(sectionOf({ flow: { unreviewed: [], selfMerged: [] } })).toMatchObject({
      unreviewed: null,
      selfMerged: null,
    });
  });
});

describe('branches', () => {
  const branch = (of: string, ...pullRequests: number[]) => ({ branch: of, pullRequests });

  it('have a table if there are two', () => {
    expect(sectionOf({ baseBranches: [branch('main', 1, 3), branch('release/2', 2)] })?.branches).toEqual({
      rows: [
        { branch: path('main'), count: number(2), evidence: evidence([1, 3]) },
        { branch: path('release/2'), count: number(1), evidence: evidence([2]) },
      ],
    });
    expect(sectionOf({ baseBranches: [branch('main', 1)] })?.branches).toBeNull();
  });
});

describe('commits without a pull request', () => {
  it('are counted and listed', () => {
    const ada = person('ada');
    const push = { sha: '0123456789abcdef', title: 'Fix x', author: ada, committedAt: '2026-03-31T00:00:00Z' };
    const content = sectionOf({ directPushes: [push] });
    expect(content?.directPushes).toEqual({
      summary: statement('direct-pushes', { n: 1 }),
      commits: [
        statement('direct-push', {
          commit: { type: 'commit', sha: '0123456789abcdef' },
          title: title('Fix x'),
          author: author(ada),
        }),
      ],
    });
    expect(said(inside(content, 'directPushes', 'commits', 0))).toBe('0123456789 Fix x — ada');
  });

  it('are left out if there are none', () => expect(sectionOf({ directPushes: [] })?.directPushes).toBeNull());
});
