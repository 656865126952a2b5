import fc from 'fast-check';
import type { Digest } from '../../src/domain/digest.js';
import type { MissingDigest, OrganizationDigest } from '../../src/domain/organization.js';
import { type RollUpOptions, rollUp } from '../../src/rollup/index.js';
import { anyDigest } from '../compose/any-digest.js';
import { WEEK_14 } from '../support/digest.js';

/** The digest as one of another repository. */
export function ofRepository(name: string, digest: Digest): Digest {
  return {
    ...digest,
    repository: { ...digest.repository, nameWithOwner: name, url: `https://github.com/${name}` },
  };
}

const NAMES = ['octo/api', 'octo/web', 'octo/docs', 'other/web', 'octo/x.y_z'];

/** Digests of the same week of one to five repositories. */
export const anyDigests: fc.Arbitrary<Digest[]> = fc
  .array(anyDigest, { minLength: 1, maxLength: NAMES.length })
  .map(digests => digests.map((digest, index) => ofRepository(NAMES[index] ?? '', digest)));

export const anyMissing: fc.Arbitrary<MissingDigest[]> = fc.uniqueArray(
  fc.record({
    repository: fc.constantFrom('octo/lost', 'third/gone', null),
    file: fc.constantFrom('a/digest.json', 'b/digest.json'),
    reason: fc.constantFrom('absent' as const, 'unreadable' as const, 'twice' as const),
  }),
  { maxLength: 3, selector: ({ repository, file, reason }) => `${repository} ${file} ${reason}` },
);

/** One digest over some of 2026-W14. */
export function rolledUp(digests: readonly Digest[], given: Partial<RollUpOptions> = {}): OrganizationDigest {
  return rollUp(digests, { version: '1.0.0', period: WEEK_14, missing: [], ...given });
}
