import type { Attack } from '../attack.js';

const PROMISE = 'No input keeps a run busy without end';
const MB = 1_000_000;
/** Files that have such a path. */
const TIMES = 50;
const CONFIG_FILE = '.github/merge-digest.yml';

/** `a/a/a/…`, as long as a path may be. */
const slashed = (length: number) => 'a/'.repeat(length / 2).slice(0, -1);

const unless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem]);

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

const record: Attack = {
  id: 'time-record',
  promise: PROMISE,
  attack: 'the hidden record of an earlier report: 4 MB of weeks in 5 KB, and 200 KB of it just within the bound',
  bound: '200,000 bytes unpacked, 53 weeks, 10,000 numbers',
  async run() {
    const { deflateSync } = await import('node:zlib');
    const { readRecord } = await import('../../../src/publish/record.js');
    const packed = (json: string) =>
      `<!-- merge-digest-record ${deflateSync(json, { level: 9 }).toString('base64')} -->`;
    const week = '{"start":"2026-03-23T00:00:00Z","end":"2026-03-30T00:00:00Z","merged":1}';
    const list = (count: number, of: string) => `[${Array.from({ length: count }, () => of).join(',')}]`;
    const record = (signals: string, weeks: string) => packed(`{"version":1,"signals":${signals},"weeks":${weeks}}`);
    const bombs = [
      record('[]', list(50_000, week)),
      record('[]', list(2_500, week)),
      record(list(40_000, '"a"'), '[]'),
      record('[]', `${'['.repeat(90_000)}${']'.repeat(90_000)}`),
    ];
    const read = bombs.map(readRecord).filter(weeks => weeks.length > 0);
    return unless(read.length === 0, `${read.length} bombs were read`);
  },
};

const config: Attack = {
  id: 'time-config',
  promise: PROMISE,
  attack:
    'a configuration file with 22,000 wrong keys, with a YAML bomb of 9^12 items, with 60,000 lists within lists, with 200,000 signs of one kind',
  bound: '200,000 characters, 100 aliases, 20 problems in words and the number of the others',
  async run() {
    const { parseConfig } = await import('../../../src/settings/config.js');
    const bomb = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);
    const texts = [
      Array.from({ length: 22_000 }, (_, n) => `k${n}: 1`)
        .join('\n')
        .slice(0, 199_000),
      `a0: &a0 [x]\n${bomb.join('\n')}\nlabels: *a12\n`,
      ...['[', '{a: ', '- ', '? ', '!', '&a ', '"', '|\n', '#', '%', '\t', "'", '*a '].map(sign =>
        `modules: ${sign.repeat(60_000)}`.slice(0, 199_000),
      ),
    ];
    const long = texts.flatMap(text => {
      const { problems } = parseConfig(text, CONFIG_FILE);
      const words = problems.join('\n').length;
      return problems.length > 21 || words > 20_000
        ? [`${problems.length} problems in ${words} characters: ${text.slice(0, 20)}`]
        : [];
    });
    const { problems } = parseConfig(texts[0] ?? '', CONFIG_FILE);
    return [...long, ...unless(problems.length > 0, 'wrong keys are no problem')];
  },
};

