import fc from 'fast-check';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { anyWeek } from '../support/arbitraries.js';
import { digestOf, type Given, reportOf } from '../support/digest.js';
import { disturbing, elements, hrefs, onGitHub, visible } from '../support/github.js';
import { KNOWN_BAD } from '../support/hostile.js';
import { runs } from '../support/property-runs.js';
import { at, bot, file, fromGit, type Given as GivenPr, person, pullRequest } from '../support/pull-request.js';

type Options = Parameters<typeof reportOf>[1];

/** What a reader sees of the page of these pull requests. */
function read(week: readonly PullRequest[], given: Given = {}, options: Options = {}): string {
  return reportOf(digestOf(week, given), options)
    .parts.map(part => visible(onGitHub(part).tree))
    .join(' ');
}

const many = (count: number, given: (index: number) => Partial<GivenPr> = () => ({})) =>
  Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1, ...given(index) }));
const [ada, bo] = [person('ada', 'Ada L.'), person('bo')];

describe('the page says', () => {
  it('how much was merged, by how many, in singular and plural', () => {
    const one = pullRequest({ number: 1, files: [file('a.ts', 1, 1)] });
    expect(read([one])).toContain('1 pull request by 1 person · 1 line added, 1 deleted in 1 file');
    expect(read([...many(3), pullRequest({ number: 9, author: bo })])).toContain(
      '4 pull requests by 2 people · 48 lines added, 12 deleted in 4 files',
    );
  });

  it('what bots did, apart from people', () => {
    expect(read([...many(2), pullRequest({ number: 3, author: bot('dependabot') })])).toContain(
      '3 pull requests: 2 by 1 person and 1 by bots',
    );
  });

  it('nothing about “0 people” where deleted accounts or bots wrote everything', () => {
    expect(read([pullRequest({ number: 1, author: null })])).not.toContain('0 people');
    expect(read([pullRequest({ number: 1, author: bot('dependabot') })])).not.toContain('0 people');
  });

  it('when it is complete, and what is missing when it is not', () => {
    expect(read(many(2))).toContain('Complete: 2 of 2 pull requests');
    const missing = [{ start: at('Mon 00:00'), end: at('Mon 06:30'), pullRequests: 3 }];
    const text = read([pullRequest({ number: 1, filesTotal: 3000 })], { expected: 4, missing });
    expect(text).toContain('Not complete. 1 of 4 pull requests could be read; 3 pull requests missing.');
    expect(text).toContain('3 pull requests merged from Mar 30, 2026, 00:00 to Mar 30, 2026, 06:30 could not be read.');
    expect(text).toContain('Not all changed files could be read for #1.');
  });

  it('that the settings left something out', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    expect(read([...many(2), pullRequest({ number: 9, author: bo })], { exclusions })).toContain(
      '1 pull request left out by the settings.',
    );
  });

  it('what git history lacks, only where it was the source', () => {
    const sentence = 'Read from git history';
    expect(read([fromGit({ number: 1 })], { source: 'git' })).toContain(sentence);
    expect(read(many(1))).not.toContain(sentence);
    expect(read(many(1), { source: 'file' })).not.toContain(sentence);
  });

  it('that links lead through redirect.github.com, only where they do', () => {
    const repository = { nameWithOwner: 'octo/house', url: 'https://ghe.example.org/octo/house', defaultBranch: null };
    expect(read(many(1))).toContain('redirect.github.com');
    expect(read(many(1), {}, { links: 'direct' })).not.toContain('redirect.github.com');
    expect(read(many(1), {}, { links: 'none' })).not.toContain('redirect.github.com');
    expect(read(many(1), { repository })).not.toContain('redirect.github.com');
  });

  it('the share of people’s pull requests that were merged without a review', () => {
    const week = many(40, index => ({ author: index < 20 ? bot('dependabot') : ada }));
    expect(read(week)).toContain('20 pull requests (100%) merged without a review');
  });
});

describe('a reverted pull request', () => {
  const files = [file('door.ts', 9, 1)];
  const first = pullRequest({ number: 1, title: 'Paint the door', merged: 'Mon 10:00', author: ada, files });
  const second = pullRequest({ number: 2, title: 'Revert "Paint the door"', merged: 'Mon 11:30', author: bo, files });

  it('is listed with its revert, and with the time between them', () => {
    expect(read([first, second])).toContain(
      '#1 Paint the door — ada 90 minutes #2 bo How the reverts were matched #2 → #1: quotes its title',
    );
  });

  it('of an earlier week has a table of its own, only where it is known', () => {
    const earlier = [{ ...first, mergedAt: at('last Fri 11:30') }];
    expect(read([second], { earlier })).toContain('Merged before this week, and reverted in it: ');
    expect(read([second], { earlier })).toContain('#1 Paint the door 3 days #2 bo');
    expect(read([second], { earlier }).split('#1 Paint the door')).toHaveLength(2);
    const unknown = pullRequest({ number: 2, title: 'Revert the fix for #99', author: bo });
    expect(read([unknown])).not.toContain('Merged before this week');
  });

  it('that was not found is still reported', () => {
    expect(read([second])).toContain(
      '#2 Revert "Paint the door" — bo: says that it reverts something that could not be found.',
    );
  });

  it('is marked in the list of merged pull requests, and so is one that was relanded', () => {
    const third = pullRequest({ number: 3, title: 'Reland "Paint the door"', merged: 'Tue 10:00', files });
    const text = read([first, second, third]);
    expect(text).toContain('Paint the door — ada, +9 −1 · reverted by #2 · relanded by #3');
    expect(text).toContain('#1 Paint the door — ada · relanded by #3');
  });

  it('is reported also where the settings leave out the revert', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    expect(read([first, second], { exclusions })).toContain(
      '#1 Paint the door — ada: reverted by #2, which the settings leave out.',
    );
  });

  it('is not mentioned in a week without reverts', () =>
    expect(read(many(5))).not.toMatch(/Reverted|(?:was|were) reverted/));
});

