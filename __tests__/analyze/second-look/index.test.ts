import { type AssessedChange, assess } from '../../../src/analyze/assess.js';
import { type OwnersOf, readCodeOwners } from '../../../src/analyze/paths/code-owners.js';
import { outcomes, revertClaimsOf } from '../../../src/analyze/reverts/index.js';
import { SECOND_LOOK_REASON_RULES, secondLookOf } from '../../../src/analyze/second-look/index.js';
import type { History } from '../../../src/domain/history.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { SECOND_LOOK_REASONS, SecondLook } from '../../../src/domain/second-look.js';
import { historyFrom } from '../../support/change.js';
import { at, bot, file, person, pullRequest, review } from '../../support/pull-request.js';
import { type GivenFindings, looked, source } from './support.js';

const APPROVED = [review(person('bo'), 'Mon 13:00')];
const CORE = 'src/core.ts';

interface Given {
  ownersOf?: OwnersOf | null;
  history?: History;
}

function assessed(pullRequests: readonly PullRequest[], history?: History): AssessedChange[] {
  const facts = { revertClaims: revertClaimsOf(pullRequests), moduleOf: () => 'src', history };
  const { assessed: all } = assess(
    pullRequests,
    { outcomes: outcomes(pullRequests, []), ...facts },
    { corePaths: [CORE], importance: {}, tags: {} },
  );
  return all;
}

/** The list for some pull requests, among enough reviewed ones that a missing review is an exception. */
function lookAt(given: readonly Partial<PullRequest>[], { ownersOf = null, history }: Given = {}): SecondLook[] {
  const others = Array.from({ length: 12 }, (_, index) =>
    pullRequest({
      number: 100 + index,
      reviews: APPROVED,
      author: person(`other-${index}`),
      mergedAt: at('Sun 12:00'),
    }),
  );
  const own = given.map((one, index) => pullRequest({ number: index + 1, reviews: APPROVED, ...one }));
  return secondLookOf(assessed([...own, ...others], history), { ownersOf, history });
}

const reasonsOf = (one: Partial<PullRequest>, given?: Given) =>
  lookAt([one], given).flatMap(({ reasons }) => reasons.map(({ id }) => id));

