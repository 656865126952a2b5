import type { Factor } from './factor.js';

const MATTERS =
  /highlight|release[- ]?notes?\b|\bimportant\b|high[- ]priority|priority[-:/ ]+(high|critical|urgent)|\bP0\b|\bcritical\b|\broadmap\b|\bmajor\b/i;
const DOES_NOT =
  /\b(no|skip|ignore)[-: ]+(for[- ])?(changelog|release|release[- ]notes?)\b|\binternal\b|\btrivial\b|\bminor\b|\bdevops\b/i;

/**
 * Labels by which the project itself says whether it matters. Only GitHub tells; no history that was measured holds it,
 * so it weighs little.
 */
export const labels = {
  id: 'labels',
  weight: 0.6,
  observe: ({ pullRequest }) => {
    const known = pullRequest.labels ?? [];
    const less = known.filter(label => DOES_NOT.test(label));
    const more = known.filter(label => !DOES_NOT.test(label) && MATTERS.test(label));
    const value = Math.sign(more.length - less.length);
    return value === 0 ? null : { value, evidence: { names: (value > 0 ? more : less).sort() } };
  },
} as const satisfies Factor;
