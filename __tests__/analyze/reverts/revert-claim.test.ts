import { NO_CLAIM, revertClaimOf } from '../../../src/analyze/reverts/revert-claim.js';
import { shaOf } from '../../support/pull-request.js';

const claimOf = (title: string, body = '', url: string | undefined = 'https://github.com/octo/house/pull/5') =>
  revertClaimOf({ number: 5, title, body, ...(url !== undefined && { url }) });

describe('a title claims', () => {
  it.each([
    [
      'a revert',
      'revert',
      `Revert the cache|Reverts the cache|Reverted the cache|Reverting the cache|Rollback of it|Rolls back #1|Rolled-back
      |Rolling back the cache|Roll back #1|Back out #1|Backs out #1|Backed out the cache|Backing out|Backout of #1
      |[Revert] the cache|revert: the cache|revert(core): the cache|[core][fix] Revert the cache|fix: revert "Cache it"
      |Temporarily revert "Cache it"|Partially revert  “Cache it”|Revert "Rollback the cache"
      |Revert "Do not revert the cache"|Revert "Revert "Revert "Cache it"""`,
    ],
    [
      'a reland',
      'reland',
      `Reland #1|Re-land #1|Relands #1|Relanded #1|Relanding #1|Reapply #1|Re-apply #1|Reapplies #1|Reapplied #1
      |Reapplying #1|Reintroduce it|Reintroduces it|Reintroduced it|Re-introducing it|Remerge #1|Re-merged #1|Remerging #1
      |[Reland] the cache|reland: the cache|[core] Reland "Cache it"|Revert "Revert "Cache it""
      |Revert "[core] Revert "Cache it""`,
    ],
    [
      'neither',
      'none',
      `Revert to the old cache|Reverts to the old cache|Reverting back to it|Roll back to 1.2|Rolled back to 1.2
      |Explain how to revert|Fix the revert of it|Revertible caches|Reverse the order|Rollbacks are told|Rolling releases
      |Backoutlined|Background work|Back the cache|Relandscape|Reapplication|Merge it|Introduce it|Land #1|Unrevert "it"
      |The revert button|"Revert" as a word`,
    ],
  ])('%s', (_, kind, titles) => {
    const others = titles.split(/\s*\|/).filter(title => claimOf(title).kind !== kind);
    expect(others).toEqual([]);
  });
});

describe('the title that a claim repeats is taken from', () => {
  it.each<[string, string | null]>([
    ['Revert "Cache the page"', 'Cache the page'],
    ['Revert " Cache the page "', 'Cache the page'],
    ['Revert "Cache the page (#12)" (#13)', 'Cache the page'],
    ['Revert "Cache the page(#12)"', 'Cache the page'],
    ['Revert "Cache the page   (#12)"', 'Cache the page'],
    ['Revert "Cache the page (#12"', 'Cache the page'],
    ['Revert "Cache the page (…)"', 'Cache the page'],
    ['Revert "Cache the page ("', 'Cache the page'],
    ['Revert "Cache (the) page"', 'Cache (the) page'],
    ['Revert "Cache the page (twelve)"', 'Cache the page (twelve)'],
    ['Revert "Cache the "page" of a user"', 'Cache the "page" of a user'],
    ['Revert “Cache the page”', 'Cache the page'],
    ['Revert "Cache the pa…', 'Cache the pa…'],
    ['Revert: - Cache the page', 'Cache the page'],
    ['Revert – Cache the page', 'Cache the page'],
    ['Reland Cache the page', 'Cache the page'],
    ['revert: fixes', 'fixes'],
    ['Revert "page"', 'page'],
    ['Revert "pag"', null],
    ['Revert #1234', null],
    ['Revert 12345', null],
    ['Revert "1234 pages"', '1234 pages'],
    ['Revert "Page 1234"', 'Page 1234'],
  ])('%s: %j', (title, repeated) => expect(claimOf(title).title).toBe(repeated));
});