describe('the reasons for a second look', () => {
  it('are those of the schema', () => {
    expect(SECOND_LOOK_REASON_RULES.map(({ id }) => id).sort()).toEqual([...SECOND_LOOK_REASONS].sort());
  });

  it('are none for ordinary changes, however large', () => {
    expect(lookAt([{}, { files: [file('src/a.ts', 900)] }, { files: [file(CORE, 40)] }])).toEqual([]);
  });

  it('are security code that nobody reviewed, or that none of its owners approved', () => {
    const files = [file('src/auth/keys.ts', 40, 10)];
    const owned = { ownersOf: readCodeOwners('src/auth/ @ada') };
    expect(reasonsOf({ files, reviews: [] })).toEqual(['security-unreviewed']);
    expect(reasonsOf({ files })).toEqual([]);
    expect(reasonsOf({ files }, owned)).toEqual(['security-without-owner']);
    expect(reasonsOf({ files, author: person('ada') }, owned)).toEqual([]);
    expect(reasonsOf({ files, reviews: [review(person('ada'), 'Mon 13:00')] }, owned)).toEqual([]);
    expect(reasonsOf({ files }, { ownersOf: readCodeOwners('src/auth/ @octo/security') })).toEqual([]);
  });

  it('are failed checks, and unfinished ones without a review', () => {
    expect(reasonsOf({ checks: 'failure' })).toEqual(['failing-checks']);
    expect(reasonsOf({ checks: 'pending' })).toEqual([]);
    expect(reasonsOf({ checks: 'pending', reviews: [] })).toEqual(['failing-checks', 'unreviewed']);
  });

  it('are open threads in a large change', () => {
    const reviewThreads = { total: 11, unresolved: 3 };
    expect(reasonsOf({ reviewThreads, files: [file('src/a.ts', 150)] })).toEqual(['unresolved-threads']);
    expect(reasonsOf({ reviewThreads, files: [file('src/a.ts', 90)] })).toEqual([]);
    expect(reasonsOf({ reviewThreads: { total: 11, unresolved: 1 }, files: [file('src/a.ts', 150)] })).toEqual([]);
  });

  it('are a missing review of more than a small change, where reviews are usual', () => {
    expect(reasonsOf({ reviews: [], files: [file('src/a.ts', 100)] })).toEqual(['unreviewed']);
    expect(reasonsOf({ reviews: [], files: [file('src/a.ts', 99)] })).toEqual([]);
    expect(reasonsOf({ reviews: [], mergedBy: person('mona') })).toEqual(['unreviewed']);
    const all = Array.from({ length: 20 }, () => ({ reviews: [], files: [file('src/a.ts', 100)] }));
    expect(lookAt(all)).toEqual([]);
  });

  it('are the title of a reverted pull request, and a reland', () => {
    const revert = { title: 'Revert "Cache the parsed filters"', mergedAt: at('Tue 10:00') };
    const again = { title: 'Cache the parsed filters', mergedAt: at('Wed 10:00') };
    expect(lookAt([revert, again])).toMatchObject([
      { pullRequest: 2, reasons: [{ id: 'same-title', evidence: { pullRequests: [1] } }] },
    ]);
    expect(reasonsOf({ title: 'Reland "Cache the parsed filters"' })).toEqual(['reland']);
  });

  it('are a changed default in much code', () => {
    const title = 'Enable the cache by default';
    expect(reasonsOf({ title, files: [file('src/a.ts', 300)] })).toEqual(['default-changed']);
    expect(reasonsOf({ title, files: [file('src/a.ts', 299)] })).toEqual([]);
  });

  it('are reduced tests, lost interfaces and untested code of the core beside others, and not by themselves', () => {
    const api = [file('types/api.d.ts', 2, 30), file('src/a.ts', 9, 9)];
    const tests = [file('src/a.ts', 20, 2), file('test/a.test.ts', 0, 60)];
    const untested = [file(CORE, 500)];
    const failing = { checks: 'failure' as const };
    expect(lookAt([{ title: 'Change props', files: api }, { files: tests }, { files: untested }])).toEqual([]);
    expect(reasonsOf({ ...failing, title: 'Change props', files: api })).toEqual(['failing-checks', 'interface-lost']);
    expect(reasonsOf({ ...failing, files: tests })).toEqual(['failing-checks', 'tests-reduced']);
    expect(reasonsOf({ ...failing, files: untested })).toEqual(['failing-checks', 'untested-core']);
    expect(reasonsOf({ title: 'Change props', files: [...api, ...tests] })).toEqual([
      'interface-lost',
      'tests-reduced',
    ]);
  });

  it('are a workaround that no issue reminds anybody of', () => {
    const title = 'Temporary workaround for a stall';
    expect(reasonsOf({ title })).toEqual(['workaround-without-issue']);
    expect(reasonsOf({ title, body: 'Until #12 is done' })).toEqual([]);
    expect(reasonsOf({ title: `${title} (#1)` })).toEqual(['workaround-without-issue']);
  });

  it('are a new backend with much code and no tests', () => {
    const files = [file('engine/tpu.py', 300, 0, { status: 'added' })];
    expect(reasonsOf({ title: 'Add a TPU backend', files })).toEqual(['backend-without-owner']);
    expect(reasonsOf({ title: 'Add a TPU backend', files: [...files, file('tests/test_tpu.py', 9)] })).toEqual([]);
  });

  it('are a large change of the core after a revert in the same file, once for each revert', () => {
    const revert = { title: 'Revert "Pool"', mergedAt: at('Tue 10:00'), files: [file(CORE, 2, 30)] };
    const test = file('test/core.test.ts', 9);
    const later = (lines: number) => ({ mergedAt: at('Wed 10:00'), files: [file(CORE, lines), test] });
    expect(lookAt([revert, later(200)]).map(({ reasons }) => reasons.map(({ id }) => id))).toEqual([['near-revert']]);
    expect(lookAt([revert, later(199)])).toEqual([]);
    expect(lookAt([revert, later(200), later(250)])).toHaveLength(1);
    expect(lookAt([revert, { ...later(200), title: 'refactor: split the pool' }])).toEqual([]);
  });

  it('are overlapping changes of several people that needed a fix', () => {
    const changing = (login: string, day: 'Tue' | 'Wed', title = 'Extend the pool') => ({
      title,
      author: person(login),
      mergedAt: at(`${day} 10:00`),
      files: [file('src/pool.ts', 100), file('test/pool.test.ts', 9)],
    });
    const four = ['a', 'b', 'c', 'd'].map(login => changing(login, 'Tue'));
    expect(lookAt(four)).toEqual([]);
    const found = lookAt([...four, changing('e', 'Wed', 'fix: pool is empty')]);
    expect(found.map(({ reasons }) => reasons[0]?.id)).toEqual(Array(4).fill('overlapping-changes'));
  });

  it('are a fix that was needed soon, and still no test', () => {
    const fix = { title: 'fix: the pool that #1 broke', mergedAt: at('Wed 10:00'), files: [file('src/pool.ts', 9, 9)] };
    const change = { mergedAt: at('Tue 10:00'), files: [file('src/pool.ts', 120)] };
    expect(lookAt([change, fix]).map(({ reasons }) => reasons[0]?.id)).toEqual(['fixed-soon']);
    const tested = { ...change, files: [...change.files, file('test/pool.test.ts', 9)] };
    expect(lookAt([tested, fix])).toEqual([]);
  });
});

