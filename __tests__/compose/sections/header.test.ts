import { header } from '../../../src/compose/sections/header.js';
import { fullName, instant, list, name, references, term } from '../../../src/compose/values.js';
import { UNKNOWN_FIELDS } from '../../../src/domain/digest.js';
import { statement, type Value } from '../../../src/domain/page.js';
import type { Trends } from '../../../src/domain/trends.js';
import { bot, person } from '../../support/pull-request.js';
import { said, saidAll, saidInChinese } from '../said.js';
import { authorRow, contentOf, entries, type Given, inside, revertedOf, upTo } from '../support.js';

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

describe('the line of figures', () => {
  const bySome = (people: number, bots: number): Given => ({
    statistics: {
      authors: upTo(people).map(one => authorRow(`p${one}`, [one])),
      bots: upTo(bots).map(one => ({ author: bot(`bot${one}`), pullRequests: [people + one] })),
    },
  });
  const trends = (trend: NonNullable<Trends['merged']>['trend']): Given => ({
    trends: {
      weekBefore: '2026-W13',
      figures: [],
      merged: { trend, before: 5, difference: 2, weeks: 4 },
      revertStreak: 0,
    },
  });

  it('counts pull requests, people and bots, what was reverted, and newcomers', () => {
    const { statistics } = bySome(2, 1);
    const newContributors = [{ author: person('p1'), pullRequests: [1] }];
    const given = { ...statistics, ...revertedOf({ ofPeriod: [2], ofEarlier: [77] }), newContributors };
    expect(headerOf({ statistics: given, ...trends('more') })?.figures).toEqual(
      statement('figures', {
        n: 3,
        trend: 'more',
        difference: 2,
        by: 'both',
        people: 2,
        bots: 1,
        reverted: 1,
        relanded: 0,
        cameBack: 'none',
        newcomers: 1,
        isSoFar: false,
        soFar: expect.anything(),
      }),
    );
    expect(said(headerOf({ statistics: given, ...trends('more') })?.figures)).toBe(
      '3 pull requests (2 more than the week before) by 2 people and 1 bot · 1 reverted within the week · 1 first-time contributor',
    );
  });

  it.each([
    [[1], [1], '1 reverted and relanded', '当周回退后又重新合入 1 个'],
    [[1, 2], [2], '2 reverted within the week, 1 of them relanded', '当周被回退 2 个，其中 1 个又重新合入'],
    [[1, 2], [], '2 reverted within the week', '当周被回退 2 个'],
  ])('says what came back: of %j, %j', (ofPeriod, relanded, english, chinese) => {
    const statistics = { ...bySome(1, 0).statistics, ...revertedOf({ ofPeriod, relanded }) };
    const { figures } = headerOf({ statistics }) ?? {};
    expect(said(figures)).toBe(`3 pull requests by 1 person · ${english}`);
    expect(saidInChinese(figures as Value)).toBe(`3 个 PR · 作者 1 人 · ${chinese}`);
  });

  it.each<[string, Given, string]>([
    ['one person', bySome(1, 0), '3 pull requests by 1 person'],
    ['two people', bySome(2, 0), '3 pull requests by 2 people'],
    ['one bot', bySome(0, 1), '3 pull requests by 1 bot'],
    ['people and bots', bySome(2, 2), '3 pull requests by 2 people and 2 bots'],
    ['deleted accounts alone', bySome(0, 0), '3 pull requests'],
    ['one pull request', { ...bySome(1, 0), pullRequests: entries(1) }, '1 pull request by 1 person'],
  ])('of %s is no longer than needed', (_, given, text) => expect(said(headerOf(given)?.figures)).toBe(text));

  it.each([
    ['most', ' (2 more than the week before)'],
    ['more', ' (2 more than the week before)'],
    ['alike', ''],
    ['fewer', ' (2 fewer than the week before)'],
    ['fewest', ' (2 fewer than the week before)'],
  ] as const)('compares with the week before: %s', (trend, text) => {
    expect(said(headerOf(trends(trend))?.figures)).toBe(`3 pull requests${text}`);
  });

  it('says up to when, while the week has not ended', () => {
    expect(said(headerOf(RUNNING)?.figures)).toMatch(/ · up to Apr 2, 2026, 08:30$/);
  });

  it('is left out if there are no pull requests, and not if there are a few', () => {
    expect(headerOf(EMPTY)?.figures).toBeNull();
    expect(headerOf({ statistics: { volume: 'few' } })?.figures).toMatchObject({ values: { n: 3 } });
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
  it('is not spoken of if everything was read', () => {
    expect(headerOf()?.incomplete).toBeNull();
    expect(headerOf({ completeness: { gathered: 4 } })?.incomplete).toBeNull();
    expect(headerOf(EMPTY)?.incomplete).toBeNull();
  });

  it('is denied if pull requests are missing, with how many, and when they were merged', () => {
    const [start, end] = ['2026-03-30T00:00:00Z', '2026-03-30T06:30:00Z'];
    const missing = [{ start, end, pullRequests: 1 }];
    expect(headerOf({ completeness: { gathered: 2, notGathered: 1, missing } })?.incomplete).toEqual({
      lead: statement('not-complete', { gathered: 2, expected: 3, missing: 1 }),
      missing: [statement('missing-between', { n: 1, from: instant(start), to: instant(end) })],
      truncated: null,
      unread: null,
    });
  });

  it('is not denied, but said in part, if the lines of some files are unknown', () => {
    const content = headerOf({ completeness: { filesUnread: [1, 3] } });
    expect(content?.incomplete).toMatchObject({
      lead: statement('read-in-part', { n: 2 }),
      truncated: null,
      unread: statement('files-unread', { references: references([1, 3]) }),
    });
    expect(said(inside(content, 'incomplete', 'unread'))).toBe(
      'The clone lacks contents of files that #1 and #3 changed; their lines are not counted.',
    );
  });

  it('is not denied, but said in part, if some of the changed files are missing', () => {
    const content = headerOf({ completeness: { filesTruncated: [1, 3] } });
    expect(content?.incomplete).toMatchObject({
      missing: [],
      truncated: statement('files-truncated', { references: references([1, 3]) }),
    });
    expect(said(inside(content, 'incomplete', 'lead'))).toBe('Not all changes of 2 pull requests could be read.');
  });

  it('is denied if pull requests are missing, whatever is missing of the others', () => {
    const completeness = { gathered: 2, notGathered: 1, filesTruncated: [1], filesUnread: [1, 3] };
    const content = headerOf({ completeness });
    expect(content?.incomplete).toMatchObject({
      lead: statement('not-complete', { gathered: 2, expected: 3, missing: 1 }),
      truncated: statement('files-truncated', { references: references([1]) }),
      unread: statement('files-unread', { references: references([1, 3]) }),
    });
  });

  it('is denied of a week of which nothing could be read', () => {
    expect(headerOf({ ...EMPTY, completeness: { expected: 4, gathered: 0, notGathered: 4 } })).toMatchObject({
      nothing: null,
      figures: null,
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

  it('name the pull requests that landed by a commit, with the commit', () => {
    const [first, ...others] = entries(2);
    const notes = notesOf({
      pullRequests: [{ ...first, landedBy: 'c0ffee5d'.repeat(5) }, ...others] as Given['pullRequests'],
    });
    expect(notes).toEqual([statement('landed', { n: 1, references: expect.anything() })]);
    expect(saidAll(notes)).toEqual([
      '1 pull request landed by a commit, so GitHub shows it as closed and not as merged: #1 (c0ffee5dc0).',
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

  it('say in one clause what the source knows of no pull request', () => {
    const unknownFields = [...UNKNOWN_FIELDS];
    const notes = notesOf({ source: 'git', completeness: { unknownFields } });
    expect(notes).toEqual([
      statement('source-lacks', {
        source: 'git',
        what: list(unknownFields.map(field => term('phrases', `unknown-${field}`))),
      }),
    ]);
    expect(saidAll(notes)).toEqual(['From git history, which lacks descriptions, labels, reviews, and opening times.']);
    expect(saidAll(notesOf({ source: 'file', completeness: { unknownFields: ['labels'] } }))).toEqual([
      'From a file of pull requests, which lacks labels.',
    ]);
  });

  it.each(['git', 'file', 'github'] as const)('say nothing of the source %s if it knows everything', source => {
    expect(notesOf({ source })).toEqual([]);
  });
});
