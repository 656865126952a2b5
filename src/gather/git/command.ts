import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decode } from './decode.js';
import { explain, GitFailure } from './failure.js';

/**
 * Runs git in one repository. Arguments never pass through a shell; names that come from a user are passed by stdin or
 * as a SHA. Throws DigestError if git fails.
 */
export interface Git {
  /** All that the command prints. */
  output(args: readonly string[], input?: string): Promise<Buffer>;
  /**
   * The output of a command with `-z`: each batch holds the NUL-terminated texts that arrived since the last one.
   * Bytes that are not UTF-8 are as `decode` writes them.
   */
  texts(args: readonly string[], input?: string): AsyncGenerator<string[]>;
  /** The lines of the output of a command, in the same batches. */
  lines(args: readonly string[]): AsyncGenerator<string[]>;
}

/**
 * Fixes what a user's or a repository's configuration could change about the output, or run. No transport is allowed:
 * in a partial clone git would otherwise fetch from the network.
 */
const SETTINGS = {
  'core.quotePath': 'false',
  'core.fsmonitor': 'false',
  'color.ui': 'false',
  'diff.renameLimit': '1000',
  'diff.renames': 'true',
  'diff.ignoreSubmodules': 'none',
  'i18n.logOutputEncoding': 'UTF-8',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
  // Names are mapped where they are asked for.
  'log.mailmap': 'false',
  'mailmap.file': '',
  'protocol.allow': 'never',
};

const MAX_STDERR_LENGTH = 4000;

/** Variables such as GIT_DIR would make git read another repository; only those of the git installation are kept. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || /^GIT_(CONFIG|EXEC_PATH)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // There is no such file: with the index of a work tree, git would read contents from its files, through filters.
    GIT_INDEX_FILE: join(tmpdir(), 'merge-digest-has-no-index'),
  };
}

/** `mailmap`: names of people are as .mailmap has them, which ends git in a partial clone that lacks this file. */
export function gitIn(path: string, { mailmap = true }: { mailmap?: boolean } = {}): Git {
  const directory = resolve(path);
  const env = environment();
  // Git also reads .mailmap in a work tree; from inside a git directory it finds only this one.
  const settings = { ...SETTINGS, 'mailmap.blob': mailmap ? 'HEAD:.mailmap' : '' };
  const options = ['--no-pager', ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];

  async function* chunks(args: readonly string[], input = ''): AsyncGenerator<Buffer> {
    const child = spawn('git', [...options, '-C', directory, ...args], { env, windowsHide: true });
    const ended = new Promise<number | null>((resolved, rejected) => child.on('close', resolved).on('error', rejected));
    ended.catch(() => {});
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < MAX_STDERR_LENGTH) stderr += text;
    });
    // If git ends early, writing to its stdin fails; the exit code and stderr give the reason.
    child.stdin.on('error', () => {}).end(input);
    try {
      yield* child.stdout as AsyncIterable<Buffer>;
      const code = await ended;
      if (code !== 0) throw new GitFailure(args.find(arg => !arg.startsWith('-')) ?? '', code, stderr);
    } catch (error) {
      throw explain(error, path);
    } finally {
      child.kill();
    }
  }

  async function* splitAt(separator: number, args: readonly string[], input?: string): AsyncGenerator<string[]> {
    let rest: Buffer[] = [];
    for await (const chunk of chunks(args, input)) {
      const end = chunk.lastIndexOf(separator);
      if (end < 0) {
        rest.push(chunk);
        continue;
      }
      const whole = Buffer.concat([...rest, chunk.subarray(0, end)]);
      rest = [chunk.subarray(end + 1)];
      yield decode(whole).split(String.fromCharCode(separator));
    }
  }

  return {
    async output(args, input) {
      const all: Buffer[] = [];
      for await (const chunk of chunks(args, input)) all.push(chunk);
      return Buffer.concat(all);
    },
    texts: (args, input) => splitAt(0, args, input),
    lines: args => splitAt(10, args),
  };
}
