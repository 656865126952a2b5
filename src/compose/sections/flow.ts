import type { Digest, Statistics } from '../../domain/digest.js';
import { type SectionContent, statement } from '../../domain/page.js';
import type { Section } from '../section.js';
import { flowParagraph } from '../statements/flow.js';
import { author, evidence, name, number, path, title } from '../values.js';

type FoldId = 'unreviewed' | 'self-merged' | 'direct-pushes';

/** A count that opens to its pull requests; null if it is unknown or there are none. */
function fold(
  id: Exclude<FoldId, 'direct-pushes'>,
  numbers: readonly number[] | undefined,
  share: number | undefined,
): SectionContent | null {
  if (numbers === undefined || numbers.length === 0) return null;
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

function directPushes({ statistics: { directPushes: pushes = [] } }: Digest): SectionContent | null {
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
  compose: digest => {
    const { flow: measured, sizes, baseBranches, volume } = digest.statistics;
    if (volume === 'none' || volume === 'few') return null;
    return {
      isTimed: measured.timeToMerge !== undefined || measured.unreviewed !== undefined,
      times: flowParagraph(digest),
      unreviewed: fold('unreviewed', measured.unreviewed, measured.unreviewedShare),
      selfMerged: fold('self-merged', measured.selfMerged, measured.selfMergedShare),
      sizes: sizes.map(({ size, pullRequests }) => ({
        size: name(size),
        count: number(pullRequests.length),
        evidence: evidence(pullRequests),
      })),
      branches: branches(baseBranches),
      directPushes: directPushes(digest),
    };
  },
};
