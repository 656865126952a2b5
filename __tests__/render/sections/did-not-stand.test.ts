import type { Digest, Entry, Undone } from '../../../src/domain/digest.js';
import { didNotStand } from '../../../src/render/sections/did-not-stand.js';
import { digestOf } from '../../support/digest.js';
import { person } from '../../support/pull-request.js';
import { many } from '../prose/said.js';
import { sectionOf, wordsOf } from '../reading.js';

type Row = Partial<Undone> & { by: number };

const [ada, bo] = [person('ada'), person('bo')];

/** A week of four by ada, of which some are reverts by bo of what a test says. */
function week(rows: readonly Row[], change: (number: number) => Partial<Entry> = () => ({})): Digest {
  const digest = digestOf(many(4));
  const undone = rows.map(({ by, ...given }): Undone & { by: number } => {
    const unknown = {
      number: null,
      title: null,
      evidence: null,
      afterHours: null,
      mergedInPeriod: false,
      partial: false,
    };
    return { by, ...unknown, ...given };
  });
  const reverts = [...new Set(rows.map(({ by }) => by))];
  const own = (number: number) => undone.filter(({ by }) => by === number).map(({ by, ...one }) => one);
  const pullRequests = digest.pullRequests.map(entry => ({
    ...entry,
    author: reverts.includes(entry.number) ? bo : ada,
    summary: entry.title,
    ...change(entry.number),
  }));
  const statistics = { ...digest.statistics, reverts: reverts.map(by => ({ pullRequest: by, undone: own(by) })) };
  return { ...digest, pullRequests, statistics };
}

const told = (...given: Parameters<typeof week>) => sectionOf(week(...given), 'did-not-stand');
const OF_WEEK = { by: 3, number: 1, title: 'Paint the door', afterHours: 5, mergedInPeriod: true } as const;
const OF_EARLIER = { ...OF_WEEK, number: 77, afterHours: 100, mergedInPeriod: false } as const;