const saved: Attack = {
  id: 'time-saved-digest',
  promise: PROMISE,
  attack: 'a digest.json of 200 MB, a gzip file of 200 KB that unpacks to 200 MB, and a digest of 28 MB in one list',
  bound: '30 million characters, and a sentence',
  async run() {
    const { writeFileSync, truncateSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { gzipSync } = await import('node:zlib');
    const { onTerminal, temporaryFolder } = await import('../bundle.js');
    const folder = temporaryFolder();
    const files = {
      plain: join(folder, 'digest.json'),
      packed: join(folder, 'digest.json.gz'),
      list: join(folder, 'list.json'),
    };
    writeFileSync(files.plain, '{"schemaVersion":\n');
    truncateSync(files.plain, 200 * MB);
    writeFileSync(
      files.packed,
      gzipSync(Buffer.concat([Buffer.from('{"schemaVersion":'), Buffer.alloc(200 * MB, ' ')])),
    );
    writeFileSync(files.list, `{"schemaVersion":1,"pullRequests":[${'1,'.repeat(14 * MB)}1]}`);
    const problems: string[] = [];
    for (const [name, path] of Object.entries(files)) {
      const { exitCode, stderr } = await onTerminal(['--source', 'file', '--path', path]);
      if (exitCode !== 1 || !stderr.includes(path))
        problems.push(`${name}: ended with ${exitCode}: ${stderr.slice(-300)}`);
    }
    return problems;
  },
};

const mailmap: Attack = {
  id: 'time-mailmap',
  promise: PROMISE,
  attack: 'a clone with a .mailmap of 5 MB, and one of a megabyte with 20,000 names for each of few addresses',
  bound: 'a megabyte; a larger one is not read, with a warning',
  async run() {
    const { makeRepository } = await import('../../../__tests__/gather/git/support.js');
    const { onTerminal, afterwards } = await import('../bundle.js');
    const { removeTemporaryFolders } = await import('../../../__tests__/gather/support.js');
    afterwards(removeTemporaryFolders);
    const problems: string[] = [];
    for (const [lines, warns] of [
      [100_000, true],
      [20_000, false],
    ] as const) {
      const repository = makeRepository();
      const text = Array.from(
        { length: lines },
        (_, n) => `P ${n} <p${n}@b.example> N ${n} <a${n % 3}@b.example>\n`,
      ).join('');
      repository.commit({ message: 'Begin (#1)', at: '2026-03-20T12:00:00Z', files: { '.mailmap': text } });
      repository.commit({ message: 'One (#2)', at: '2026-03-31T12:00:00Z', files: { 'a.txt': 'a\n' } });
      const { exitCode, stderr } = await onTerminal(['--source', 'git', '--path', repository.path]);
      if (exitCode !== 0) problems.push(`ended with ${exitCode}: ${stderr.slice(-300)}`);
      if (stderr.includes('.mailmap has') !== warns) problems.push(`${lines} lines: ${stderr.slice(-300)}`);
    }
    return problems;
  },
};

const silence: Attack = {
  id: 'time-silent-server',
  promise: PROMISE,
  attack: 'a GitHub that accepts requests and never answers',
  bound:
    '30 s a request, 50 minutes a run until it posts; then a sentence. Tried with a clock on which they pass at once',
  async run() {
    const { serve } = await import('../server.js');
    const { createDeadline, MINUTES, MINUTE_MS } = await import('../../../src/pipeline/deadline.js');
    const { createClient } = await import('../../../src/github/octokit.js');
    const { gitHubSource } = await import('../../../src/gather/github/index.js');
    const { WEEK_14 } = await import('../../../__tests__/support/digest.js');
    const { port, close } = await serve(request => request.resume());
    let passed = 0;
    const soon = (wake: () => void) =>
      setTimeout(() => {
        passed = MINUTES * MINUTE_MS;
        wake();
      }, 300);
    const { signal } = createDeadline(() => passed, soon as typeof setTimeout);
    const log = { info() {}, warning() {}, progress() {} };
    const client = createClient({ token: 'x', apiUrl: `http://127.0.0.1:${port}`, log, signal });
    const source = gitHubSource({
      client,
      repository: 'octo/house',
      base: null,
      period: WEEK_14,
      configPath: CONFIG_FILE,
      log,
    });
    const ended = await source.open().then(
      () => 'an answer',
      error => String(error),
    );
    close();
    return unless(ended.includes(`was stopped after ${MINUTES} minutes, while it was reading`), `it ended in ${ended}`);
  },
};

export const time = [paths, owners, globs, config, saved, record, mailmap, silence] as const;
