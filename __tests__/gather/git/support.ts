import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Gathered, Source } from '../../../src/domain/gathered.js';
import { type GitOptions, gitSource } from '../../../src/gather/git/index.js';
import { BEFORE, errorMessage, MONDAY, silent, TUESDAY, temporaryFolder, WEEK } from '../support.js';

export interface CommitToMake {
  /** Subject, and body after an empty line. */
  message: string;
  /** Committer date: when the commit reaches the branch. */
  at: string;
  author?: string;
  /** Contents by path; null removes the file. */
  files?: Record<string, string | null>;
}

export interface TestRepository {
  path: string;
  /** Runs git in it and returns what it printed. */
  git(...args: string[]): string;
  /** Commits and returns the SHA. */
  commit(commit: CommitToMake): string;
  /** Merges `branch` with a merge commit and returns the SHA. */
  merge(branch: string, commit: Omit<CommitToMake, 'files'>): string;
}

/** Git as on a machine where nobody has configured anything. */
const CLEAN = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };

export function runGit(directory: string, args: string[], env: Record<string, string> = {}, input?: Buffer): string {
  const stdio: 'pipe'[] = ['pipe', 'pipe', 'pipe'];
  return execFileSync('git', ['-C', directory, ...args], { env: { ...CLEAN, ...env }, input, stdio })
    .toString()
    .trim();
}

export const OCTOCAT = 'Octo Cat <octo@example.com>';

function dated(at: string, author = OCTOCAT): Record<string, string> {
  const [, name = '', email = ''] = /^(.*?) ?<(.*)>$/.exec(author) ?? [];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
    GIT_COMMITTER_DATE: at,
  };
}

/** An empty repository on `main`, with a real work tree. `options` are those of `git init`. */
export function makeRepository(...options: string[]): TestRepository {
  const path = temporaryFolder();
  const git = (...args: string[]) => runGit(path, args);
  git('init', '--quiet', '--initial-branch=main', ...options);
  return {
    path,
    git,
    commit({ message, at, author, files = {} }) {
      for (const [file, content] of Object.entries(files)) {
        const full = join(path, file);
        mkdirSync(dirname(full), { recursive: true });
        if (content === null) rmSync(full);
        else writeFileSync(full, content);
      }
      git('add', '--all');
      runGit(path, ['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '-m', message], dated(at, author));
      return git('rev-parse', 'HEAD');
    },
    merge(branch, { message, at, author }) {
      runGit(
        path,
        ['merge', '--quiet', '--no-ff', '--allow-unrelated-histories', '-m', message, branch],
        dated(at, author),
      );
      return git('rev-parse', 'HEAD');
    },
  };
}

/** A repository with one commit before the week. */
export function repositoryWithHistory(): TestRepository {
  const repository = makeRepository();
  repository.commit({ message: 'Begin', at: BEFORE, files: { 'README.md': 'one\ntwo\n' } });
  return repository;
}

/** A repository with #1 before the week, and #2 and #3 in it. */
export function repositoryWithWeek(): TestRepository {
  const repository = makeRepository();
  repository.commit({ message: 'Begin (#1)', at: BEFORE, files: { 'a.txt': 'a\n' } });
  repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'a.txt': 'b\n' } });
  repository.commit({ message: 'Two (#3)', at: TUESDAY, files: { 'a.txt': 'c\n' } });
  return repository;
}

/** The path of a clone made with the options of `git clone`. */
export function cloneOf({ path }: { path: string }, ...options: string[]): string {
  const clone = join(temporaryFolder(), 'clone');
  runGit('.', ['clone', '--quiet', ...options, `file://${path}`, clone]);
  return clone;
}

export function sourceOf(path: string, options: Partial<GitOptions> = {}): Source {
  return gitSource({ path, period: WEEK, log: silent, ...options });
}

export async function gatherFrom({ path }: { path: string }, options: Partial<GitOptions> = {}): Promise<Gathered> {
  const source = sourceOf(path, options);
  await source.open();
  return source.gather();
}

/** The error message of a run that fails, with PATH for the path. */
export function failureOf(path: string, options: Partial<GitOptions> = {}): Promise<string> {
  return errorMessage(gatherFrom({ path }, options), path);
}