describe('what was merged and undone in the week', () => {
  it('is told with its title and author, after how long, and by whom', () => {
    expect(told([OF_WEEK])).toBe('What did not stand Reverted After By #1 Paint the door — ada 5 hours #3 bo');
  });

  it('is told with whether all of it was undone, why, and whether it came back', () => {
    const change = (number: number) => (number === 3 ? { summary: 'It hangs' } : { outcome: { relandedBy: 4 } });
    expect(told([{ ...OF_WEEK, partial: true }], change)).toContain(
      '#1 Paint the door — ada · relanded by #4 5 hours #3 bo, in part: It hangs',
    );
  });

  it.each([
    ['Change number 3'],
    ['number 3.'],
    ['Reverts #1'],
    ['This reverts commit 0123abc.'],
    ['this revert is due'],
    ['revert'],
  ])('is told without a reason that is none: %s', summary => {
    expect(told([OF_WEEK], number => (number === 3 ? { summary } : {}))).toMatch(/#3 bo$/);
  });

  it.each([['Reverting was the only way'], ['We revert this as it hangs'], ['It “reverts” nothing']])(
    'is told with a reason: %s',
    summary => {
      expect(told([OF_WEEK], number => (number === 3 ? { summary } : {}))).toContain(`#3 bo: ${summary}`);
    },
  );
});

describe('what was merged earlier and undone in the week', () => {
  it('stands by itself, with what its digest had said where that is known', () => {
    expect(told([OF_EARLIER])).toBe(
      'What did not stand Merged before this week, and undone in it: Reverted After By #77 Paint the door 4.2 days #3 bo',
    );
    const flaggedBefore = (flagged: boolean, ...signals: string[]) => ({
      flaggedBefore: { week: '2026-W13', flagged, signals },
    });
    const known = (given: ReturnType<typeof flaggedBefore>) => told([{ ...OF_EARLIER, ...given }]);
    expect(known(flaggedBefore(true, 'untested', 'wide'))).toMatch(
      /By Its digest .* flagged it: No test changed and Across/,
    );
    expect(known(flaggedBefore(true))).toMatch(/#3 bo flagged it by its rank$/);
    expect(known(flaggedBefore(false))).toMatch(/#3 bo had not flagged it$/);
  });

  it('is summed up where several were judged', () => {
    const flaggedBefore = (flagged: boolean) => ({ flaggedBefore: { week: '2026-W13', flagged, signals: [] } });
    const second = { ...OF_EARLIER, by: 4, number: 78 };
    expect(
      told([
        { ...OF_EARLIER, ...flaggedBefore(true) },
        { ...second, ...flaggedBefore(false) },
      ]),
    ).toMatch(/ Of these 2, the digests of their weeks had flagged one\.$/);
    const one = told([{ ...OF_EARLIER, ...flaggedBefore(true) }, second]);
    expect(one).toContain('By Its digest');
    expect(one).not.toContain('Of these');
  });
});

describe('what is not known', () => {
  it('is told as far as it is', () => {
    expect(told([{ by: 3 }])).toBe(
      'What did not stand #3 Change number 3 — bo: says that it reverts; what that was could not be found.',
    );
    expect(told([{ by: 3, number: 12 }])).toContain('says that it reverts #12; what that was');
  });

  it('is told of a revert that the settings leave out', () => {
    expect(told([], number => (number === 2 ? { outcome: { revertedBy: 99 } } : {}))).toBe(
      'What did not stand #2 Change number 2 — ada: reverted by #99, which the settings leave out.',
    );
    expect(told([], number => (number === 2 ? { outcome: { revertedBy: 3 } } : {}))).toBe('');
    expect(told([OF_WEEK], number => (number === 2 ? { outcome: { revertedBy: 99 } } : {}))).toContain(
      '#3 bo #2 Change number 2 — ada: reverted by #99',
    );
  });
});

it('what comes back from before the week is told, and what comes back within it is not', () => {
  const relands = (...numbers: number[]) => told([], number => (number === 2 ? { outcome: { relands: numbers } } : {}));
  expect(relands(70, 71)).toContain('#2 Change number 2 — ada: brings back #70 and #71, merged before this week.');
  expect(relands(1)).toBe('');
  const beside = told([OF_WEEK], number => (number === 2 ? { outcome: { relands: [70] } } : {}));
  expect(beside).toMatch(/ 5 hours #3 bo #2 Change number 2 — ada: brings back #70, merged before this week\.$/);
});

it('how a revert was matched is told', () => {
  const text = told([
    { ...OF_WEEK, evidence: 'sha' },
    { ...OF_EARLIER, by: 4, evidence: 'near-title' },
    { by: 4, evidence: 'title' },
    { by: 4, number: 12 },
  ]);
  expect(text).toMatch(
    /How the reverts were matched #3 → #1: names its commit #4 → #77: quotes nearly its title, changes the same files$/,
  );
  expect(told([{ by: 4, number: 12 }])).not.toContain('matched');
});

it('the section is left out of a week in which all stood', () => {
  expect(told([])).toBe('');
  expect(told([{ ...OF_WEEK, by: 99 }])).toBe('');
});

it('templates get nothing for what there is none of', () => {
  const view = (digest: Digest) => didNotStand.view(digest, wordsOf(digest), { charts: true });
  expect(view(week([OF_WEEK]))).toMatchObject({ ofEarlier: null, matched: null });
  expect(view(week([{ ...OF_WEEK, title: null }]))).toMatchObject({
    ofTheWeek: { rows: [{ title: null, why: null }] },
  });
  expect(view(week([{ by: 3 }]))).toMatchObject({ unknown: [{ after: null, author: null, relandedBy: null }] });
  const earlier = week([OF_EARLIER]);
  expect(view(earlier)).toMatchObject({
    ofTheWeek: null,
    ofEarlier: { known: false, rows: [{ flaggedBefore: null }] },
  });
});
