import { didNotStand } from '../../../src/compose/sections/did-not-stand.js';
import { author, hours, list, reference, references, signalName, term, title } from '../../../src/compose/values.js';
import type { Entry, RevertedPullRequest } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said, saidAll } from '../said.js';
import { contentOf, entries, type Given, inside } from '../support.js';

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
const OF_PERIOD = { by: 3, number: 1, title: 'Paint the door', afterHours: 5, mergedInPeriod: true } as const;
const OF_EARLIER = { ...OF_PERIOD, number: 77, afterHours: 100, mergedInPeriod: false } as const;

/** Four pull requests by ada, of which some are reverts by bo. */
function reverts(rows: readonly Row[], more: (number: number) => Partial<Entry> = () => ({})): Given {
  const numbers = [...new Set(rows.map(({ by }) => by))];
  const undone = rows.map(({ by, reason, ...given }) => ({ by, reverted: { ...UNKNOWN, ...given } }));
  const flagged = undone.filter(one => one.reverted.flaggedBefore !== undefined).map(one => one.reverted);
  const numbersOf = (some: readonly RevertedPullRequest[]) => some.map(({ number }) => number ?? 0);
  return {
    pullRequests: entries(4, number => ({ author: numbers.includes(number) ? bo : ada, ...more(number) })),
    statistics: {
      reverts: numbers.map(number => ({
        pullRequest: number,
        reverted: undone.filter(({ by }) => by === number).map(one => one.reverted),
        reason: rows.find(({ by }) => by === number)?.reason ?? null,
      })),
      reverted: {
        ofPeriod: [],
        relanded: [],
        ofEarlier: [],
        flaggedBefore: {
          known: numbersOf(flagged),
          flagged: numbersOf(flagged.filter(({ flaggedBefore }) => flaggedBefore?.flagged)),
        },
      },
    },
  };
}

const section = (...given: Parameters<typeof reverts>) => contentOf(didNotStand, reverts(...given));

describe('a pull request that was merged and reverted in the period', () => {
  const rowOf = (...given: Parameters<typeof reverts>) => inside(section(...given), 'ofPeriod', 'rows', 0);

  it('has a row with its title and author, after how long, and by whom', () => {
    expect(rowOf([OF_PERIOD])).toEqual({
      original: statement('reverted-original', {
        hasReference: true,
        reference: reference(1),
        title: title('Paint the door'),
        hasAuthor: true,
        author: author(ada),
        isRelanded: false,
        relandedBy: reference(0),
      }),
      after: hours(5),
      by: statement('reverted-by', {
        revert: reference(3),
        author: author(bo),
        isPartial: false,
        hasReason: false,
        reason: title(''),
      }),
      flagged: null,
    });
  });

  it('reads as a line of a table', () => {
    const content = section([OF_PERIOD]);
    expect(said(inside(content, 'ofPeriod', 'rows', 0, 'original'))).toBe('#1 Paint the door — ada');
    expect(said(inside(content, 'ofPeriod', 'rows', 0, 'by'))).toBe('#3 bo');
  });

  it('has the reason of the revert, whether all of it was reverted, and whether it was relanded', () => {
    const relanded = (number: number) => (number === 1 ? { outcome: { relandedBy: 4 } } : {});
    const content = section([{ ...OF_PERIOD, partial: true, reason: 'It hangs' }], relanded);
    expect(said(inside(content, 'ofPeriod', 'rows', 0, 'original'))).toBe('#1 Paint the door — ada · relanded by #4');
    expect(said(inside(content, 'ofPeriod', 'rows', 0, 'by'))).toBe('#3 bo, in part: It hangs');
  });

  it('has no title if none is known', () => {
    expect(said(inside(section([{ ...OF_PERIOD, title: null }]), 'ofPeriod', 'rows', 0, 'original'))).toMatch(
      /^#1 +— ada$/,
    );
  });

  it('has neither a number nor an author if they are unknown', () => {
    const original = inside(section([{ ...OF_PERIOD, number: null }]), 'ofPeriod', 'rows', 0, 'original');
    expect(original).toMatchObject({ values: { hasReference: false, hasAuthor: false } });
    expect(said(original)).toBe('Paint the door');
  });

  it('has a row for each that one revert takes back', () => {
    const content = section([OF_PERIOD, { ...OF_PERIOD, number: 2 }]);
    expect(inside(content, 'ofPeriod', 'rows')).toMatchObject([
      { original: { values: { reference: reference(1) } } },
      { original: { values: { reference: reference(2) } } },
    ]);
  });
});

