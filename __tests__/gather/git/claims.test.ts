import fc from 'fast-check';
import { collectClaims, type Node } from '../../../src/gather/git/claims.js';

/** Each commit before its parents; those of `chain` are a history of first parents. */
interface History {
  commits: Node[];
  chain: Set<string>;
}

/** Any history: the parents of a commit are given as steps back from it. */
const anyHistory: fc.Arbitrary<History> = fc
  .array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .map(steps => {
    const commits = steps.map((back, index) => ({
      sha: `c${index}`,
      parents: [...new Set(back.map(step => index + step))].filter(at => at < steps.length).map(at => `c${at}`),
    }));
    const bySha = new Map(commits.map(commit => [commit.sha, commit]));
    const chain = new Set<string>();
    for (let sha: string | undefined = 'c0'; sha !== undefined; sha = bySha.get(sha)?.parents[0]) chain.add(sha);
    return { commits, chain };
  });

function claimsIn({ commits, chain }: History, isKept: (merge: string) => boolean = () => true): [string, string[]][] {
  const claims = collectClaims(sha => chain.has(sha), isKept);
  for (const commit of commits) claims.add(commit);
  return [...claims.claimed].map(([merge, claimed]) => [merge, [...claimed.keys()].sort()]);
}

/** For each merge, from the oldest on, what no older commit of the chain has in its history. */
function newWithEach({ commits, chain }: History): [string, string[]][] {
  const parentsOf = new Map(commits.map(({ sha, parents }) => [sha, parents]));
  const known = new Set<string>();
  return [...chain].reverse().flatMap(merge => {
    const brought: string[] = [];
    const open = [merge];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (known.has(sha)) continue;
      known.add(sha);
      if (!chain.has(sha)) brought.push(sha);
      open.push(...(parentsOf.get(sha) ?? []));
    }
    return brought.length === 0 ? [] : [[merge, brought.sort()] satisfies [string, string[]]];
  });
}

describe('what a merge brought', () => {
  it('is all that its chain did not have before, in any history', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        expect(new Map(claimsIn(history))).toEqual(new Map(newWithEach(history)));
      }),
    );
  });

  it('is not another merge’s if it is not kept', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        const isKept = (merge: string) => Number(merge.slice(1)) % 2 === 0;
        const kept = newWithEach(history).filter(([merge]) => isKept(merge));
        expect(new Map(claimsIn(history, isKept))).toEqual(new Map(kept));
      }),
    );
  });

  it('is found in one pass, however many merges have a commit', () => {
    const count = 2000;
    const asked = { times: 0 };
    const claims = collectClaims(
      sha => {
        asked.times += 1;
        return sha.startsWith('m');
      },
      () => true,
    );
    // Each merge reaches the whole side branch that all older ones reach too.
    const mains = Array.from({ length: count }, (_, at) => ({ sha: `m${at}`, parents: [`m${at + 1}`, `s${at}`] }));
    const sides = Array.from({ length: count }, (_, at) => ({ sha: `s${at}`, parents: [`s${at + 1}`] }));
    for (const node of [...mains, ...sides]) claims.add(node);
    expect([...claims.claimed].map(([merge, commits]) => [merge, commits.size])).toEqual(
      mains.map(({ sha }) => [sha, 1]),
    );
    expect(asked.times).toBeLessThan(5 * count);
  });
});
