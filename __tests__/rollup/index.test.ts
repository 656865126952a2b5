import fc from 'fast-check';
import { rowsOf } from '../../src/compose/rows.js';
import type { Digest } from '../../src/domain/digest.js';
import { OrganizationDigest, type PullRequestReference } from '../../src/domain/organization.js';
import { type Author, authorKey } from '../../src/domain/pull-request.js';
import { pointsOf } from '../../src/rollup/lists.js';
import { shuffled } from '../support/arbitraries.js';
import { digestOf } from '../support/digest.js';
import { runs } from '../support/property-runs.js';
import { pullRequest } from '../support/pull-request.js';
import { anyDigests, anyMissing, ofRepository, rolledUp } from './support.js';

const RUNS = runs(100);

/** What a list of all says of one, and nothing else, so that thousands of them stay small. */
const ROW = ['additions', 'author', 'deletions', 'findings', 'kind', 'number', 'outcome', 'title'];

const sum = (digests: readonly Digest[], figure: (digest: Digest) => number) =>
  digests.reduce((total, digest) => total + figure(digest), 0);

describe('a digest over several', () => {
  it('has its own form, and survives as JSON', () => {
    fc.assert(
      fc.property(anyDigests, anyMissing, (digests, missing) => {
        const digest = rolledUp(digests, { missing });
        expect(OrganizationDigest.parse(JSON.parse(JSON.stringify(digest)))).toEqual(
          JSON.parse(JSON.stringify(digest)),
        );
      }),
      RUNS,
    );
  });

  it('has figures that are the sums of theirs', () => {
    fc.assert(
      fc.property(anyDigests, digests => {
        const { totals, repositories } = rolledUp(digests);
        const of = (name: 'pullRequests' | 'byPeople' | 'byBots' | 'byDeletedAccounts') =>
          sum(digests, ({ statistics }) => statistics.totals[name].length);
        expect(totals).toMatchObject({
          repositories: digests.length,
          withMerges: digests.filter(({ pullRequests }) => pullRequests.length > 0).length,
          pullRequests: of('pullRequests'),
          byPeople: of('byPeople'),
          byBots: of('byBots'),
          byDeletedAccounts: of('byDeletedAccounts'),
          reverted: sum(digests, ({ statistics }) => statistics.reverted.ofPeriod.length),
          additions: sum(digests, ({ statistics }) => statistics.totals.additions),
          deletions: sum(digests, ({ statistics }) => statistics.totals.deletions),
        });
        // The same as what a reader of the digest can add up.
        expect(sum(digests, ({ pullRequests }) => pullRequests.length)).toBe(totals.pullRequests);
        expect(repositories.flatMap(({ statistics }) => statistics.totals.pullRequests)).toHaveLength(
          totals.pullRequests,
        );
      }),
      RUNS,
    );
  });

  it('has a row for every pull request, which add up to its figures', () => {
    fc.assert(
      fc.property(anyDigests, digests => {
        const { totals, repositories } = rolledUp(digests);
        const rows = repositories.flatMap(({ allPullRequests }) => allPullRequests);
        expect(rows.length).toBe(totals.pullRequests);
        expect(rows.reduce((total, { additions }) => total + additions, 0)).toBe(totals.additions);
        expect(rows.reduce((total, { deletions }) => total + deletions, 0)).toBe(totals.deletions);
        const parts = new Map(repositories.map(part => [part.repository.nameWithOwner, part]));
        for (const { repository, pullRequests, areas } of digests) {
          const part = parts.get(repository.nameWithOwner);
          expect(part?.areas).toEqual(areas);
          // As the page of the repository itself has them, in the same order.
          expect(rowsOf({ pullRequests: part?.allPullRequests ?? [], areas })).toEqual(rowsOf({ pullRequests, areas }));
          expect(part?.allPullRequests.map(one => Object.keys(one).sort())).toEqual(pullRequests.map(() => ROW));
        }
      }),
      RUNS,
    );
  });

  it('counts each person and bot once, with all that they wrote', () => {
    fc.assert(
      fc.property(anyDigests, digests => {
        const { totals, authors, bots } = rolledUp(digests);
        for (const [rows, theirs, count] of [
          [authors, digests.flatMap(({ statistics }) => statistics.authors), totals.people],
          [bots, digests.flatMap(({ statistics }) => statistics.bots), totals.bots],
        ] as const) {
          const keys = rows.map(({ author }) => authorKey(author));
          expect(keys.toSorted()).toEqual([...new Set(theirs.map(({ author }) => authorKey(author)))].sort());
          expect(count).toBe(keys.length);
          const written = rows.flatMap(row => row.repositories.flatMap(({ pullRequests }) => pullRequests));
          expect(written).toHaveLength(theirs.flatMap(({ pullRequests }) => pullRequests).length);
        }
      }),
      RUNS,
    );
  });

  it('takes a person whom a clone knows by name alone for the one who has that name elsewhere', () => {
    const named = (name: string, login?: string): Author => ({
      name,
      bot: false,
      ...(login !== undefined && { login }),
    });
    const by = (repository: string, ...authors: Author[]) =>
      ofRepository(repository, digestOf(authors.map((author, index) => pullRequest({ number: index + 1, author }))));
    const over = (...digests: Digest[]) =>
      rolledUp(digests).authors.map(({ author, repositories }) => [author.login, author.name, repositories.length]);
    expect(over(by('octo/api', named('Sue Cho', 'sue')), by('octo/web', named('sue cho')))).toEqual([
      ['sue', 'Sue Cho', 2],
    ]);
    // Two people have that name.
    expect(
      over(by('octo/api', named('Sue Cho', 'sue'), named('Sue Cho', 'sue2')), by('octo/web', named('Sue Cho'))),
    ).toHaveLength(3);
  });

  it('is the same in whatever order the digests come', () => {
    fc.assert(
      fc.property(anyDigests, anyMissing, fc.integer(), (digests, missing, seed) => {
        const digest = JSON.stringify(rolledUp(digests, { missing }));
        const again = JSON.stringify(rolledUp(shuffled(digests, seed), { missing: shuffled(missing, seed) }));
        expect(again).toBe(digest);
      }),
      RUNS,
    );
  });

  it('has an entry for every pull request that one of its lists names', () => {
    fc.assert(
      fc.property(anyDigests, digests => {
        const { repositories, highlights, attention, secondLook } = rolledUp(digests);
        const parts = new Map(repositories.map(part => [part.repository.nameWithOwner, part]));
        const hasEntry = ({ repository, number }: PullRequestReference) =>
          parts.get(repository)?.pullRequests.some(entry => entry.number === number) ?? false;
        expect([...highlights, ...attention, ...secondLook].filter(one => !hasEntry(one))).toEqual([]);
        for (const part of repositories) {
          const repository = part.repository.nameWithOwner;
          const named = [...part.effects, ...part.statistics.reverted.ofPeriod];
          expect(named.filter(number => !hasEntry({ repository, number }))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('has at most its share of one repository before the others are through', () => {
    const SHARES = { highlights: 2, attention: 3, secondLook: 2 } as const;
    fc.assert(
      fc.property(anyDigests, digests => {
        const rolled = rolledUp(digests);
        for (const [name, share] of Object.entries(SHARES) as [keyof typeof SHARES, number][]) {
          const list = rolled[name];
          const before = new Map<string, number>();
          list.forEach(({ repository }, index) => {
            const count = (before.get(repository) ?? 0) + 1;
            before.set(repository, count);
            if (count <= share) return;
            // Beyond its share, so none that is within the share of another may follow.
            const seen = new Map(before);
            const within = list.slice(index + 1).filter(other => {
              const others = (seen.get(other.repository) ?? 0) + 1;
              seen.set(other.repository, others);
              return others <= share;
            });
            expect(within).toEqual([]);
          });
        }
        expect(rolled.secondLook.length).toBeLessThanOrEqual(5);
      }),
      RUNS,
    );
  });

  it('loses no notice of theirs, and no highlight but what is of little importance beside the others', () => {
    const pointsIn = (digest: Digest) =>
      new Map(digest.pullRequests.map(entry => [entry.number, pointsOf(entry)] as const));
    fc.assert(
      fc.property(anyDigests, digests => {
        const { highlights, attention } = rolledUp(digests);
        const best = Math.max(0, ...digests.flatMap(digest => [...pointsIn(digest).values()]));
        const matters = (digest: Digest) => (number: number) =>
          (pointsIn(digest).get(number) ?? 0) >= Math.min(4, best / 2);
        const names = (all: readonly PullRequestReference[]) =>
          all.map(one => `${one.repository}#${one.number}`).sort();
        const theirs = (of: (digest: Digest) => readonly number[]) =>
          digests
            .flatMap(digest => [...new Set(of(digest))].map(number => `${digest.repository.nameWithOwner}#${number}`))
            .sort();
        expect(names(highlights)).toEqual(theirs(digest => digest.highlights.filter(matters(digest))));
        expect(names(attention)).toEqual(theirs(digest => digest.attention.map(({ pullRequest }) => pullRequest)));
      }),
      RUNS,
    );
  });

  it('is named by its owners', () => {
    fc.assert(
      fc.property(anyDigests, anyMissing, (digests, missing) => {
        const names = [
          ...digests.map(({ repository }) => repository.nameWithOwner),
          ...missing.map(one => one.repository),
        ];
        const owners = new Set(names.flatMap(name => name?.split('/')[0] ?? []));
        expect(rolledUp(digests, { missing }).name).toBe([...owners].sort().join(', '));
      }),
      RUNS,
    );
  });
});

it('figures that cannot be counted, as a saved digest may have, are as large as can be read again', () => {
  const [digest] = fc.sample(anyDigests, { numRuns: 1, seed: 1 })[0] ?? [];
  if (digest === undefined) throw new Error('There is no digest');
  const { statistics } = digest;
  const absurd = (name: string): Digest => ({
    ...ofRepository(name, digest),
    statistics: { ...statistics, totals: { ...statistics.totals, additions: Number.MAX_SAFE_INTEGER } },
  });
  const over = OrganizationDigest.parse(rolledUp([absurd('octo/a'), absurd('octo/b')]));
  expect(over.totals.additions).toBe(Number.MAX_SAFE_INTEGER);
});