describe('a pull request of an earlier week', () => {
  const flaggedBefore = (flagged: boolean, ...signals: string[]) => ({
    flaggedBefore: { week: '2026-W13', flagged, signals },
  });

  it('is in a table of its own, without an author', () => {
    const content = section([OF_EARLIER]);
    expect(content).toMatchObject({ ofPeriod: null, ofEarlier: { isKnown: false, flagged: null } });
    expect(said(inside(content, 'ofEarlier', 'rows', 0, 'original'))).toBe('#77 Paint the door');
    expect(inside(content, 'ofEarlier', 'rows', 0)).toMatchObject({ after: hours(100), flagged: null });
  });

  it('has what its digest said, if that is known', () => {
    const content = section([{ ...OF_EARLIER, ...flaggedBefore(true, 'untested', 'wide') }]);
    expect(content).toMatchObject({ ofEarlier: { isKnown: true } });
    expect(inside(content, 'ofEarlier', 'rows', 0, 'flagged')).toEqual(
      statement('flagged-before', {
        isFlagged: true,
        hasSignals: true,
        signals: list([signalName('untested'), signalName('wide')]),
      }),
    );
  });

  it.each([
    [flaggedBefore(true, 'untested'), 'yes: No test changed'],
    [flaggedBefore(true), 'yes, by its rank'],
    [flaggedBefore(false), 'no'],
  ])('reads %j', (given, text) => {
    expect(said(inside(section([{ ...OF_EARLIER, ...given }]), 'ofEarlier', 'rows', 0, 'flagged'))).toBe(text);
  });

  it('is counted among those that were flagged if there are several', () => {
    const first = { ...OF_EARLIER, ...flaggedBefore(true) };
    const second = { ...OF_EARLIER, by: 4, number: 78 };
    expect(inside(section([first, { ...second, ...flaggedBefore(false) }]), 'ofEarlier', 'flagged')).toEqual(
      statement('flagged-of', { n: 2, flagged: 1 }),
    );
    expect(section([first, second])).toMatchObject({ ofEarlier: { isKnown: true, flagged: null } });
  });
});

describe('a revert of something unknown', () => {
  it('is listed as far as it is known', () => {
    expect(section([{ by: 3 }])).toEqual({
      ofPeriod: null,
      ofEarlier: null,
      lines: [
        statement('revert-of-unknown', {
          revert: reference(3),
          title: title('Change number 3'),
          author: author(bo),
          hasReference: false,
          reference: reference(0),
        }),
      ],
      matched: null,
    });
    expect(saidAll(section([{ by: 3, number: 12 }])?.lines)).toEqual([
      '#3 Change number 3 — bo: says that it reverts #12, which could not be found.',
    ]);
  });
});

describe('a revert that the settings leave out', () => {
  const by = (revertedBy: number) => (number: number) => (number === 2 ? { outcome: { revertedBy } } : {});

  it('is named with what it reverted', () => {
    expect(section([], by(99))?.lines).toEqual([
      statement('reverted-by-excluded', {
        reference: reference(2),
        title: title('Change number 2'),
        author: author(ada),
        revert: reference(99),
      }),
    ]);
  });

  it('comes before reverts of something unknown', () => {
    expect(section([{ by: 3 }], by(99))?.lines).toMatchObject([
      { id: 'reverted-by-excluded' },
      { id: 'revert-of-unknown' },
    ]);
  });

  it('is not said of one that is on the page', () => expect(section([], by(3))).toBeNull());
});

describe('a reland', () => {
  const relands =
    (...relands: number[]) =>
    (number: number) =>
      number === 2 ? { outcome: { relands } } : {};

  it('of something from before the period is listed', () => {
    expect(section([], relands(70, 71))?.lines).toEqual([
      statement('relands-earlier', {
        reference: reference(2),
        title: title('Change number 2'),
        author: author(ada),
        originals: references([70, 71]),
      }),
    ]);
  });

  it('of something of the period is not, since its row says so', () => expect(section([], relands(1))).toBeNull());

  it('is listed after the tables', () => {
    expect(section([OF_PERIOD], relands(70))).toMatchObject({
      ofPeriod: { rows: [{ after: hours(5) }] },
      lines: [{ id: 'relands-earlier' }],
    });
  });
});

describe('how reverts were matched', () => {
  it('is said of each that was found', () => {
    const rows = [
      { ...OF_PERIOD, evidence: 'sha' as const },
      { by: 4, number: 77, afterHours: 100, evidence: 'near-title' as const },
      { by: 2, number: 78 },
    ];
    const content = section(rows);
    expect(inside(content, 'matched', 'lines')).toEqual([
      statement('revert-match', {
        revert: reference(3),
        original: reference(1),
        evidence: term('phrases', 'evidence-sha'),
      }),
      statement('revert-match', {
        revert: reference(4),
        original: reference(77),
        evidence: term('phrases', 'evidence-near-title'),
      }),
    ]);
    expect(saidAll(inside(content, 'matched', 'lines'))[0]).toBe('#3 → #1: names its commit');
  });

  it('is left out if none was found', () => expect(section([OF_PERIOD])?.matched).toBeNull());
});

describe('the section', () => {
  it('is left out if nothing was reverted', () => expect(section([])).toBeNull());

  it('leaves out a revert that the digest does not have', () => {
    expect(section([{ ...OF_PERIOD, by: 99 }])).toBeNull();
  });
});
