import { readCodeOwners } from '../../../src/analyze/paths/code-owners.js';
import {
  failingChecks,
  securityUnreviewed,
  securityWithoutOwner,
  unresolvedThreads,
  unreviewed,
} from '../../../src/analyze/second-look/review-reasons.js';
import type { GivenChange } from '../../support/change.js';
import { bot, person, review } from '../../support/pull-request.js';
import { foundBy, looked, source } from './support.js';

const KEYS = { paths: ['src/keys.ts'] };
const APPROVED = [review(person('bo'), 'Mon 13:00')];

describe('security code that nobody reviewed', () => {
  const found = (given: GivenChange, reviewIsUsual = true) =>
    foundBy(securityUnreviewed, looked(given, { 'security-sensitive': KEYS }), { reviewIsUsual });

  it('is the strongest reason, with the paths of the code', () => {
    expect(found({ reviews: [] })).toEqual({ weight: 5, evidence: KEYS });
    expect(found({ reviews: [review(bot('ci'), 'Mon 13:00')] })).not.toBeNull();
  });

  it('is none where somebody reviewed it, reviews are unknown, or most of the week has none', () => {
    expect(found({ reviews: APPROVED })).toBeNull();
    expect(found({ reviews: undefined })).toBeNull();
    expect(found({ reviews: [] }, false)).toBeNull();
  });

  it('is none for other code', () => {
    expect(foundBy(securityUnreviewed, looked({ reviews: [] }))).toBeNull();
  });
});

describe('security code that none of its owners approved', () => {
  const found = (owners: string, given: GivenChange = {}) =>
    foundBy(securityWithoutOwner, looked({ reviews: APPROVED, ...given }, { 'security-sensitive': KEYS }), {
      ownersOf: readCodeOwners(owners),
    });

  it('is a reason, with the paths that lack an owner', () => {
    expect(found('* @ada')).toEqual({ weight: 4, evidence: KEYS });
    const two = { 'security-sensitive': { paths: ['src/keys.ts', 'src/auth.ts'] } };
    expect(
      foundBy(securityWithoutOwner, looked({ reviews: APPROVED }, two), {
        ownersOf: readCodeOwners('src/keys.ts @ada\nsrc/auth.ts @bo'),
      }),
    ).toEqual({ weight: 4, evidence: KEYS });
  });

  it('is none if an owner wrote or approved it, however the name is written', () => {
    expect(found('* @Mona')).toBeNull();
    expect(found('* @BO')).toBeNull();
    expect(found('* @ada @bo')).toBeNull();
  });

  it('needs an approval: comments of an owner are none', () => {
    expect(found('* @bo', { reviews: [review(person('bo'), 'Mon 13:00', 'commented')] })).not.toBeNull();
  });

  it('is none where owners are teams or addresses, of which the members are unknown, or nobody', () => {
    expect(found('* @octo/team')).toBeNull();
    expect(found('* @ada @octo/team')).toBeNull();
    expect(found('* ada@example.org')).toBeNull();
    expect(found('docs/ @ada')).toBeNull();
  });

  it('is none without a review, which is a reason of its own, and without a file of owners', () => {
    expect(found('* @ada', { reviews: [] })).toBeNull();
    expect(foundBy(securityWithoutOwner, looked({ reviews: APPROVED }, { 'security-sensitive': KEYS }))).toBeNull();
  });

  it('counts a deleted account as no owner', () => {
    expect(found('* @undefined', { author: null })).not.toBeNull();
  });
});

describe('failing checks', () => {
  const CHECKS = { names: ['build'] };
  const found = (given: GivenChange, reviewIsUsual = true) =>
    foundBy(failingChecks, looked({ reviews: APPROVED, ...given }, { 'failing-checks': CHECKS }), { reviewIsUsual });

  it('weigh more if they failed than if they were not finished', () => {
    expect(found({ checks: 'failure' })).toEqual({ weight: 4, evidence: CHECKS });
    expect(found({ checks: 'error' })).toEqual({ weight: 4, evidence: CHECKS });
    expect(found({ checks: 'pending', reviews: [] })).toEqual({ weight: 3, evidence: CHECKS });
  });

  it('that were not finished count only where a review is usual and missing', () => {
    expect(found({ checks: 'pending' })).toBeNull();
    expect(found({ checks: 'pending', reviews: [] }, false)).toBeNull();
    expect(found({ checks: 'failure' }, false)).not.toBeNull();
  });

  it('need a finding', () => {
    expect(foundBy(failingChecks, looked({ checks: 'failure' }))).toBeNull();
  });
});

describe('open threads', () => {
  const found = (unresolved: number, lines: number) =>
    foundBy(
      unresolvedThreads,
      looked({ files: source(lines) }, { 'unresolved-threads': { counts: { unresolved, total: 9 } } }),
    );

  it('count in a large change, or three of them in a substantial one', () => {
    expect(found(1, 300)).toEqual({ weight: 4, evidence: { counts: { unresolved: 1, total: 9, lines: 300 } } });
    expect(found(1, 299)).toBeNull();
    expect(found(3, 100)).not.toBeNull();
    expect(found(3, 99)).toBeNull();
    expect(found(2, 100)).toBeNull();
  });

  it('are none in a large change without any', () => {
    expect(foundBy(unresolvedThreads, looked({ files: source(900) }))).toBeNull();
  });
});

describe('a missing review', () => {
  const LINES = { counts: { lines: 7 } };
  const found = (lines: number, more = {}, reviewIsUsual = true) =>
    foundBy(unreviewed, looked({ files: source(lines) }, { unreviewed: LINES, ...more }), { reviewIsUsual });

  it('is enough by itself for a substantial change, one of the core, or one that its author merged', () => {
    expect(found(100)).toEqual({ weight: 3, evidence: LINES });
    expect(found(99)).toEqual({ weight: 1.5, evidence: LINES });
    expect(found(20, { 'self-merged': {} })?.weight).toBe(3);
    expect(found(20, { 'core-path': {} })?.weight).toBe(3);
    expect(found(20, { hotspot: {} })?.weight).toBe(1.5);
  });

  it('is none where it is usual, or where there was a review', () => {
    expect(found(100, {}, false)).toBeNull();
    expect(foundBy(unreviewed, looked({ files: source(100) }))).toBeNull();
  });
});
