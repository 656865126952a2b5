import { sum } from 'd3-array';
import { link } from '../markdown.js';
import type { Section } from '../section.js';

export const header: Section = {
  id: 'header',
  view: (digest, words) => {
    const { period, repository, completeness, statistics, baseBranch } = digest;
    const { totals, authors, bots } = statistics;
    const total = totals.pullRequests.length;
    const fromBots = sum(bots, ({ pullRequests }) => pullRequests.length);
    const fromPeople = sum(authors, ({ pullRequests }) => pullRequests.length);
    const share = (name: 'by-people' | 'by-bots', count: number) =>
      count === 0
        ? []
        : [words.phrase(name, { n: words.number(count), people: words.count('people', authors.length) })];
    const fromDeleted = total - fromPeople - fromBots;
    const shares = [
      ...share('by-people', fromPeople),
      ...share('by-bots', fromBots),
      ...(fromDeleted === 0 ? [] : [words.count('by-deleted', fromDeleted)]),
    ];
    const missing = completeness.expected - completeness.gathered;
    const excluded = completeness.excluded.flatMap(({ pullRequests }) => pullRequests);
    return {
      repository: repository.url === null ? repository.nameWithOwner : link(repository.nameWithOwner, repository.url),
      week: period.week,
      days: words.days(period.firstDay, period.lastDay),
      timeZone: period.timeZone,
      soFar: period.asOf === null ? null : words.moment(period.asOf),
      base: baseBranch,
      nothing: completeness.expected === 0,
      empty: total === 0,
      merged: words.count('pull-requests', total),
      shares: shares.length > 1 ? { list: words.list(shares) } : null,
      people: authors.length === 0 ? null : words.count('people', authors.length),
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
      cutLists: (completeness.cutLists ?? []).map(({ list, pullRequests }) => ({
        list: words.phrase(`list-${list}`),
        references: words.references(pullRequests),
      })),
      noChecks: (completeness.missingFields ?? []).includes('PullRequest.statusCheckRollup'),
      noThreads: (completeness.missingFields ?? []).includes('PullRequest.reviewThreads'),
      excluded: excluded.length === 0 ? null : { count: words.count('pull-requests', excluded.length) },
      fromGit: digest.source === 'git',
      fromFile: digest.source === 'file',
    };
  },
};
