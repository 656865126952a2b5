import { reverted } from '../../../src/compose/sections/reverted.js';
import { author, hours, reference, references, title } from '../../../src/compose/values.js';
import type { Entry, RevertedPullRequest } from '../../../src/domain/digest.js';
import { type Statement, statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said, saidAll } from '../said.js';
import { contentOf, entries, type Given, inside, upTo } from '../support.js';

type Row = Partial<RevertedPullRequest> & { by: number; reason?: string };

const [ada, bo] = [person('ada'), person('bo')];
const UNKNOWN: RevertedPullRequest = {
  number: null,
  title: null,
  evidence: null,
  afterHours: null,
  mergedInPeriod: false,
  partial: false,
};
const OF_PERIOD = {
  by: 13,
  number: 1,
  title: 'fix: paint the door',
  shortTitle: 'Paint the door',
  afterHours: 5,
  mergedInPeriod: true,
} as const;
const OF_EARLIER = { ...OF_PERIOD, number: 77, afterHours: 100, mergedInPeriod: false } as const;

/** Twenty pull requests by ada, of which some are reverts by bo. */
function reverts(rows: readonly Row[], more: (number: number) => Partial<Entry> = () => ({})): Given {
  const numbers = [...new Set(rows.map(({ by }) => by))];
  return {
    pullRequests: entries(20, number => ({ author: numbers.includes(number) ? bo : ada, ...more(number) })),
    statistics: {
      reverts: numbers.map(number => {
        const own = rows.filter(({ by }) => by === number);
        return {
          pullRequest: number,
          reverted: own.map(({ by, reason, ...given }) => ({ ...UNKNOWN, ...given })),
          reason: own[0]?.reason ?? null,
        };
      }),
    },
  };
}

const section = (...given: Parameters<typeof reverts>) => contentOf(reverted, reverts(...given));
const lines = (...given: Parameters<typeof reverts>) => section(...given)?.lines as readonly Statement[] | undefined;
const texts = (...given: Parameters<typeof reverts>) => saidAll(section(...given)?.lines);

describe('a pull request that was merged and reverted in the period', () => {
  it('has a line with what it did, after how long, and by what', () => {
    expect(lines([OF_PERIOD])).toEqual([
      statement('reverted', {
        isEarlier: false,
        hasReference: true,
        reference: reference(1),
        title: title('Paint the door', 'full'),
        after: hours(5),
        revert: references([13]),
        isPartial: false,
        hasReason: false,
        reason: expect.anything(),
        mayBeBack: false,
        isRelanded: false,
        relandedBy: expect.anything(),
      }),
    ]);
    expect(texts([OF_PERIOD])).toEqual(['#1 Paint the door, after 5 hours by #13']);
  });

  it('says why, where the revert does', () => {
    expect(texts([{ ...OF_PERIOD, reason: 'It hangs' }])).toEqual([
      '#1 Paint the door, after 5 hours by #13: It hangs',
    ]);
  });

  it('says that only a part of it was reverted', () => {
    expect(texts([{ ...OF_PERIOD, partial: true }])).toEqual(['#1 Paint the door, in part, after 5 hours by #13']);
  });

  it('says what it leaves behind if it was a fix, unless that is back', () => {
    const fix = { ...OF_PERIOD, wasFix: true as const };
    expect(texts([fix])).toEqual(['#1 Paint the door, after 5 hours by #13. What it fixed may be back']);
    expect(texts([fix], number => (number === 1 ? { outcome: { relandedBy: 14 } } : {}))).toEqual([
      '#1 Paint the door, after 5 hours by #13. Relanded by #14',
    ]);
  });

  it('has one line where several reverts undid it', () => {
    const twice = [OF_PERIOD, { ...OF_PERIOD, by: 14, afterHours: 9, partial: true, reason: 'It hangs' }];
    expect(texts(twice)).toEqual(['#1 Paint the door, after 5 hours by #13 and #14: It hangs']);
    expect(lines(twice)).toMatchObject([{ values: { isPartial: false } }]);
  });

  it('has a line for each that one revert undid', () => {
    expect(texts([OF_PERIOD, { ...OF_PERIOD, number: 2 }])).toEqual([
      '#1 Paint the door, after 5 hours by #13',
      '#2 Paint the door, after 5 hours by #13',
    ]);
  });

  it('comes before those of earlier weeks', () => {
    expect(lines([{ ...OF_EARLIER, by: 12 }, OF_PERIOD])).toMatchObject([
      { values: { isEarlier: false } },
      { values: { isEarlier: true } },
    ]);
  });
});

