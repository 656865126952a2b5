import { header } from '../../../src/compose/sections/header.js';
import { fullName, instant, list, name, references, term } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { said, saidAll } from '../said.js';
import { authorRow, contentOf, entries, type Given, inside, upTo } from '../support.js';

const headerOf = (given: Given = {}) => contentOf(header, { pullRequests: entries(3), ...given });
const RUNNING = { period: { asOf: '2026-04-02T08:30:00Z' } };
const EMPTY: Given = { pullRequests: [], statistics: { volume: 'none' } };

describe('the first line', () => {
  it('names the repository, the week, its days and its zone', () => {
    expect(headerOf()?.period).toEqual(
      statement('period', {
        repository: fullName('octo/house', 'https://github.com/octo/house'),
        isWeek: true,
        week: name('2026-W14'),
        days: { type: 'days', first: '2026-03-30', last: '2026-04-05' },
        timeZone: name('UTC'),
        hasBase: false,
        base: fullName(''),
      }),
    );
    expect(said(headerOf()?.period)).toBe('octo/house · week 2026-W14, Mar 30 – Apr 5, 2026 (UTC)');
  });

  it('names no week for another period', () => {
    expect(said(headerOf({ period: { week: null } })?.period)).toBe('octo/house · Mar 30 – Apr 5, 2026 (UTC)');
  });

  it('names the branch if there is only one', () => {
    expect(said(headerOf({ baseBranch: 'release/2' })?.period)).toMatch(/\(UTC\) · merged into release\/2$/);
  });

  it('shortens neither the repository nor the branch', () => {
    const [nameWithOwner, baseBranch] = [`octo/${'h'.repeat(60)}`, `release/${'b'.repeat(60)}`];
    const repository = { nameWithOwner, url: null, defaultBranch: null };
    const line = said(headerOf({ repository, baseBranch })?.period);
    expect(line).toContain(nameWithOwner);
    expect(line).toContain(baseBranch);
  });
});

describe('the totals', () => {
  const bySome = (people: number, bots: number, deleted: number): Given => {
    const [byPeople, byBots, byDeletedAccounts] = [people, bots, deleted].map(upTo) as [number[], number[], number[]];
    const totals = { byPeople, byBots, byDeletedAccounts, additions: 1200, deletions: 9, files: 3 };
    return {
      statistics: {
        authors:
          people === 0 ? [] : people < 3 ? [authorRow('ada', [1])] : [authorRow('ada', [1]), authorRow('bo', [2])],
        totals: { pullRequests: upTo(people + bots + deleted), ...totals },
      },
    };
  };

  it('count pull requests, people, lines and files', () => {
    expect(headerOf(bySome(2, 0, 0))?.totals).toEqual(
      statement('totals', {
        n: 2,
        by: 'people',
        shares: list([statement('by-people', { n: 2, people: 1 })]),
        people: 1,
        additions: 1200,
        deletions: 9,
        files: 3,
        isSoFar: false,
        soFar: instant('2026-04-06T00:00:00Z'),
      }),
    );
  });

  it.each<[string, [number, number, number], string]>([
    ['one person', [2, 0, 0], '2 pull requests by 1 person · 1,200 lines added, 9 deleted in 3 files'],
    ['two people', [3, 0, 0], '3 pull requests by 2 people · 1,200 lines'],
    ['bots alone', [0, 2, 0], '2 pull requests · 1,200 lines'],
    ['a deleted account alone', [0, 0, 2], '2 pull requests · 1,200 lines'],
    ['people and bots', [4, 1, 0], '5 pull requests: 4 by 2 people and 1 by bots · 1,200 lines'],
    ['people and deleted accounts', [2, 0, 2], '4 pull requests: 2 by 1 person and 2 by deleted accounts ·'],
    ['all of them', [4, 2, 1], '7 pull requests: 4 by 2 people, 2 by bots, and 1 by a deleted account ·'],
  ])('say by whom: %s', (_, counts, text) => expect(said(headerOf(bySome(...counts))?.totals)).toContain(text));

  it('say which kinds of accounts there are', () => {
    expect(inside(headerOf(bySome(0, 2, 1)), 'totals', 'values', 'shares')).toEqual(
      list([statement('by-bots', { n: 2 }), statement('by-deleted', { n: 1 })]),
    );
  });

  it('say up to when, while the week has not ended', () => {
    expect(said(headerOf(RUNNING)?.totals)).toMatch(/ · up to Apr 2, 2026, 08:30$/);
    expect(said(headerOf()?.totals)).not.toContain('up to');
  });

  it('are left out if there are no pull requests, and not if there are a few', () => {
    expect(headerOf(EMPTY)?.totals).toBeNull();
    expect(headerOf({ statistics: { volume: 'few' } })?.totals).toMatchObject({ values: { n: 3 } });
  });
});

