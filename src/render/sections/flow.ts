import { code } from '../markdown.js';
import { flowProse } from '../prose/flow.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

/** Fewer are seen at a glance. */
const MIN_PULL_REQUESTS = 4;

/** A share of the week that opens to its pull requests; null where it is not known, or nobody. */
function share(numbers: readonly number[] | undefined, total: number, words: Words) {
  if (numbers === undefined || numbers.length === 0) return null;
  return {
    count: words.count('pull-requests', numbers.length),
    percent: total >= 20 ? words.percent(numbers.length / total) : null,
    evidence: words.evidence(numbers),
  };
}

export const flow: Section = {
  id: 'flow',
  view: (digest, words) => {
    const { statistics, pullRequests } = digest;
    const { flow, sizes, baseBranches = [], directPushes = [] } = statistics;
    if (pullRequests.length < MIN_PULL_REQUESTS) return null;
    const apart = new Set(statistics.bots.flatMap(bot => bot.pullRequests));
    const total = pullRequests.filter(({ number }) => !apart.has(number)).length;
    return {
      timed: flow.timeToMerge !== undefined || flow.unreviewed !== undefined,
      paragraph: flowProse(digest, words),
      unreviewed: share(flow.unreviewed, total, words),
      selfMerged: share(flow.selfMerged, total, words),
      sizes: sizes.map(({ size, pullRequests }) => ({ size, pullRequests: words.opening(pullRequests) })),
      branches:
        baseBranches.length < 2
          ? null
          : {
              rows: baseBranches.map(({ branch, pullRequests }) => ({
                branch: words.path(branch),
                opening: words.opening(pullRequests),
              })),
            },
      directPushes:
        directPushes.length === 0
          ? null
          : {
              count: words.count('commits', directPushes.length),
              commits: directPushes.map(push => ({
                sha: code(push.sha.slice(0, 10)),
                title: words.title(push.title),
                author: words.author(push.author),
              })),
            },
    };
  },
};