describe('pull requests that are never listed', () => {
  const failing = { checks: 'failure' as const };

  it('are tiny ones, tests, documents, bumps, releases, and those of bots', () => {
    expect(reasonsOf(failing)).toEqual(['failing-checks']);
    expect(reasonsOf({ ...failing, files: [file('src/a.ts', 5, 4)] })).toEqual([]);
    expect(reasonsOf({ ...failing, files: [file('test/a.test.ts', 50)] })).toEqual([]);
    expect(reasonsOf({ ...failing, files: [file('docs/a.md', 50)] })).toEqual([]);
    expect(reasonsOf({ ...failing, files: [file('.github/workflows/ci.yml', 50)] })).toEqual([]);
    expect(reasonsOf({ ...failing, title: 'Bump left-pad from 1.0 to 2.0' })).toEqual([]);
    expect(reasonsOf({ ...failing, title: 'Release 2.0.0' })).toEqual([]);
    expect(reasonsOf({ ...failing, title: 'Rename the crate' })).toEqual([]);
    expect(reasonsOf({ ...failing, author: bot('roller') })).toEqual([]);
  });

  it('are reverts and what was reverted', () => {
    const files = [file('src/a.ts', 30)];
    const original = { ...failing, title: 'Cache the filters', mergedAt: at('Tue 10:00'), files };
    const revert = {
      ...failing,
      title: 'Revert "Cache the filters"',
      mergedAt: at('Wed 10:00'),
      files: [file('src/a.ts', 0, 30)],
    };
    expect(lookAt([original])).toHaveLength(1);
    expect(lookAt([original, revert])).toEqual([]);
  });
});

