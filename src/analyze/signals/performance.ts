import { tellingPaths } from '../telling-paths.js';
import { isRevert } from './evidence.js';
import { productFiles } from './product.js';
import type { Signal } from './signal.js';

/** As it was measured, but for what is called an optimizer: that is a part of machine learning, or of a bundler. */
const FASTER = /\bperf\b|\boptimi[sz](?:e|es|ed|ing|ations?)\b(?![- ]?deps)/i;
const OTHER_SENSE =
  /\bprofil|\b(?:disabl|without|skip|turn off)\w*\b.*\boptimi|\boptimi[sz]ed? (?:deps|dependenc\w+)\b|\boptimi[sz]ations?[- ]level\b/i;

/** Made to be faster: the result should stay the same, and now and then it does not. */
export const performanceWork = {
  id: 'performance',
  find: subject => {
    const { title } = subject.pullRequest;
    const files = productFiles(subject);
    const said = (subject.kind === 'performance' || FASTER.test(title)) && !OTHER_SENSE.test(title);
    if (!said || files.length === 0 || isRevert(subject)) return null;
    return { severity: 'low', evidence: { paths: tellingPaths(files) } };
  },
} as const satisfies Signal;
