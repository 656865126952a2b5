import type { Digest, Statistics } from '../../domain/digest.js';
import { type SectionContent, statement } from '../../domain/page.js';
import { isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { flowParagraph } from '../statements/flow.js';
import { author, evidence, name, number, path, title } from '../values.js';

/** A count of merges that opens to their numbers; null if there are none, or it is unknown. */
function merges(
  id: 'unreviewed' | 'self-merged',
  numbers: readonly number[] = [],
  share?: number,
): SectionContent | null {
  if (numbers.length === 0) return null;
  return {
    summary: statement(id, {
      n: numbers.length,
      hasShare: share !== undefined,
      share: { type: 'share', share: share ?? 0 },
    }),
    evidence: evidence(numbers),
  };
}

function branches(rows: Statistics['baseBranches'] = []): SectionContent | null {
  if (rows.length < 2) return null;
  return {
    rows: rows.map(({ branch, pullRequests }) => ({
      branch: path(branch),
      count: number(pullRequests.length),
      evidence: evidence(pullRequests),
    })),
  };
}

function directPushes(pushes: Statistics['directPushes'] = []): SectionContent | null {
  if (pushes.length === 0) return null;
  return {
    summary: statement('direct-pushes', { n: pushes.length }),
    commits: pushes.map(({ sha, title: text, author: by }) =>
      statement('direct-push', { commit: { type: 'commit', sha }, title: title(text), author: author(by) }),
    ),
  };
}

export const flow: Section = {
  id: 'flow',
  compose: (digest: Digest) => {
    if (!isAtLeast(digest, 'quiet')) return null;
    const { flow: measured, sizes, baseBranches, directPushes: pushes } = digest.statistics;
    return {
      isTimed: measured.timeToMerge !== undefined || measured.unreviewed !== undefined,
      times: flowParagraph(digest),
      unreviewed: merges('unreviewed', measured.unreviewed, measured.unreviewedShare),
      selfMerged: merges('self-merged', measured.selfMerged, measured.selfMergedShare),
      sizes: sizes.map(({ size, pullRequests }) => ({
        size: name(size),
        count: number(pullRequests.length),
        evidence: evidence(pullRequests),
      })),
      branches: branches(baseBranches),
      directPushes: directPushes(pushes),
    };
  },
};
