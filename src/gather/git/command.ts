import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { explain, GitFailure } from './failure.js';

/** `git` in one repository. Arguments never pass through a shell; what is named by a user is handed over by stdin or as a SHA. */
export interface Git {
  /** All that the command prints. */
  output(args: readonly string[], input?: string): Promise<Buffer>;
  /** What a command with `-z` prints, as it comes: the texts that ended with a NUL since the last time. */
  texts(args: readonly string[], input?: string): AsyncGenerator<string[]>;
}

/**
 * What a user's or a repository's configuration could change about the output, or run, is set here or by options.
 * No transport is allowed: in a partial clone git would otherwise go and fetch.
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
  'mailmap.file': '',
  // A work tree's own .mailmap is read as well; from inside a git directory only this one is found.
  'mailmap.blob': 'HEAD:.mailmap',
  'protocol.allow': 'never',
};
const OPTIONS = ['--no-pager', ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])];

/** GIT_DIR and its like would silently read another repository; of git's variables, only those of its installation stay. */
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
  };
}

export function gitIn(path: string): Git {
  const directory = resolve(path);
  const env = environment();

  async function* chunks(args: readonly string[], input = ''): AsyncGenerator<Buffer> {
    const child = spawn('git', [...OPTIONS, '-C', directory, ...args], { env, windowsHide: true });
    const ended = new Promise<number | null>((done, failed) => child.on('close', done).on('error', failed));
    ended.catch(() => {});
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 4000) said += text;
    });
    // A git that ends early closes its stdin; why it did, its exit code and stderr tell.
    child.stdin.on('error', () => {}).end(input);
    try {
      yield* child.stdout as AsyncIterable<Buffer>;
      const code = await ended;
      if (code !== 0) throw new GitFailure(args[0] ?? '', code, said);
    } catch (error) {
      throw explain(error, path);
    } finally {
      child.kill();
    }
  }

  return {
    async output(args, input) {
      const all: Buffer[] = [];
      for await (const chunk of chunks(args, input)) all.push(chunk);
      return Buffer.concat(all);
    },
    async *texts(args, input) {
      // Whatever is no UTF-8 becomes U+FFFD; a byte order mark in a title is its author's.
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      let rest = '';
      for await (const chunk of chunks(args, input)) {
        const texts = (rest + decoder.decode(chunk, { stream: true })).split('\0');
        rest = texts.pop() ?? '';
        yield texts;
      }
    },
  };
}
