import { fragmentFormat } from '../../domain/fragment-paths.js';
import { areFilesListed } from '../changes/predicates.js';
import type { Factor } from './factor.js';

const MIN_MERGED = 20;
/** Where fewer come with a release note, a missing one says little. */
const MIN_SHARE = 0.2;

/** No release note in a file, in a project where many changes of the days before had one. */
export const withoutReleaseNote = {
  id: 'without-release-note',
  weight: -1,
  observe: (change, { history }) => {
    const { files } = change;
    const { merged = 0, noted = 0 } = history.releaseNotes ?? {};
    if (merged < MIN_MERGED || noted < merged * MIN_SHARE || !areFilesListed(change)) return null;
    if (files.length === 0 || files.some(({ path }) => fragmentFormat(path) !== null)) return null;
    return { value: 1, evidence: { counts: { noted, merged } } };
  },
} as const satisfies Factor;
