import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { Signal } from './signal.js';

/** As it was measured, but for what is called an optimizer: that is a part of machine learning, or of a bundler. */
const FASTER = /\bperf\b|\boptimi[sz](?:e|es|ed|ing|ations?)\b(?![- ]?deps)/i;
const OTHER_SENSE =
  /\bprofil|\b(?:disabl|without|skip|turn off)\w*\b.*\boptimi|\boptimi[sz]ed? (?:deps|dependenc\w+)\b|\boptimi[sz]ations?[- ]level\b/i;

/** Made to be faster: the result should stay the same, and now and then it does not. */
export const performanceWork = {
  id: 'performance',
  find: change => {
    const { title } = change.pullRequest;
    const files = productFiles(change);
    const said = (change.kind === 'performance' || FASTER.test(title)) && !OTHER_SENSE.test(title);
    if (!said || files.length === 0 || isRevert(change)) return null;
    return { severity: 'low', evidence: { paths: mostChangedPaths(files) } };
  },
} as const satisfies Signal;
