import { type Attack, MB, BUSY_WITHOUT_END as PROMISE, unless } from '../attack.js';

const CONFIG_FILE = '.github/merge-digest.yml';

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

export const time = [config, saved, record, mailmap, silence] as const;