describe('the list', () => {
  it('has the five with the most weight, each with at most three reasons, in the form of the schema', () => {
    const failing = Array.from({ length: 6 }, () => ({ checks: 'failure' as const }));
    const worst = {
      checks: 'failure' as const,
      reviews: [],
      title: 'Disable the pool for now',
      files: [file(CORE, 600), file('src/auth/keys.ts', 40)],
    };
    const found = lookAt([...failing, worst]);
    expect(found.map(({ pullRequest }) => pullRequest)).toEqual([7, 1, 2, 3, 4]);
    expect(found[0]?.reasons.map(({ id }) => id)).toEqual([
      'security-unreviewed',
      'failing-checks',
      'workaround-without-issue',
    ]);
    expect(found.map(one => SecondLook.parse(one))).toEqual(found);
  });

  it('has what stands out of the week by predicted risk', () => {
    const usual = Array.from({ length: 3 }, (_, index) => looked({ number: 10 + index, files: source(40) }));
    const findings = { newcomer: {}, 'very-large': {} };
    const risky = { ...looked({ number: 1, files: source(900) }, findings), riskScore: 0.7 };
    expect(secondLookOf([...usual, risky], { ownersOf: null, history: undefined })).toMatchObject([
      { pullRequest: 1, reasons: [{ id: 'predicted-risk' }] },
    ]);
    const alike = usual.map(one => ({ ...one, riskScore: 0.7 }));
    expect(secondLookOf([...alike, risky], { ownersOf: null, history: undefined })).toEqual([]);
  });

  it('says what to do where an action fits', () => {
    expect(lookAt([{ title: 'Work around a stall' }])[0]?.action).toBe('issue-for-workaround');
    expect(lookAt([{ checks: 'failure' }])[0]).not.toHaveProperty('action');
  });

  it('is empty for a week without pull requests', () => {
    expect(secondLookOf([], { ownersOf: null, history: undefined })).toEqual([]);
  });
});

describe('the order of the list', () => {
  const FAILING = { checks: 'failure' as const, files: source(40), reviews: APPROVED };
  const failing = (number: number, score = 0, rank = 100) => ({
    ...looked({ number, ...FAILING }, { 'failing-checks': {} }),
    importance: { score, factors: [], reasons: [] },
    risk: { rank, of: 100 },
  });
  const order = (...week: readonly AssessedChange[]) =>
    secondLookOf(week, { ownersOf: null, history: undefined }).map(({ pullRequest }) => pullRequest);

  it('is by weight, then by predicted risk, then by importance, then by number', () => {
    const relanded = looked({ number: 9, files: source(40), reviews: APPROVED }, { 'same-title': {} });
    const risky = { ...failing(5), riskScore: 0.1 };
    expect(order(failing(3), failing(2), failing(4, 7), risky, relanded)).toEqual([9, 5, 4, 2, 3]);
  });

  it('has those in the top tenth by risk first, which is no reason by itself', () => {
    expect(order(failing(1, 9), failing(2, 0, 10), failing(3, 0, 11))).toEqual([2, 1, 3]);
    const risky = { ...looked({ number: 1, files: source(40), reviews: APPROVED }), risk: { rank: 1, of: 100 } };
    const almost = looked({ number: 2, files: source(100), reviews: APPROVED }, { hotfixed: {} });
    expect(order(risky, { ...almost, risk: { rank: 1, of: 100 } })).toEqual([]);
  });

  it('has a pull request with two weak reasons that are enough together', () => {
    const usual = Array.from({ length: 3 }, (_, index) =>
      looked({ number: 10 + index, files: source(40), reviews: APPROVED }),
    );
    const both = looked({ number: 1, files: source(100), reviews: [] }, { hotfixed: {}, 'self-merged': {} });
    const weak = looked({ number: 1, files: [file('src/a.ts', 99)], reviews: [] }, { unreviewed: {} });
    expect(order(both, ...usual)).toEqual([]);
    expect(order(weak, ...usual)).toEqual([]);
    const large = [file('src/a.ts', 99), file('test/a.test.ts', 9)];
    const together = { unreviewed: {}, 'failing-checks': {} };
    expect(order(looked({ number: 1, files: large, reviews: [], checks: 'pending' }, together), ...usual)).toEqual([1]);
  });

  it('names a missing review once, where security code was not reviewed', () => {
    const findings = { unreviewed: {}, 'security-sensitive': { paths: ['src/a.ts'] } };
    const usual = Array.from({ length: 3 }, (_, index) =>
      looked({ number: 10 + index, files: source(40), reviews: APPROVED }),
    );
    const week = [looked({ number: 1, files: source(200), reviews: [] }, findings), ...usual];
    const [found] = secondLookOf(week, { ownersOf: null, history: undefined });
    expect(found?.reasons.map(({ id }) => id)).toEqual(['security-unreviewed']);
  });

  it('takes reviews for usual where three of four pull requests by people have one', () => {
    const week = (unreviewed: number, reviewed: number) => [
      ...Array.from({ length: unreviewed }, (_, index) =>
        looked({ number: 1 + index, files: source(200), reviews: [] }, { unreviewed: {} }),
      ),
      ...Array.from({ length: reviewed }, (_, index) =>
        looked({ number: 50 + index, files: source(40), reviews: APPROVED }),
      ),
      ...Array.from({ length: 20 }, (_, index) =>
        looked({ number: 90 + index, author: bot('roller'), files: source(40), reviews: [] }),
      ),
    ];
    expect(order(...week(2, 6))).toEqual([1, 2]);
    expect(order(...week(2, 5))).toEqual([]);
  });

  it('has one for each revert nearby, unless there is another reason', () => {
    const near = (number: number, revert: number, more: GivenFindings = {}) =>
      looked(
        { number, files: source(300, CORE), reviews: APPROVED, checks: 'failure' },
        { 'near-revert': { paths: [CORE], pullRequests: [revert] }, 'core-path': { paths: [CORE] }, ...more },
      );
    expect(order(near(1, 70), near(2, 70), near(3, 71), near(4, 71))).toEqual([1, 3]);
    expect(order(near(1, 70), near(2, 70, { 'failing-checks': {} }))).toEqual([2, 1]);
    expect(order(near(1, 70), near(2, 70, { hotfixed: {}, untested: {} }))).toEqual([2, 1]);
  });

  it('has the first action that fits, of the strongest reason', () => {
    const findings = { 'same-title': {}, temporary: {}, hotfixed: {}, untested: {} };
    const one = looked({ number: 1, files: source(200), reviews: APPROVED, body: '' }, findings);
    expect(secondLookOf([one], { ownersOf: null, history: undefined })).toMatchObject([
      {
        reasons: [{ id: 'same-title' }, { id: 'workaround-without-issue' }, { id: 'fixed-soon' }],
        action: 'issue-for-workaround',
      },
    ]);
  });
});