describe('the numbers that a claim names', () => {
  it.each<[string, number[]]>([
    ['Revert #12 and #13', [12, 13]],
    ['Revert #12 and #12', [12]],
    ['Revert PR 12', [12]],
    ['Revert PR #12', [12]],
    ['Revert https://github.com/octo/house/pull/12', [12]],
    ['revert(#12): the cache', [12]],
    ['Revert #5', []],
    ['Revert PRs 12 and 13', [12, 13]],
    ['Revert PRs #12, #13, and #14', [12, 13, 14]],
    ['Revert #12 #13', [12, 13]],
    ['Revert the changes of #12', [12]],
    ['Revert the changes of the cache in #12', [12]],
    ['Roll back #12', [12]],
    ['Rollback: PR #12', [12]],
    ['revert: #12 and #13', [12, 13]],
    ['[Revert] #12', [12]],
    ['Back out #12', [12]],
    ['Partially revert #12', [12]],
    ['Temporarily revert PR #12 and #13', [12, 13]],
    ['Restore the cache (reverts #12)', [12]],
    ['Revert "Cache it" (#12)', [12]],
    ['revert: cache it (#12)', [12]],
    ['Reland the cache (#12)', [12]],
    ['Revert "Cache it (#11)" (#12)', [12]],
    ['Revert "Cache it" (backport #12)', []],
    ['Revert octo/house#12', [12]],
    ['Revert octo/garden#12', []],
    ['Revert the cache, as #12 broke', []],
    ['Revert button: keep focus (fixes #12)', []],
    ['Automated cherry pick of #12: Revert "Cache it"', []],
    ['Revert #012', []],
    ['Revert 12 caches', []],
  ])('in the title %s: %j', (title, numbers) => expect(claimOf(title).numbers).toEqual(numbers));

  it.each<[string, number[]]>([
    ['Revert "Cache it (#12)" (#5)', [12]],
    ['Revert "Cache it(#12)"', [12]],
    ['Revert "Cache #11 (#12)"', [12]],
    ['Revert "Cache it (#11) (#12)"', [12, 11]],
    ['Revert "Cache (#12) of it"', []],
    ['Revert "Revert "Cache it (#12)" (#13)"', [13, 12]],
    ['Revert "Merge pull request #12 from ada/cache"', [12]],
    ['Revert "Cache it (#12)" and "Paint it (#13)"', [13, 12]],
  ])('at the end of the quoted title %s: %j', (title, numbers) =>
    expect(claimOf(title).quotedNumbers).toEqual(numbers),
  );

  const over = (characters: number) => `Reverts ${'x'.repeat(characters - 1)} #12`;
  it.each<[string, number[]]>([
    ['Reverts octo/house#12', [12]],
    ['Reverts Octo/House#12', [12]],
    ['Reverts the-fork/house#12', [12]],
    ['Reverts octo/garden#12', []],
    ['Reverts https://github.com/octo/house/pull/12', [12]],
    ['Reverts https://github.com/octo/garden/pull/12', []],
    ['Reverts octo/house#12, #13 & #14 and octo/house#15', [12, 13, 14, 15]],
    ['Reverts #12 because of #13', [12]],
    ['This reverts pull request #12.', [12]],
    ['This PR reverts #12 for BC reasons', [12]],
    ['This change reverts #12', [12]],
    ['Revert PR #12', [12]],
    ['Relands #12', [12]],
    ['Re-applies #12', [12]],
    ['Why.\n\n> * Reverts #12', [12]],
    ['It reverts #12', []],
    ['Reverted by #12', []],
    ['Reverts #12<!-- Reverts #13 -->', [12]],
    ['Reverts #12\n<!--\nReverts #13', [12]],
    ['Reverts <!-- the one -->#12', [12]],
    ['<!-- the one -->Reverts #12', [12]],
    ['Reverts\nwhat broke, see #12', []],
    ['Reverts #5', []],
    ['Reverts #12\nReverts #13', [12, 13]],
    ['Rolls back #12', [12]],
    ['Reverts 1a2b3c4d, which broke #12', []],
    ['Reverts the cache because of #12', []],
    [over(79), [12]],
    [over(80), []],
  ])('in the description %j: %j', (body, numbers) => expect(claimOf('Revert it', body).numbers).toEqual(numbers));

  it('may be of any repository if the own repository is unknown', () => {
    const of = (url: string | null) =>
      revertClaimOf({ number: 5, title: 'Revert it', body: 'Reverts octo/garden#12', ...(url !== null && { url }) })
        .numbers;
    expect([null, '', 'https://example.org/changes/5'].map(of)).toEqual([[12], [12], [12]]);
  });
});

