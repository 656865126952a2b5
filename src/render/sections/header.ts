import { sum } from 'd3-array';
import type { Section } from '../section.js';

export const header: Section = {
  id: 'header',
  view: (digest, words) => {
    const { period, repository, completeness, statistics, baseBranch } = digest;
    const { totals, authors, bots } = statistics;
    const missing = completeness.expected - completeness.gathered;
    const excluded = completeness.excluded.flatMap(({ pullRequests }) => pullRequests);
    return {
      repository: repository.nameWithOwner,
      url: repository.url,
      week: period.week,
      days: words.days(period.firstDay, period.lastDay),
      timeZone: period.timeZone,
      soFar: period.asOf === null ? null : words.moment(period.asOf),
      base: baseBranch,
      empty: totals.pullRequests.length === 0,
      merged: words.count('pull-requests', totals.pullRequests.length),
      people: words.count('people', authors.length),
      byBots: bots.length === 0 ? null : words.number(sum(bots, ({ pullRequests }) => pullRequests.length)),
      added: words.count('lines-added', totals.additions),
      deleted: words.count('lines-deleted', totals.deletions),
      files: words.count('files', totals.files),
      gathered: words.number(completeness.gathered),
      expected: words.count('pull-requests', completeness.expected),
      complete: missing <= 0 && completeness.filesTruncated.length === 0,
      missing: missing > 0 ? words.count('pull-requests', missing) : null,
      missingIn: completeness.missing.map(({ start, end, pullRequests }) => ({
        count: words.count('pull-requests', pullRequests),
        from: words.moment(start),
        to: words.moment(end),
      })),
      truncated:
        completeness.filesTruncated.length === 0 ? null : { references: words.references(completeness.filesTruncated) },
      excluded: excluded.length === 0 ? null : { count: words.count('pull-requests', excluded.length) },
      fromGit: digest.source !== 'github',
    };
  },
};