describe('the list of merged pull requests', () => {
  it('is open in a week of eleven, and folded by theme in a larger one', () => {
    const [, merged = ''] = reportOf(digestOf(many(11))).markdown.split('## Merged\n');
    expect(merged.split('\n## ')[0]).not.toContain('<details>');
    expect(merged.split('\n## ')[0]?.match(/^- /gm)).toHaveLength(11);
    const text = read(many(14, index => (index < 4 ? { title: `fix: number ${index}` } : {})));
    expect(text).toContain('Fixes, 4');
    expect(text).toContain('Other, 10');
  });

  it('splits a theme of more than fifty, and says so', () => {
    const text = read(many(200, index => (index < 60 ? { labels: ['billing'] } : {})));
    expect(text).toContain('Billing, 60 (1 of 2)');
    expect(text).toContain('Billing, 60 (2 of 2)');
  });

  it('prints labels as text, whatever they hold', () => {
    const names = [...KNOWN_BAD, 'constructor', 'toString', '__proto__'];
    const week = many(names.length * 2, index => ({ labels: [names[index >> 1] ?? ''] }));
    const disturbed = reportOf(digestOf(week)).parts.flatMap(part => disturbing(onGitHub(part).tree));
    expect(disturbed).toEqual([]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('has a theme called %s like any other', name => {
    expect(read(many(14, index => (index < 4 ? { labels: [name] } : {})))).toMatch(new RegExp(`${name}, 4`, 'i'));
  });
});

describe('a section', () => {
  it('is left out where it has nothing to say: no heading is alone', () => {
    for (const week of [
      many(1),
      many(4),
      many(5, index => ({ files: [file(`${index}.ts`)] })),
      many(4, () => ({ files: [] })),
    ]) {
      const { markdown } = reportOf(digestOf(week));
      expect(markdown.match(/^## .*\n+(?=## |---)/gm) ?? []).toEqual([]);
    }
  });
});

describe('nobody is notified', () => {
  it('by a page of pull requests: every number is a quiet link', () => {
    for (const part of reportOf(digestOf(many(30, index => ({ title: `[#${index}] @mona #1` })))).parts) {
      const { tree } = onGitHub(part);
      expect(disturbing(tree)).toEqual([]);
      expect(visible(tree)).not.toMatch(/\[#\u2060\d+\](?! @mona)/);
    }
  });

  it('by anything that strangers write into titles, labels, paths and names', () => {
    fc.assert(
      fc.property(anyWeek, fc.boolean(), (week, isClone) => {
        for (const part of reportOf(digestOf(week, { source: isClone ? 'git' : 'github' })).parts) {
          const { tree, html } = onGitHub(part);
          expect(disturbing(tree)).toEqual([]);
          expect(elements(tree, 'img', 'input', 'blockquote')).toEqual([]);
          const ours = /^https:\/\/(?:redirect\.github\.com\/octo\/house\/pull\/\d+|github\.com\/octo\/house)$/;
          expect(hrefs(tree).filter(href => !ours.test(href))).toEqual([]);
          expect(html.split('<details').length).toBe(html.split('</details>').length);
        }
      }),
      runs(25),
    );
  });

  it('unless the settings ask for mentions: then people, but neither bots nor teams', () => {
    const week = [pullRequest({ number: 1, author: ada }), pullRequest({ number: 2, author: bot('dependabot') })];
    const mentioned = (all: readonly PullRequest[], mentions: boolean) => [
      ...new Set(reportOf(digestOf(all), { mentions }).parts.flatMap(part => disturbing(onGitHub(part).tree))),
    ];
    expect(mentioned(week, false)).toEqual([]);
    expect(mentioned(week, true)).toEqual(['@ada']);
    const logins = ['octo/team', 'x](//e.example) ![y](//e.example/p.png)', 'a|b'];
    const hostile = logins.map((login, index) => pullRequest({ number: index + 1, author: person(login) }));
    expect(mentioned(hostile, true)).toEqual([]);
    expect(elements(onGitHub(reportOf(digestOf(hostile), { mentions: true }).markdown).tree, 'img')).toEqual([]);
  });
});

describe('the sections', () => {
  const week = many(12, index => ({ title: `fix(part-${index % 3}): number ${index}`, author: index % 2 ? ada : bo }));
  const headings = (options: Options) =>
    reportOf(digestOf(week), options)
      .markdown.split('\n')
      .filter(line => line.startsWith('## '));

  it('are those that the settings name, in that order, between header and footer', () => {
    expect(headings({ sections: ['merged', 'summary'] })).toEqual(['## Merged', '## Summary']);
    const text = read(week, {}, { sections: ['flow'] });
    expect(text).toMatch(/^octo\/house · week 2026-W14/);
    expect(text).toMatch(/Made by Merge Digest 1\.0\.0\.$/);
  });

  it('have key changes before highlights by default', () => {
    const all = headings({});
    expect(all.indexOf('## Key changes')).toBeGreaterThan(0);
    expect(all.indexOf('## Key changes')).toBeLessThan(all.indexOf('## Highlights'));
  });
});
