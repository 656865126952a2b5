import fc from 'fast-check';
import type { Author, ChangedFile, PullRequest, Review } from '../../src/domain/pull-request.js';
import { WEEK_14 } from './digest.js';
import { fromGit, pullRequest } from './pull-request.js';

/** What has a meaning to GitHub, to Markdown, to HTML or to a template. */
export const PIECES = [
  ...'`|*_~[](){}<>#!$&@\\/:;.,-+=^"\'%',
  ...['``', '```', '**', '__', '~~', '$$', '[^1]', '[#1]', '[#1]: x', '![', '](', '](x)', '- [ ] ', '> ', '---', '==='],
  ...['@mona', '@octo/team', '#1', 'GH-1', 'octo/house#1', 'gh-7', 'http://', 'https://', 'www.', 'WWW.', 'ftp://'],
  ...[
    'https://github.com/octo/house/pull/1',
    'a@b.example',
    'mailto:',
    'xmpp:',
    'a@.b.example',
    'c0ffee5',
    'deadbeef1',
    '1234567',
  ],
  ...[
    'CVE-2024-7254',
    'GHSA-jfh8-c2jp-5v3q',
    'b.example',
    '\u00ad',
    '\u034f',
    '\u200c',
    '\u200d',
    '\u2800',
    '\u3164',
    '\ufff9',
    '\ufe0f',
  ],
  ...[
    '<img src=x>',
    '<!--',
    '-->',
    '<details>',
    '</details>',
    '</td>',
    '<script>',
    '</code>',
    '<b',
    '{{',
    '}}',
    '{{{x}}}',
  ],
  ...[
    '&amp;',
    '&#64;',
    '&lt;',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\f',
    '\0',
    '\u2028',
    '\u200b',
    '\u202e',
    '\u00a0',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udfff',
    '👩‍👩‍👧',
    'é',
    '“',
    '…',
    '\u{e0041}',
    '1.',
    '1)',
    'a',
    'fix',
    'Revert',
    'Reland',
    'constructor',
  ],
];

/** Text that strangers may choose. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(pieces => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 20 })
      .map(codes => String.fromCharCode(...codes)),
  },
);

const START = Date.parse(WEEK_14.start) / 60_000;
const END = Date.parse(WEEK_14.end) / 60_000;

/** To the minute, so that many fall together. */
const instant = (first: number, last: number) =>
  fc
    .integer({ min: first, max: last - 1 })
    .map(minutes => new Date(minutes * 60_000).toISOString().replace('.000Z', 'Z'));

const author: fc.Arbitrary<Author> = fc.oneof(
  fc.constantFrom('ada', 'Ada', 'bo', 'cleo', 'x|y').map(login => ({ login, name: login.toUpperCase(), bot: false })),
  fc.constantFrom('dependabot[bot]', 'ci[bot]').map(login => ({ login, name: login, bot: true })),
  hostileText.map(name => ({ name, bot: false })),
);

const path = fc.oneof(
  fc.constantFrom(
    'README.md',
    'src/api/a.ts',
    'src/api/b.ts',
    'src/web/c.ts',
    'src/main.ts',
    'docs/d.md',
    'lib/e f.ts',
  ),
  fc
    .array(
      hostileText.filter(text => text !== ''),
      { minLength: 1, maxLength: 3 },
    )
    .map(names => names.join('/')),
);

const lines = fc.integer({ min: 0, max: 600 });
const changedFile: fc.Arbitrary<ChangedFile> = fc.record(
  {
    path,
    previousPath: path,
    additions: lines,
    deletions: lines,
    status: fc.constantFrom('added' as const, 'modified' as const, 'removed' as const, 'renamed' as const),
  },
  { requiredKeys: ['path', 'additions', 'deletions', 'status'] },
);

const review: fc.Arbitrary<Review> = fc.record({
  author: fc.option(author),
  state: fc.constantFrom('approved' as const, 'commented' as const, 'changes-requested' as const, 'dismissed' as const),
  submittedAt: instant(END - 40, END),
});

const title = fc.oneof(
  hostileText,
  fc.constantFrom('fix: the door', 'feat(api)!: a window', '[AMD] Paint', 'docs: Paint'),
  fc
    .tuple(fc.constantFrom('Revert', 'Reland', 'Rollback'), fc.integer({ min: 0, max: 25 }))
    .map(([does, n]) => `${does} #${n}`),
  fc.constantFrom('Revert "fix: the door"', 'Reapply "fix: the door"', 'Revert "Revert "fix: the door""'),
);

const body = fc.oneof(
  hostileText,
  fc.integer({ min: 0, max: 25 }).map(number => `Fixes #${number}\nReverts octo/house#${number}`),
);

const anyPullRequest: fc.Arbitrary<PullRequest> = fc
  .record({
    number: fc.integer({ min: 1, max: 25 }),
    title,
    body,
    author: fc.option(author),
    coAuthors: fc.array(author, { maxLength: 2 }),
    createdAt: instant(START - 2000, START + 2000),
    mergedAt: instant(START, END),
    mergedBy: fc.option(author),
    labels: fc.uniqueArray(fc.oneof(fc.constantFrom('bug', 'Bug', 'docs', 'constructor'), hostileText), {
      maxLength: 3,
    }),
    files: fc.uniqueArray(changedFile, { maxLength: 5, selector: one => one.path }),
    reviews: fc.array(review, { maxLength: 4 }),
    unread: fc.constantFrom(0, 0, 0, 7),
    git: fc.constantFrom(false, false, false, true),
  })
  .map(({ unread, git, ...given }) =>
    (git ? fromGit : pullRequest)({ ...given, filesTotal: given.files.length + unread }),
  );

/** The merged pull requests of a week, from empty to so many, that strangers did their worst to. */
export const anyWeekOf = (maxLength: number): fc.Arbitrary<PullRequest[]> =>
  fc.uniqueArray(anyPullRequest, { maxLength, size: 'max', selector: one => one.number });

export const anyWeek = anyWeekOf(25);

/** The same in another order: a seed says which. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return values
    .map(value => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
