import { flagAccuracyParagraph, signalPlace, verdict } from '../../../src/compose/statements/risks.js';
import { author, decimal, path, paths, references } from '../../../src/compose/values.js';
import type { FlagAccuracy, Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { digest, entries, upTo } from '../support.js';

type Findings = Statistics['findings'];
type Signal = Statistics['signals'][number];

const WIDE: Signal = { signal: 'wide', pullRequests: [1], listed: [1], unlisted: [], measured: null };

describe('the verdict', () => {
  const verdictOf = (findings: Partial<Findings> = {}, signals = [WIDE]) =>
    verdict(
      digest({
        pullRequests: entries(14),
        statistics: { signals, findings: { high: [], medium: [], firstByRisk: [], toWatch: [], ...findings } },
      }),
    );

  it('of no findings at all', () => {
    expect(verdictOf({}, [])).toEqual(statement('no-findings', { total: 14 }));
    expect(said(verdictOf({}, []))).toBe('Nothing was found in any of the 14 pull requests that needs a second look.');
  });

  it('of no finding of high severity counts those of medium severity', () => {
    expect(verdictOf({ medium: [1, 2] })).toEqual(statement('no-high-findings', { medium: 2, total: 14 }));
  });

  it.each([
    [[], '; of all 14, none has one of medium severity.'],
    [[1], '; of all 14, one has one of medium severity.'],
    [[1, 2], '; of all 14, 2 have one of medium severity.'],
  ])('of the medium findings %j ends: %s', (medium, end) => expect(said(verdictOf({ medium }))).toContain(end));

  it('of findings of high severity names them and their place', () => {
    expect(verdictOf({ high: [1, 2, 3], highIn: { modules: ['pay'], all: true } })).toEqual(
      statement('high-findings', {
        n: 3,
        references: references([1, 2, 3]),
        isAll: true,
        place: 'all',
        module: path('pay'),
      }),
    );
  });

  it.each<[Partial<Findings>, string]>([
    [{ high: [2] }, 'One pull request has a finding of high severity, not counting reverted ones: #2.'],
    [
      { high: [1, 2, 3], highIn: { modules: ['pay'], all: true } },
      '3 pull requests have a finding of high severity, not counting reverted ones: #1, #2, and #3; all of them change pay.',
    ],
    [
      { high: [1, 2, 3], highIn: { modules: ['pay'], all: false } },
      '3 pull requests have a finding of high severity, not counting reverted ones: #1, #2, and #3; most of them change pay.',
    ],
  ])('of %j reads: %s', (findings, text) => expect(said(verdictOf(findings))).toBe(text));

  it('names twelve, and says that there are others', () => {
    expect(verdictOf({ high: upTo(12) }).values).toMatchObject({
      n: 12,
      isAll: true,
      references: references(upTo(12)),
    });
    expect(verdictOf({ high: upTo(13) }).values).toMatchObject({
      n: 13,
      isAll: false,
      references: references(upTo(12)),
    });
    expect(said(verdictOf({ high: upTo(13) }))).toMatch(/reverted ones: among them #1, .*, and #12\.$/);
  });
});

describe('what became of flagged pull requests', () => {
  const outcomes = (pullRequests: number, reverted: number) => ({ pullRequests, reverted: upTo(reverted) });
  const accuracy = (more: Partial<FlagAccuracy> = {}): FlagAccuracy => ({
    weeks: ['2026-W12', '2026-W13'],
    flagged: outcomes(40, 2),
    others: outcomes(360, 1),
    ...more,
  });
  const paragraphOf = (more: Partial<FlagAccuracy>) => flagAccuracyParagraph(accuracy(more));

  it('is counted beside the others', () => {
    expect(paragraphOf({})).toEqual({
      type: 'paragraph',
      sentences: [
        statement('flag-accuracy', { weeks: 2, flagged: 40, flaggedReverted: 2, others: 360, othersReverted: 1 }),
      ],
    });
  });

  it.each<[Partial<FlagAccuracy>, string]>([
    [
      {},
      'Of the 40 pull requests that the digests of 2 earlier weeks flagged, 2 have been reverted by now; of the 360 others, one has.',
    ],
    [
      { weeks: ['2026-W13'], flagged: outcomes(1, 0), others: outcomes(1, 0) },
      'Of the one pull request that the digest of an earlier week flagged, none has been reverted by now; of the one other, none has.',
    ],
  ])('of %j reads: %s', (more, text) => expect(said(paragraphOf(more))).toBe(text));

  it.each([
    [{ result: 'too-few' } as const, statement('flags-too-few', {})],
    [{ result: 'alike' } as const, statement('flags-alike', {})],
    [{ result: 'more-often', times: 6.7 } as const, statement('flags-more-often', { times: decimal(6.7) })],
  ])('is compared: %j', (comparison, sentence) => {
    expect(paragraphOf({ comparison })).toMatchObject({ sentences: [{ id: 'flag-accuracy' }, sentence] });
  });

  it('is not said if nothing was flagged, or no earlier week is known', () => {
    expect(paragraphOf({ flagged: outcomes(0, 0) })).toBeNull();
    expect(flagAccuracyParagraph(undefined)).toBeNull();
  });
});

describe('where the pull requests of a signal are', () => {
  const place = { modules: ['pay', 'shop'], all: false };
  const mainAuthor = { author: person('ada'), pullRequests: upTo(6), all: false };

  it('is said with who wrote most of them', () => {
    expect(signalPlace({ ...WIDE, place, mainAuthor })).toEqual({
      type: 'paragraph',
      sentences: [
        statement('signal-place', { place: 'most', modules: paths(['pay', 'shop']) }),
        statement('main-author', { author: author(person('ada')), n: 6, isAll: false }),
      ],
    });
  });

  it.each<[Partial<Signal>, string]>([
    [{ place: { modules: ['pay'], all: true } }, 'All are in pay.'],
    [{ place }, 'Most are in pay and shop.'],
    [{ mainAuthor }, 'ada authored 6 of them.'],
  ])('of %j reads: %s', (more, text) => expect(said(signalPlace({ ...WIDE, ...more }))).toBe(text));

  it('is not said if they are spread', () => expect(signalPlace(WIDE)).toBeNull());
});
