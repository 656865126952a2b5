import type { Factor } from './factor.js';

const IMPORTANT =
  /highlight|release[- ]?notes?\b|\bimportant\b|high[- ]priority|priority[-:/ ]+(high|critical|urgent)|\bP0\b|\bcritical\b|\broadmap\b|\bmajor\b/i;
const UNIMPORTANT =
  /\b(no|skip|ignore)[-: ]+(for[- ])?(changelog|release|release[- ]notes?)\b|\binternal\b|\btrivial\b|\bminor\b|\bdevops\b/i;

/**
 * Labels by which the project itself says whether the change is important. Only GitHub knows labels and no measured
 * history has them, so the weight is low.
 */
export const labels = {
  id: 'labels',
  weight: 0.6,
  observe: ({ pullRequest }) => {
    const all = pullRequest.labels ?? [];
    const unimportant = all.filter(label => UNIMPORTANT.test(label));
    const important = all.filter(label => !UNIMPORTANT.test(label) && IMPORTANT.test(label));
    const value = Math.sign(important.length - unimportant.length);
    return value === 0 ? null : { value, evidence: { names: (value > 0 ? important : unimportant).sort() } };
  },
} as const satisfies Factor;
