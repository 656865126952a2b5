import {
  fixedSoon,
  nearRevert,
  overlappingChanges,
  reland,
  sameTitle,
} from '../../../src/analyze/second-look/history-reasons.js';
import type { GivenChange } from '../../support/change.js';
import { foundBy, type GivenFindings, looked, source } from './support.js';

describe('the title of a reverted pull request, and a reland', () => {
  it('are reasons by themselves', () => {
    const before = { pullRequests: [7] };
    expect(foundBy(sameTitle, looked({}, { 'same-title': before }))).toEqual({ weight: 5, evidence: before });
    expect(foundBy(reland, looked({}, { reland: before }))).toEqual({ weight: 4, evidence: before });
    expect(foundBy(sameTitle, looked())).toBeNull();
    expect(foundBy(reland, looked())).toBeNull();
  });
});

describe('a revert nearby', () => {
  const NEAR: GivenFindings = { 'near-revert': { paths: ['src/core.ts'], pullRequests: [7] } };
  const found = (findings: GivenFindings, given: GivenChange = {}) =>
    foundBy(nearRevert, looked({ files: source(200), ...given }, findings));
  const CORE: GivenFindings = { ...NEAR, 'core-path': { paths: ['src/core.ts'] } };

  it('is a reason for a large change of the same file of the core', () => {
    expect(found(CORE)).toEqual({
      weight: 3,
      evidence: { paths: ['src/core.ts'], pullRequests: [7], counts: { lines: 200 } },
    });
    expect(found(CORE, { files: source(199) })).toBeNull();
    expect(found({ ...NEAR, hotspot: { paths: ['src/core.ts'] } })).not.toBeNull();
  });

  it('is none where the file of the revert is not of the core, and in a refactoring', () => {
    expect(found(NEAR)).toBeNull();
    expect(found({ ...NEAR, 'core-path': { paths: ['src/other.ts'] } })).toBeNull();
    expect(found({ 'near-revert': {}, 'core-path': { paths: ['src/core.ts'] } })).toBeNull();
    expect(found({ 'core-path': { paths: ['src/core.ts'] } })).toBeNull();
    expect(found(CORE, { title: 'refactor: split the core' })).toBeNull();
  });
});

describe('overlapping changes', () => {
  const POOL = ['src/pool.ts'];
  const COLLIDED = { paths: POOL, names: ['bo'], pullRequests: [2, 3, 4] };
  const own = (given: GivenChange = {}, findings: GivenFindings = { collision: COLLIDED }) =>
    looked({ number: 1, merged: 'Mon 12:00', files: source(100, 'src/pool.ts'), ...given }, findings);
  const fix = (given: GivenChange = {}) =>
    looked({ number: 9, title: 'fix: an empty pool', merged: 'Tue 12:00', files: source(9, 'src/pool.ts'), ...given });
  const found = (one = own(), ...others: ReturnType<typeof fix>[]) => foundBy(overlappingChanges, one, { others });

  it('are a reason if three met and a fix of the file followed', () => {
    expect(found(own(), fix(), fix({ number: 10 }))).toEqual({
      weight: 3,
      evidence: { ...COLLIDED, counts: { fixes: 2, lines: 100 } },
    });
    expect(found(own({}, { collision: { ...COLLIDED, pullRequests: [2, 3] } }), fix())).toBeNull();
    expect(found(own({}, { collision: { paths: POOL } }), fix())).toBeNull();
    expect(found(own({}, {}), fix())).toBeNull();
    expect(found(own())).toBeNull();
  });

  it('are none in a change of fewer than a hundred lines', () => {
    expect(found(own({ files: source(99, 'src/pool.ts') }), fix())).toBeNull();
  });

  it.each<[string, GivenChange]>([
    ['no fix', { title: 'feat: a larger pool' }],
    ['a fix of formatting', { title: 'Fix formatting (#12)' }],
    ['a fix of lint', { title: 'fix: lint' }],
    ['of another file', { files: source(9, 'src/door.ts') }],
    ['merged more than three days later', { merged: 'Thu 12:01' }],
    ['merged at the same time', { merged: 'Mon 12:00' }],
    ['merged before', { merged: 'Mon 11:00' }],
  ])('are none where the later change is %s', (_, given) => {
    expect(found(own(), fix(given))).toBeNull();
  });

  it('are one if the fix is merged three days later', () => {
    expect(found(own(), fix({ merged: 'Thu 12:00' }))).not.toBeNull();
  });

  it('are none where the later change takes another back', () => {
    const undone = { number: 5, title: null, evidence: null, afterHours: null, mergedInPeriod: true, partial: false };
    expect(found(own(), fix({ outcome: { reverts: [undone] } }))).toBeNull();
  });

  it('are none in a file that changes often, or that many changed in the week', () => {
    expect(found(own({}, { collision: COLLIDED, hotspot: { paths: POOL } }), fix())).toBeNull();
    const many = (count: number) => Array.from({ length: count }, (_, at) => fix({ number: 20 + at }));
    expect(found(own(), ...many(7))).not.toBeNull();
    expect(found(own(), ...many(8))).toBeNull();
  });
});

describe('a fix that was needed soon', () => {
  const FIXED = { pullRequests: [9], paths: ['src/a.ts'] };
  const found = (lines: number, more: GivenFindings = {}) =>
    foundBy(fixedSoon, looked({ files: source(lines) }, { hotfixed: FIXED, ...more }));

  it('is enough by itself where there is still no test', () => {
    expect(found(100, { untested: {} })).toEqual({ weight: 3, evidence: FIXED });
    expect(found(100)).toEqual({ weight: 1.5, evidence: FIXED });
  });

  it('is no reason in a change of fewer than a hundred lines, or where there was no fix', () => {
    expect(found(99, { untested: {} })).toBeNull();
    expect(foundBy(fixedSoon, looked({ files: source(100) }, { untested: {} }))).toBeNull();
  });
});
