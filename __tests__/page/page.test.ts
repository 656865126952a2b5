import fc from 'fast-check';
import type { PullRequest } from '../../src/domain/pull-request.js';
import type { SectionId } from '../../src/domain/sections.js';
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
    expect(read([one])).toContain('1 pull request by 1 person');
    expect(read([...many(3), pullRequest({ number: 9, author: bo })])).toContain('4 pull requests by 2 people');
  });

  it('what bots did, apart from people', () => {
    expect(read([...many(2), pullRequest({ number: 3, author: bot('dependabot') })])).toContain(
      '3 pull requests by 1 person and 1 bot',
    );
  });

  it('nothing about “0 people” where deleted accounts or bots wrote everything', () => {
    expect(read([pullRequest({ number: 1, author: null })])).not.toContain('0 people');
    expect(read([pullRequest({ number: 1, author: bot('dependabot') })])).not.toContain('0 people');
  });

  it('what is missing when it is not complete, and nothing of that when it is', () => {
    expect(read(many(2))).not.toMatch(/complete/i);
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

  it('in one clause what its source lacks, only where it lacks something', () => {
    expect(read([fromGit({ number: 1 })], { source: 'git' })).toMatch(/git history.*descriptions.*reviews/);
    expect(read(many(1))).not.toContain('git history');
    expect(read(many(1), { source: 'file' })).not.toContain('git history');
  });

  it('that links lead through redirect.github.com, only where they do', () => {
    const repository = { nameWithOwner: 'octo/house', url: 'https://ghe.example.org/octo/house', defaultBranch: null };
    expect(read(many(1))).toContain('redirect.github.com');
    expect(read(many(1), {}, { links: 'direct' })).not.toContain('redirect.github.com');
    expect(read(many(1), {}, { links: 'none' })).not.toContain('redirect.github.com');
    expect(read(many(1), { repository })).not.toContain('redirect.github.com');
  });

  it('how many pull requests were merged without a review', () => {
    expect(read(many(40))).toContain('40 without a review');
  });
});

describe('a reverted pull request', () => {
  const files = [file('door.ts', 9, 1)];
  const first = pullRequest({ number: 1, title: 'Paint the door', merged: 'Mon 10:00', author: ada, files });
  const second = pullRequest({ number: 2, title: 'Revert "Paint the door"', merged: 'Mon 11:30', author: bo, files });

  it('is listed with its revert, and with the time between them', () => {
    expect(read([first, second])).toContain('Reverted #1 Paint the door, after 90 minutes by #2 ');
    expect(read([first, second])).toContain('#2 → #1: quotes its title');
  });

  it('is not listed among what changed', () => expect(read([first, second])).not.toContain('What changed'));

  it('of an earlier week is marked, only where it is known', () => {
    const earlier = [{ ...first, mergedAt: at('last Fri 11:30') }];
    expect(read([second], { earlier })).toContain('From an earlier week: #1 Paint the door, after 3 days by #2');
    expect(read([second], { earlier }).split('#1 Paint the door')).toHaveLength(2);
    const unknown = pullRequest({ number: 2, title: 'Revert the fix for #99', author: bo });
    expect(read([unknown])).not.toContain('From an earlier week');
  });

  it('that was not found is still reported', () => {
    expect(read([second])).toContain('#2 Revert "Paint the door" — bo: what it reverts could not be found');
  });

  it('is marked in the list of all pull requests, and so is one that was relanded', () => {
    const third = pullRequest({ number: 3, title: 'Reland "Paint the door"', merged: 'Tue 10:00', files });
    const text = read([first, second, third]);
    expect(text).toMatch(/Paint the door — ada, \+9 −1 · (?:\w+, )?reverted by #2, relanded by #3/);
    expect(text).toContain('#1 Paint the door, after 90 minutes by #2. Relanded by #3');
  });

  it('is reported also where the settings leave out the revert', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    expect(read([first, second], { exclusions })).toContain(
      '#1 Paint the door — ada: reverted by #2, which the settings leave out',
    );
  });

  it('is not mentioned in a week without reverts', () =>
    expect(read(many(5))).not.toMatch(/Reverted|(?:was|were) reverted/));
});

describe('an area', () => {
  it('has its name, its count and its pull requests', () => {
    const text = read(many(14, index => (index < 5 ? { title: `[Billing] Number ${index}` } : {})));
    expect(text).toContain('Billing · 5');
  });

  it('prints labels as text, whatever they hold', () => {
    const names = [...KNOWN_BAD, 'constructor', 'toString', '__proto__'];
    const week = many(names.length * 2, index => ({ labels: [names[index >> 1] ?? ''] }));
    const disturbed = reportOf(digestOf(week)).parts.flatMap(part => disturbing(onGitHub(part).tree));
    expect(disturbed).toEqual([]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('has any name: %s', name => {
    expect(read(many(14, index => (index < 4 ? { labels: [name] } : {})))).toMatch(new RegExp(`${name} · 4`, 'i'));
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

describe('nobody is mentioned', () => {
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
    expect(headings({ sections: ['details', 'changes'] })).toEqual(['## Details', '## What changed']);
    const text = read(week, {}, { sections: ['people'] });
    expect(text).toMatch(/^octo\/house · week 2026-W14/);
    expect(text).toMatch(/Made by Merge Digest 1\.0\.0\.$/);
  });

  it('have what is new before what changed by default, and the details last', () => {
    const all = headings({});
    expect(all.indexOf('## This week')).toBe(0);
    expect(all.indexOf('## This week')).toBeLessThan(all.indexOf('## What changed'));
    expect(all.at(-1)).toBe('## Details');
  });

  it('describe a pull request that no other section of the page describes', () => {
    const lines = (sections: SectionId[]) => read(week, {}, { sections }).match(/number \d+ \(#\d+/gi) ?? [];
    expect(new Set(lines(['changes'])).size).toBe(12);
    expect(new Set(lines(['this-week', 'changes'])).size).toBe(12);
    expect(lines(['this-week', 'changes'])).toHaveLength(12);
  });
});
