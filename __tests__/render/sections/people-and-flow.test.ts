import type { Digest } from '../../../src/domain/digest.js';
import { authors } from '../../../src/render/sections/authors.js';
import { digestOf } from '../../support/digest.js';
import { bot, file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';
import { many } from '../prose/said.js';
import { sectionOf, wordsOf } from '../reading.js';

const [ada, bo] = [person('ada'), person('bo')];

describe('who wrote it', () => {
  const told = (digest: Digest) => sectionOf(digest, 'authors');

  it('is told by pull requests, lines and where most of them went', () => {
    const week = many(3, n => ({ author: n < 2 ? ada : bo, files: [file(`${n < 2 ? 'pay' : 'shop'}/a.ts`, 600, 4)] }));
    expect(told(digestOf(week))).toBe(
      'Who wrote it Author, and mostly where Pull requests Lines ada pay 2 #1 #2 +1,200 −8 bo shop 1 #3 +600 −4',
    );
  });

  it('lists the modules of each, or nothing where none is known', () => {
    const files = ['pay', 'shop', 'web'].map(folder => file(`${folder}/a.ts`));
    const digest = digestOf([
      pullRequest({ number: 1, author: ada, files }),
      pullRequest({ number: 2, author: bo, files: [] }),
    ]);
    expect(told(digest)).toContain('ada pay, shop, web 1 #1');
    expect(told(digest)).toContain('bo 1 #2');
  });

  it('is left out where one person did it all', () => {
    expect(told(digestOf(many(3)))).toBe('');
    expect(told(digestOf(many(2, n => ({ author: n ? ada : bo }))))).not.toBe('');
  });

  it('is a table of ten, and the others below', () => {
    const of = (count: number) =>
      told(digestOf(many(count, n => ({ author: person(`p${String(n).padStart(2, '0')}`) }))));
    expect(of(10)).not.toContain('more');
    expect(of(12)).toContain('2 more people p10 (#11) · p11 (#12)');
    expect(of(11)).toContain('p09 src 1 #10 +12 −3 1 more person p10 (#11)');
  });

  it('names newcomers, co-authors and bots, where there are any', () => {
    const week = [
      ...many(2, n => ({ author: n ? ada : bo, coAuthors: n ? [person('cy')] : [] })),
      pullRequest({ number: 3, author: bot('ci') }),
    ];
    const text = told(digestOf(week, { newContributors: [bo] }));
    expect(text).toMatch(
      / First contributions here, with thanks: bo \(#1\) Co-authors: cy \(#2\) Bots, counted apart: ci\[bot\] \(#3\)$/,
    );
    expect(told(digestOf(week.slice(0, 1).concat(pullRequest({ number: 2, author: ada }))))).not.toMatch(
      /First contributions|Co-authors|Bots/,
    );
  });

  it('mentions authors where that is asked for, and never those who are named beside them', () => {
    const week = many(2, n => ({ author: n ? ada : bo, coAuthors: [person('cy')] }));
    const text = sectionOf(digestOf(week, { newContributors: [bo] }), 'authors', { mentions: true });
    expect(text).toContain('@ada');
    expect(text).toContain('with thanks: @bo');
    expect(text).toContain('Co-authors: cy');
  });

  it('gives templates nothing for what there is none of', () => {
    const digest = digestOf(many(2, n => ({ author: n ? ada : bo, files: [] })));
    const nothing = {
      rows: [{ modules: null }, { modules: null }],
      rest: null,
      coAuthors: null,
      bots: null,
      newcomers: null,
    };
    expect(authors.view(digest, wordsOf(digest), { charts: true })).toMatchObject(nothing);
  });
});

describe('the flow', () => {
  const told = (digest: Digest) => sectionOf(digest, 'flow');
  const reviewed = { reviews: [review(bo, 'Mon 14:00')], mergedBy: bo };

  it('is told of four pull requests, and not of three', () => {
    expect(told(digestOf(many(4)))).toMatch(/^How it flowed /);
    expect(told(digestOf(many(3)))).toBe('');
  });

  it('has the sizes alone where times and reviews are not known', () => {
    const clone = Array.from({ length: 4 }, (_, n) => fromGit({ number: n + 1 }));
    expect(told(digestOf(clone, { source: 'git' }))).toMatch(/^Sizes .*Size Pull requests .*S 4 #1 #2 #3 #4/);
  });

  it('is called so where either times or reviews are known', () => {
    const digest = digestOf(many(4));
    const { timeToMerge, unreviewed } = digest.statistics.flow;
    for (const flow of [{ ...(timeToMerge && { timeToMerge }) }, { ...(unreviewed && { unreviewed }) }]) {
      expect(Object.keys(flow)).toHaveLength(1);
      expect(told({ ...digest, statistics: { ...digest.statistics, flow } })).toMatch(/^How it flowed /);
    }
  });

  it('has shares of what people wrote, from twenty of them on', () => {
    const week = (people: number) =>
      many(people + 5, n =>
        n < people ? { author: ada, ...(n < 5 && { mergedBy: ada }), ...(n > 9 && reviewed) } : { author: bot('ci') },
      );
    expect(told(digestOf(week(20)))).toContain('10 pull requests (50%) merged without a review by another person');
    expect(told(digestOf(week(20)))).toContain('5 pull requests (25%) merged by their own author');
    expect(told(digestOf(week(19)))).toContain('10 pull requests merged without a review by another person');
  });

  it('says nothing of reviews where all had one', () => {
    expect(told(digestOf(many(5, () => reviewed)))).not.toMatch(/without a review|own author/);
  });

  it('parts the branches where there are two', () => {
    const into = (...branches: string[]) =>
      told(digestOf(many(4, n => ({ baseRef: branches[n % branches.length] ?? '' }))));
    expect(into('main', 'release/2')).toContain('Branch Pull requests main 2 #1 #3 release/2 2 #2 #4');
    expect(into('main')).not.toContain('Branch');
  });

  it('lists what was pushed without a pull request', () => {
    const push = {
      sha: '0123456789abcdef',
      title: 'Fix `x` in place',
      author: ada,
      committedAt: '2026-03-31T00:00:00Z',
    };
    const digest = digestOf(many(4));
    const pushed = { ...digest, statistics: { ...digest.statistics, directPushes: [push] } };
    expect(told(pushed)).toMatch(/ 1 commit pushed without a pull request 0123456789 Fix x in place — ada$/);
    expect(told(digest)).not.toContain('pushed');
  });
});