describe('a pull request of an earlier week', () => {
  it('has its title, as the digest does not have it, and is marked', () => {
    expect(texts([OF_EARLIER])).toEqual(['From an earlier week: #77 Paint the door, after 4.2 days by #13']);
  });

  it('may have no number', () => {
    expect(texts([{ ...OF_EARLIER, number: null }])).toEqual([
      'From an earlier week: Paint the door, after 4.2 days by #13',
    ]);
  });

  it('says whether it was relanded in this one', () => {
    const fix = { ...OF_EARLIER, wasFix: true as const };
    const [line] = texts([fix], number => (number === 2 ? { outcome: { relands: [77] } } : {}));
    expect(line).toMatch(/ by #13\. Relanded by #2$/);
  });
});

describe('a revert of something unknown', () => {
  it('is listed as far as it is known', () => {
    expect(lines([{ by: 3 }])).toEqual([
      statement('revert-of-unknown', {
        reference: reference(3),
        title: title('Change number 3', 'full'),
        author: author(bo),
        hasOriginal: false,
        original: expect.anything(),
      }),
    ]);
    expect(texts([{ by: 3, number: 12 }])).toEqual([
      '#3 Change number 3 — bo: what it reverts, #12, could not be found',
    ]);
  });
});

describe('a revert that the settings leave out', () => {
  const by = (outcome: Entry['outcome']) => (number: number) => (number === 2 ? { outcome } : {});

  it('is named with what it reverted', () => {
    expect(lines([], by({ revertedBy: 99 }))).toEqual([
      statement('reverted-by-excluded', {
        reference: reference(2),
        title: title('Change number 2', 'full'),
        author: author(ada),
        isPartial: false,
        revert: reference(99),
      }),
    ]);
    expect(texts([], by({ partlyRevertedBy: 99 }))).toEqual([
      '#2 Change number 2 — ada: reverted in part by #99, which the settings leave out',
    ]);
  });

  it('comes before reverts of something unknown', () => {
    expect(lines([{ by: 3 }], by({ revertedBy: 99 }))).toMatchObject([
      { id: 'reverted-by-excluded' },
      { id: 'revert-of-unknown' },
    ]);
  });

  it('is not said of one that is on the page', () => expect(section([], by({ revertedBy: 3 }))).toBeNull());
});

describe('a reland', () => {
  const relands =
    (...numbers: number[]) =>
    (number: number) =>
      number === 2 ? { outcome: { relands: numbers } } : {};

  it('of something from before the period is listed last', () => {
    expect(lines([OF_PERIOD], relands(70, 71))).toEqual([
      expect.objectContaining({ id: 'reverted' }),
      statement('relands-earlier', {
        reference: reference(2),
        title: title('Change number 2', 'full'),
        author: author(ada),
        originals: references([70, 71]),
      }),
    ]);
  });

  it('of something of the period is not, since its line says so', () => expect(section([], relands(1))).toBeNull());
});

describe('a commit that was pushed without a pull request', () => {
  const sha = 'c775325'.padEnd(40, 'a');
  const pushed = (original: Partial<RevertedPullRequest>): Given => ({
    pullRequests: entries(2),
    statistics: {
      pushedReverts: [
        {
          sha,
          title: 'Revert "Paint the door"',
          author: ada,
          committedAt: '2026-04-01T10:00:00Z',
          reverted: [{ ...UNKNOWN, ...original }],
          reason: null,
        },
      ],
    },
  });

  it('is named where it reverted a pull request', () => {
    const { by, ...original } = OF_PERIOD;
    expect(saidAll(contentOf(reverted, pushed(original))?.lines)).toEqual([
      '#1 Paint the door, after 5 hours by commit c775325aaa',
    ]);
    expect(saidAll(contentOf(reverted, pushed({ number: 77, evidence: 'number' }))?.lines)).toEqual([
      'commit c775325aaa Revert "Paint the door" — ada: what it reverts, #77, could not be found',
    ]);
  });

  it('is named where a pull request reverted it', () => {
    expect(texts([{ ...OF_PERIOD, number: null, commit: sha }])).toEqual([
      'commit c775325aaa Paint the door, after 5 hours by #13',
    ]);
  });

  it('is named where it relanded a pull request', () => {
    const outcome = { revertedBy: 13, relandedByCommit: sha };
    expect(texts([OF_PERIOD], number => (number === 1 ? { outcome } : {}))).toEqual([
      '#1 Paint the door, after 5 hours by #13. Relanded by commit c775325aaa',
    ]);
  });
});

it('a reland that was reverted itself brings nothing back', () => {
  const outcome = (number: number) => (number === 2 ? { outcome: { relands: [1, 77], revertedBy: 14 } } : {});
  expect(texts([OF_PERIOD], outcome)).toEqual(['#1 Paint the door, after 5 hours by #13']);
});

describe('the section of reverts', () => {
  it('is left out if nothing was reverted', () => expect(section([])).toBeNull());

  it('leaves out a revert that the digest does not have', () => {
    expect(section([{ ...OF_PERIOD, by: 99 }])).toBeNull();
  });

  it('has eight lines, and folds all others', () => {
    const rows = (count: number) => upTo(count).map(number => ({ ...OF_PERIOD, number }));
    expect(section(rows(8))).toMatchObject({ more: null });
    const content = section(rows(10));
    expect(content?.lines).toHaveLength(8);
    expect(said(inside(content, 'more', 'count'))).toBe('2 more');
    expect(saidAll(inside(content, 'more', 'lines'))).toHaveLength(2);
  });
});
