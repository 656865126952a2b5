import { type Attack, MB, BUSY_WITHOUT_END as PROMISE, unless } from '../attack.js';

/** Files that have such a path. */
const TIMES = 50;

/** `a/a/a/…`, as long as a path may be. */
const slashed = (length: number) => 'a/'.repeat(length / 2).slice(0, -1);

/** Settings that another repository's configuration file would have to break a run with. */
async function foreign(config: string) {
  const { ENVIRONMENT, read } = await import('../../../__tests__/settings/support.js');
  const { resolveSettings } = await import('../../../src/settings/index.js');
  return resolveSettings(read({ repository: 'octo/other' }, ENVIRONMENT), config);
}

/** A week in which each pull request has a file with one of the paths, with everything that looks at paths. */
async function weekOfPaths(
  pathOf: (n: number) => string,
  count: number,
  given: { codeowners?: string; modules?: Record<string, string[]> },
) {
  const { digestOf, reportOf } = await import('../../../__tests__/support/digest.js');
  const { upTo } = await import('../../../__tests__/support/long-lists.js');
  const { file, pullRequest } = await import('../../../__tests__/support/pull-request.js');
  const week = upTo(count).map(number =>
    pullRequest({ number, title: `Window ${number}`, files: [file(pathOf(number), 9)] }),
  );
  return reportOf(digestOf(week, given)).parts.length;
}

const globs: Attack = {
  id: 'time-globs',
  promise: PROMISE,
  attack:
    '`([a-z]+)+1`, `+(+(a))` and other groups in the configuration file of another repository; `**/a/**/…/z`, `*a*a…b` and 100 alternatives against paths of 4,096 characters',
  bound:
    'patterns of 1,000 characters without groups, matched name by name: the length of a pattern times that of the path',
  async run() {
    const { pathMatcher } = await import('../../../src/domain/globs/index.js');
    const groups = ['([a-z]+)+1', '+(+(a))', '!(a|+(b))', '@(a|aa)+', '(a*)*b', '*(*(*(a)))'];
    const { problems, foreignProblems } = await foreign(
      `modules:\n${groups.map((glob, n) => `  m${n}: [${JSON.stringify(glob)}]\n`).join('')}`,
    );
    const patterns = [
      `${'**/a/'.repeat(190)}z`,
      `${'*a'.repeat(490)}b`,
      `${'[a-z]*'.repeat(160)}1`,
      `**/${'?'.repeat(900)}/z`,
      `{${Array.from({ length: 99 }, (_, n) => `**/a*${n}`).join(',')}}`,
      ...groups,
    ];
    const paths = [slashed(4_096), 'a'.repeat(4_096), `${'a/'.repeat(2_000)}${'a'.repeat(96)}`];
    const matched = patterns.filter(pattern => {
      const matches = pathMatcher([pattern]);
      return paths.some(path => Array.from({ length: TIMES }).some(() => matches(path)));
    });
    return [
      ...unless(problems.length === 0, `it ends the run: ${problems[0]}`),
      ...unless(foreignProblems.length === groups.length, `${foreignProblems.length} groups are problems`),
      ...unless(matched.length === 0, `${matched[0]} matches`),
    ];
  },
};

const owners: Attack = {
  id: 'time-codeowners',
  promise: PROMISE,
  attack:
    '`**/a/**/a/**/a/**/z` in CODEOWNERS and a path `a/a/a/…`; 2,000 such patterns for five files; a file of 3 MB with 100,000 lines',
  bound: '5,000 rules of 1,000 characters, 3 MB',
  async run() {
    const slow = `${'**/a/'.repeat(3)}**/z`;
    const many = Array.from({ length: 2_000 }, (_, n) => `${slow}${n} @a`).join('\n');
    const huge = Array.from({ length: 100_000 }, (_, n) => `/src/${n}/**/a/**/z @octo/team`)
      .join('\n')
      .slice(0, 3 * MB);
    const pathOf = () => slashed(4_096);
    await weekOfPaths(pathOf, 5, { codeowners: `${slow} @a` });
    await weekOfPaths(pathOf, 5, { codeowners: many });
    await weekOfPaths(pathOf, 5, { codeowners: huge });
    return [];
  },
};

const paths: Attack = {
  id: 'time-paths',
  promise: PROMISE,
  attack:
    '1,000 pull requests in a week, each with a path of 1,024 or 4,096 characters that looks like migrations, tests, versions and names of modules over and over',
  bound: '4,096 characters of a path',
  async run() {
    const pieces = ['a/', 'db/migrate/', 'test-', 'V1__', 'api/', '../', '.', 'release', 'A', '1.', 'dist/', 'schema_'];
    const pathOf = (length: number) => (n: number) =>
      `${n}/${(pieces[n % pieces.length] ?? '').repeat(length).slice(0, length - 5)}`;
    const modules = { Slow: [`${'**/a/'.repeat(3)}**/z`], Stars: [`${'*a'.repeat(40)}b`] };
    await weekOfPaths(pathOf(1_024), 1_000, { modules });
    await weekOfPaths(pathOf(4_096), 1_000, { modules });
    return [];
  },
};

export const patterns = [paths, owners, globs] as const;
