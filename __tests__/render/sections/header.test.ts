import type { Digest } from '../../../src/domain/digest.js';
import { digestOf, WEEK_14 } from '../../support/digest.js';
import { at, bot, person } from '../../support/pull-request.js';
import { many } from '../prose/said.js';
import { sectionOf, sourceOf } from '../reading.js';

const header = (digest: Digest) => sectionOf(digest, 'header');
const [ada, bo] = [person('ada'), person('bo')];

describe('the header says', () => {
  it('which repository, week, days and zone, and the branch where it is one', () => {
    const [head] = sourceOf(digestOf(many(1)), 'header').split('\n');
    expect(head).toBe('**[octo/house](<https://github.com/octo/house>)** · week 2026-W14, Mar 30 – Apr 5, 2026 (UTC)');
    expect(header(digestOf(many(1), { baseBranch: 'release/2' }))).toContain('(UTC) · merged into release/2');
    const clone = { nameWithOwner: 'house', url: null, defaultBranch: null };
    const period = { ...WEEK_14, week: null };
    expect(header(digestOf(many(1), { repository: clone, period }))).toMatch(/^house · Mar 30 – Apr 5, 2026 \(UTC\)/);
  });

  it('up to when, while the week goes on', () => {
    const period = { ...WEEK_14, asOf: '2026-04-02T08:30:00Z' };
    expect(header(digestOf(many(1), { period }))).toContain('in 1 file · up to Apr 2, 2026, 08:30');
    expect(header(digestOf([], { period }))).toContain('No pull request was merged until Apr 2, 2026, 08:30.');
    expect(header(digestOf(many(1)))).not.toContain('up to');
  });

  it.each<[string, () => Digest, string]>([
    ['one person', () => digestOf(many(2)), '2 pull requests by 1 person · 24 lines added'],
    ['bots alone', () => digestOf(many(2, () => ({ author: bot('ci') }))), '2 pull requests · 24 lines'],
    ['a deleted account alone', () => digestOf(many(2, () => ({ author: null }))), '2 pull requests · 24 lines'],
    [
      'people and bots',
      () => digestOf(many(5, n => ({ author: [ada, bo, bot('ci')][n % 3] ?? null }))),
      '5 pull requests: 4 by 2 people and 1 by bots ·',
    ],
    [
      'people and deleted accounts',
      () => digestOf(many(4, n => ({ author: n < 2 ? null : ada }))),
      '4 pull requests: 2 by 1 person and 2 by deleted accounts ·',
    ],
    [
      'all of them',
      () => digestOf(many(7, n => ({ author: n === 4 ? null : ([ada, ada, bot('ci'), bot('cd')][n] ?? bo) }))),
      '7 pull requests: 4 by 2 people, 2 by bots, and 1 by a deleted account ·',
    ],
  ])('by whom: %s', (_, digest, words) => expect(header(digest())).toContain(words));

  it('how many lines and files changed', () => {
    expect(header(digestOf(many(3)))).toContain('· 36 lines added, 9 deleted in 3 files');
  });
});

describe('the header tells', () => {
  const week = () => digestOf(many(3));
  const completeness = (more: Partial<Digest['completeness']>) => {
    const digest = week();
    return header({ ...digest, completeness: { ...digest.completeness, ...more } });
  };
  const COMPLETE = 'Complete: 3 of 3 pull requests, with all changed files.';

  it('that all came', () => {
    expect(header(week())).toMatch(new RegExp(`${COMPLETE}$`));
    // While the pages came another was merged.
    expect(completeness({ gathered: 4 })).toContain('Complete: 4 of 3 pull requests');
  });

  it('that nothing was merged, without a word of completeness', () => {
    expect(header(digestOf([]))).toMatch(/No pull request was merged\.$/);
    expect(header(week())).not.toContain('No pull request');
  });

  it('what did not come, and when that was merged', () => {
    const missing = [{ start: at('Mon 00:00'), end: at('Mon 06:30'), pullRequests: 1 }];
    const text = completeness({ gathered: 2, missing });
    expect(text).toContain('Not complete. 2 of 3 pull requests could be read; 1 pull request missing.');
    expect(text).toContain(
      'Of those merged from Mar 30, 2026, 00:00 to Mar 30, 2026, 06:30, 1 pull request did not come.',
    );
    expect(text).not.toContain(COMPLETE);
  });

  it('whose files did not all come, though nothing else is missing', () => {
    const text = completeness({ filesTruncated: [1, 3] });
    expect(text).toContain(
      'Not complete. 3 of 3 pull requests could be read. > Not all files could be read of #1 and #3.',
    );
    expect(completeness({ gathered: 2 })).not.toContain('Not all files');
  });

  it.each<[Partial<Digest['completeness']>, string]>([
    [{ cutLists: [{ list: 'labels', pullRequests: [2] }] }, 'Not all labels could be read of #2.'],
    [
      { cutLists: [{ list: 'review-threads', pullRequests: [1, 2] }] },
      'Not all review threads could be read of #1 and #2.',
    ],
    [
      { missingFields: ['PullRequest.statusCheckRollup'] },
      'Whether checks passed could not be read here, and is not told.',
    ],
    [
      { missingFields: ['PullRequest.reviewThreads'] },
      'Whether threads of review were resolved could not be read here,',
    ],
    [
      {
        excluded: [
          { by: 'author', pullRequests: [7] },
          { by: 'bot', pullRequests: [8, 9] },
        ],
      },
      '3 pull requests left out by the settings.',
    ],
  ])('%j', (given, words) => {
    expect(completeness(given)).toContain(words);
    expect(header(week())).not.toContain(words);
  });

  it('what it was read from, where that knows less', () => {
    const read = (source: Digest['source']) => header({ ...week(), source });
    expect(read('git')).toMatch(/Read from the history of a clone, .*\.$/);
    expect(read('file')).toMatch(/Read from saved pull requests, .*\.$/);
    expect(read('github')).not.toContain('Read from');
  });
});

describe('the footer', () => {
  it('says where the numbers are, where links lead, and what made it', () => {
    const footer = (digest: Digest, links: 'quiet' | 'none' = 'quiet') => sectionOf(digest, 'footer', { links });
    expect(footer(digestOf(many(1)))).toMatch(
      /^--- Every pull request with its files, .* Links lead through redirect\.github\.com, .* Made by Merge Digest 1\.0\.0\.$/,
    );
    expect(footer(digestOf([]), 'none')).toBe('--- Made by Merge Digest 1.0.0.');
  });
});
