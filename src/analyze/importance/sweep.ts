import { changedLines } from '../changes/index.js';
import { areFilesKnown } from '../changes/predicates.js';
import type { Factor } from './factor.js';

const MIN_FILES = 8;
const MAX_LINES_EACH = 8;

/** A few lines in each of many files: a rename, a new rule of a linter, an updated header. */
export const sweep = {
  id: 'sweep',
  weight: -0.6,
  observe: change => {
    const { files } = change;
    const lines = changedLines(files);
    const isSweep = files.length >= MIN_FILES && lines < files.length * MAX_LINES_EACH && areFilesKnown(change);
    return isSweep ? { value: 1, evidence: { counts: { files: files.length, lines } } } : null;
  },
} as const satisfies Factor;
