import { Digest, FlagAccuracy, SCHEMA_VERSION } from '../../src/domain/digest.js';
import { digestOf } from '../support/digest.js';

const digest = digestOf([]);

describe('the schema of a digest', () => {
  it('accepts the digest of an empty period', () => {
    expect(Digest.safeParse(digest).error?.issues ?? []).toEqual([]);
  });

  it('rejects a digest of another version', () => {
    expect(Digest.safeParse({ ...digest, schemaVersion: SCHEMA_VERSION - 1 }).success).toBe(false);
  });

  it('ignores keys that it does not know', () => {
    expect(Digest.parse({ ...digest, later: true })).not.toHaveProperty('later');
  });

  it('allows digests from before there were suggestions', () => {
    const { suggestions, weeks, ...older } = digest;
    expect(Digest.safeParse(older).success).toBe(true);
  });
});

it.each([
  [{ result: 'too-few' }, true],
  [{ result: 'alike' }, true],
  [{ result: 'more-often', times: 2.5 }, true],
  [{ result: 'more-often' }, false],
  [{ result: 'less-often', times: 0.5 }, false],
  [undefined, true],
])('%j is a comparison of flagged pull requests: %s', (comparison, expected) => {
  const group = { pullRequests: 10, reverted: [1] };
  const accuracy = { weeks: ['2026-W13'], flagged: group, others: group, comparison };
  expect(FlagAccuracy.safeParse(accuracy).success).toBe(expected);
});