describe('that nothing was merged', () => {
  it('is said of an empty week, and until when while it has not ended', () => {
    expect(headerOf(EMPTY)?.nothing).toEqual(
      statement('nothing-merged', { isSoFar: false, soFar: instant('2026-04-06T00:00:00Z') }),
    );
    expect(said(headerOf({ ...EMPTY, ...RUNNING })?.nothing)).toBe(
      'No pull request was merged until Apr 2, 2026, 08:30.',
    );
  });

  it('is not said if the settings leave out everything', () => {
    expect(headerOf({ ...EMPTY, completeness: { expected: 3 } })?.nothing).toBeNull();
    expect(headerOf()?.nothing).toBeNull();
  });
});

describe('completeness', () => {
  it.each(['few', 'busy'] as const)('of a volume %j is said if everything was read', volume => {
    expect(headerOf({ statistics: { volume } })).toMatchObject({
      complete: statement('complete', { gathered: 3, expected: 3 }),
      incomplete: null,
    });
    expect(said(headerOf()?.complete)).toBe('Complete: 3 of 3 pull requests, with all changed files.');
  });

  it('is said if another pull request was merged in the meantime', () => {
    expect(said(headerOf({ completeness: { gathered: 4 } })?.complete)).toContain('4 of 3 pull requests');
  });

  it('is not said of an empty week', () => {
    expect(headerOf(EMPTY)).toMatchObject({ complete: null, incomplete: null });
  });

  it('is not said if pull requests are missing, but how many, and when they were merged', () => {
    const [start, end] = ['2026-03-30T00:00:00Z', '2026-03-30T06:30:00Z'];
    const missing = [{ start, end, pullRequests: 1 }];
    expect(headerOf({ completeness: { gathered: 2, notGathered: 1, missing } })).toMatchObject({
      complete: null,
      incomplete: {
        lead: statement('not-complete', { gathered: 2, expected: 3, missing: 1 }),
        missing: [statement('missing-between', { n: 1, from: instant(start), to: instant(end) })],
        truncated: null,
      },
    });
  });

  it('is not said if some of the changed files are missing', () => {
    const content = headerOf({ completeness: { filesTruncated: [1, 3] } });
    expect(content).toMatchObject({
      complete: null,
      incomplete: { missing: [], truncated: statement('files-truncated', { references: references([1, 3]) }) },
    });
    expect(said(inside(content, 'incomplete', 'lead'))).toBe('Not complete. 3 of 3 pull requests could be read.');
  });

  it('is not said of a week of which nothing could be read', () => {
    expect(headerOf({ ...EMPTY, completeness: { expected: 4, gathered: 0, notGathered: 4 } })).toMatchObject({
      nothing: null,
      totals: null,
      complete: null,
      incomplete: { lead: statement('not-complete', { gathered: 0, expected: 4, missing: 4 }) },
    });
  });
});

describe('the notes', () => {
  const notesOf = (given: Given) => headerOf(given)?.notes;

  it('name lists that were cut', () => {
    const cutLists = [
      { list: 'labels' as const, pullRequests: [2] },
      { list: 'review-threads' as const, pullRequests: [1, 2] },
    ];
    const notes = notesOf({ completeness: { cutLists } });
    expect(notes).toEqual([
      statement('list-cut', { list: term('phrases', 'list-labels'), references: references([2]) }),
      statement('list-cut', { list: term('phrases', 'list-review-threads'), references: references([1, 2]) }),
    ]);
    expect(saidAll(notes)).toEqual([
      'Not all labels could be read for #2.',
      'Not all review threads could be read for #1 and #2.',
    ]);
  });

  it.each([
    ['PullRequest.statusCheckRollup', 'no-checks'],
    ['PullRequest.reviewThreads', 'no-review-threads'],
  ] as const)('say which signals are missing with the field %s', (field, id) => {
    expect(notesOf({ completeness: { missingFields: [field] } })).toEqual([statement(id, {})]);
  });

  it('say nothing of other missing fields', () => {
    expect(notesOf({ completeness: { missingFields: ['PullRequest.comments'] } })).toEqual([]);
  });

  it('count what the settings leave out', () => {
    expect(notesOf({ completeness: { excludedPullRequests: [7, 8, 9] } })).toEqual([statement('excluded', { n: 3 })]);
  });

  it.each([
    ['git', [statement('from-git', {})]],
    ['file', [statement('from-file', {})]],
    ['github', []],
  ] as const)('say what is unknown from the source %s', (source, notes) => expect(notesOf({ source })).toEqual(notes));
});
