import type { Digest } from '../../domain/digest.js';
import type { MissingDigest } from '../../domain/organization.js';

/** The digests that a page over several repositories is made of, and those that it lacks. */
export interface GatheredDigests {
  digests: Digest[];
  missing: MissingDigest[];
}