describe('whom to ask', () => {
  const ask = (given: Given, author = 'mona') => lookAt([{ checks: 'failure', author: person(author) }], given)[0]?.ask;
  const path = 'src/file-1.ts';
  const touching = (...logins: string[]) =>
    historyFrom(
      logins.map((login, index) =>
        pullRequest({
          number: 900 + index,
          author: login.endsWith('[bot]') ? bot(login.slice(0, -5)) : person(login),
          mergedAt: at('last Tue 10:00'),
          files: [file('src/file-1.ts', 3)],
        }),
      ),
    );

  it('is the owners of its largest paths, at most two and never the author', () => {
    const ownersOf = readCodeOwners(`${path} @mona @ada @octo/team @third`);
    expect(ask({ ownersOf })).toEqual({ owners: ['@ada', '@octo/team'], people: [] });
  });

  it('is who changed these paths most, where nobody owns them', () => {
    const history = touching(
      'mona',
      'mona',
      'mona',
      'ada',
      'ada',
      'ada',
      'bo',
      'bo',
      'eve',
      'roller[bot]',
      'roller[bot]',
    );
    expect(ask({ history })?.people.map(({ login }) => login)).toEqual(['ada', 'bo']);
    expect(ask({ history, ownersOf: readCodeOwners('docs/ @eve') })?.owners).toEqual([]);
  });

  it('is nobody where nothing is known, or where only the author is', () => {
    expect(ask({})).toEqual({ owners: [], people: [] });
    expect(ask({ history: touching('mona', 'mona'), ownersOf: readCodeOwners(`${path} @Mona`) })).toEqual({
      owners: [],
      people: [],
    });
  });
});
