import type { Digest } from '../../domain/digest.js';
import type { MissingDigest } from '../../domain/organization.js';
import type { MaterialOf } from '../narrate.js';

/** The digests that a page over several repositories is made of, and those that it lacks. */
export interface GatheredDigests {
  digests: Digest[];
  missing: MissingDigest[];
  /** What a model may be sent of their pull requests; saved digests have no descriptions. */
  materialOf: MaterialOf;
}

/** A repository that the page names. */
export interface NamedOnPage {
  nameWithOwner: string;
  /** null or absent: not known, and it may be private. */
  isPrivate?: boolean | null;
}