describe('the commits that a claim names', () => {
  const sha = shaOf(7);

  it.each<[string, string, string[]]>([
    [`Revert ${sha}`, '', [sha]],
    [`Revert ${sha.slice(0, 7)}`, '', [sha.slice(0, 7)]],
    [`Revert ${sha.slice(0, 6)}`, '', []],
    ['Revert defaced pages', '', []],
    ['Revert it', `This reverts commit ${sha}.`, [sha]],
    ['Revert it', `This reverts commit ${sha.toUpperCase()}.`, [sha]],
    ['Revert it', `Reverting ${sha}, and revert ${sha}`, [sha]],
    ['Revert it', `See ${sha}`, []],
    ['Revert it', `This reverts commit ${'1a2b3c4d'.repeat(8)}.`, ['1a2b3c4d'.repeat(8)]],
    ['Revert it', 'Reverts b00b9784', ['b00b9784']],
    ['Revert it', 'This reverts commits 1a2b3c4 and 2b3c4d5.', ['1a2b3c4', '2b3c4d5']],
    ['Revert it', 'This reverts commits 1a2b3c4, 2b3c4d5, and 3c4d5e6.', ['1a2b3c4', '2b3c4d5', '3c4d5e6']],
    ['Revert it', 'This reverts commit 1a2b3c4.\nThis reverts commit 2b3c4d5.', ['1a2b3c4', '2b3c4d5']],
    ['Revert it', 'This reverts the following commits:\n- 1a2b3c4\n- 2b3c4d5\n', ['1a2b3c4', '2b3c4d5']],
    ['Revert it', 'Reverts https://github.com/octo/house/commit/1a2b3c4', ['1a2b3c4']],
    ['Revert it', 'This reverts commit 1a2b3c4, reversing\nchanges made to 2b3c4d5.', ['1a2b3c4']],
    ['Backed out changeset 1a2b3c4d5e6f for failures', '', ['1a2b3c4d5e6f']],
    ['revert: the cache', 'Refs: 1a2b3c4, 2b3c4d5', ['1a2b3c4', '2b3c4d5']],
    ['revert(core): the cache', 'Why.\n\nRefs 1a2b3c4', ['1a2b3c4']],
    ['fix: the cache', 'Refs: 1a2b3c4', []],
    ['Revert the pages of 20260331', '', []],
    ['Revert it', 'Reverts defaced pages', []],
  ])('%s, %s: %j', (title, body, shas) => expect(claimOf(title, body).shas).toEqual(shas));
});

describe('a claim of the description alone', () => {
  it('counts only at the start of a line, and takes nothing from the title', () => {
    const claim = { ...NO_CLAIM, kind: 'revert', weak: true, named: true };
    expect(claimOf('Fix #9', 'Why.\nReverts #12')).toEqual({ ...claim, numbers: [12], shas: [] });
    expect(claimOf('Fix #9', `This reverts commit ${shaOf(7)}.`)).toEqual({ ...claim, numbers: [], shas: [shaOf(7)] });
    for (const body of [
      'If it breaks, revert #12',
      'Revert #12 if it breaks',
      'This reverts the cache',
      'Reverts to #12',
    ])
      expect([body, claimOf('Fix #9', body)]).toEqual([body, NO_CLAIM]);
  });
});

describe('a verb alone is no claim', () => {
  it.each([
    'Rollback support for DDL statements',
    'Roll back the transaction when the insert fails',
    'Revert button: keep focus on cancel',
    'Reverting a draft keeps its labels',
    'Back out of fullscreen with Escape',
    'feat: rollback command for releases',
    'rollback: keep the labels',
    '[Rollback] Keep the labels',
    'revert-button: keep focus on "Cancel"',
    'Revert button: show "Cancel"',
    'Revert button: keep focus, see #12',
    'Revert 3 pages at once',
    'Revert the cache',
  ])('%s', title => expect(claimOf(title)).toMatchObject({ bare: true, named: false }));

  it.each([
    'Revert "Cache it"',
    "Revert 'Cache it'",
    'Revert 「缓存页面」',
    'revert: "fix: cache it"',
    'Rollback of "Cache it"',
    'Revert [core] "Cache it"',
    'Roll back #12',
    'Reverts b00b9784',
    'Revert commit 1a2b3c4 "Cache it"',
  ])('with a name beside it is one: %s', title => expect(claimOf(title)).toMatchObject({ bare: false, named: true }));

  it('and to revert such a feature is no reland', () => {
    expect(claimOf('Revert "Revert button: keep focus"').kind).toBe('revert');
    expect(claimOf('Revert "Rollback support"').kind).toBe('revert');
    expect(claimOf('Revert "revert: the cache"').kind).toBe('reland');
  });

  it('is read soon however a stranger writes it', () => {
    const spaces = ' '.repeat(60_000);
    for (const body of [
      `reverts commit${spaces}x`,
      `Refs:${spaces}`,
      `Reverts${spaces}#`,
      'reverts 1a2b3c4,'.repeat(4_000),
    ])
      expect(claimOf('revert: it', body).kind).toBe('revert');
    expect(claimOf(`Revert ${'the of in '.repeat(60)}`, '').kind).toBe('revert');
  });
});
