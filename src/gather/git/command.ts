import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { DigestError } from '../../domain/errors.js';
import { decode } from './decode.js';
import { gitEnvironment } from './environment.js';
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
   * Bytes that are not UTF-8 are as `decode` writes them. A text of more than a megabyte is cut.
   */
  texts(args: readonly string[], input?: string): AsyncGenerator<string[]>;
  /** The lines of the output of a command, in the same batches. */
  lines(args: readonly string[], input?: string): AsyncGenerator<string[]>;
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
  // People are named by src/gather/mailmap.ts alone.
  'log.mailmap': 'false',
  'protocol.allow': 'never',
};

const MAX_STDERR_LENGTH = 4000;
/** GitHub's longest text has a tenth of it, and the longest path of a file system less. */
const MAX_TEXT_BYTES = 1_000_000;
/** Of a command whose output is read whole. The largest known, the branches of a large repository, have a tenth of it. */
const MAX_OUTPUT_BYTES = 256_000_000;

export interface GitSettings {
  /** Ends git, with its reason as the error. */
  signal?: AbortSignal | undefined;
}

export function gitIn(path: string, { signal }: GitSettings = {}): Git {
  const directory = resolve(path);
  const env = gitEnvironment(process.env);
  const options = ['--no-pager', ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])];

  async function* chunks(args: readonly string[], input = ''): AsyncGenerator<Buffer> {
    const child = spawn('git', [...options, '-C', directory, ...args], { env, windowsHide: true, signal });
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
      if (code !== 0) throw new GitFailure(commandIn(args), code, stderr);
    } catch (error) {
      signal?.throwIfAborted();
      throw explain(error, path);
    } finally {
      child.kill();
    }
  }

  async function* splitAt(separator: number, args: readonly string[], input?: string): AsyncGenerator<string[]> {
    let rest: Buffer[] = [];
    let restBytes = 0;
    for await (const chunk of chunks(args, input)) {
      const isFull = restBytes >= MAX_TEXT_BYTES;
      const end = chunk.lastIndexOf(separator);
      if (end < 0) {
        if (!isFull) rest.push(chunk);
        restBytes += chunk.length;
        continue;
      }
      // What follows in a text that is too long is not kept.
      const whole = Buffer.concat([...rest, chunk.subarray(isFull ? chunk.indexOf(separator) : 0, end)]);
      rest = [chunk.subarray(end + 1)];
      restBytes = rest[0]?.length ?? 0;
      yield decode(whole).split(String.fromCharCode(separator));
    }
  }

  return {
    async output(args, input) {
      const all: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of chunks(args, input)) {
        bytes += chunk.length;
        if (bytes > MAX_OUTPUT_BYTES)
          throw new DigestError(
            `git ${commandIn(args)} prints more than ${MAX_OUTPUT_BYTES / 1e6} MB in ${path}; does the clone have millions of branches or remotes?`,
          );
        all.push(chunk);
      }
      return Buffer.concat(all);
    },
    texts: (args, input) => splitAt(0, args, input),
    lines: (args, input) => splitAt(10, args, input),
  };
}

/** The name of the command in its arguments, which may begin with settings. */
function commandIn(args: readonly string[]): string {
  return args.find(arg => /^[a-z][a-z-]*$/.test(arg)) ?? '';
}
