import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** As measured, except for "optimizer", which is a component of machine learning frameworks and bundlers. */
const PERFORMANCE_WORDS = /\bperf\b|\boptimi[sz](?:e|es|ed|ing|ations?)\b(?![- ]?deps)/i;
const OTHER_SENSE =
  /\bprofil|\b(?:disabl|without|skip|turn off)\w*\b.*\boptimi|\boptimi[sz]ed? (?:deps|dependenc\w+)\b|\boptimi[sz]ations?[- ]level\b/i;

/** Performance work: the result should stay the same, and sometimes it does not. */
export const performanceWork = {
  id: 'performance',
  find: change => {
    const { title } = change.pullRequest;
    const files = productFiles(change);
    const isForSpeed = (change.kind === 'performance' || PERFORMANCE_WORDS.test(title)) && !OTHER_SENSE.test(title);
    if (!isForSpeed || files.length === 0 || isRevert(change)) return null;
    return { severity: 'low', evidence: { paths: mostChangedPaths(files) } };
  },
} as const satisfies Signal;
