import { declinesReleaseNote } from '../effects/index.js';
import type { Factor } from './factor.js';

/** The author says that users need no release note of it: a block with `NONE`, or a label. */
export const noReleaseNote = {
  id: 'no-release-note',
  weight: -1,
  observe: change => (declinesReleaseNote(change) ? { value: 1, evidence: {} } : null),
} as const satisfies Factor;
