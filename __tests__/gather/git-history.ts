import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Gathered, Source } from '../../src/domain/gathered.js';
import { type GitOptions, gitSource } from '../../src/gather/git/index.js';

const made: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-digest-'));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface CommitToMake {
  /** Subject, and body after an empty line. */
  message: string;
  /** Committer date: when it landed. */
  at: string;
  author?: string;
  /** Contents by path; null removes the file. */
  files?: Record<string, string | null>;
}

export interface MadeRepository {
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

/** An empty repository on `main`, with a real work tree. */
export function makeRepository(): MadeRepository {
  const path = temporaryFolder();
  const git = (...args: string[]) => runGit(path, args);
  git('init', '--quiet', '--initial-branch=main');
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
      runGit(path, ['merge', '--quiet', '--no-ff', '-m', message, branch], dated(at, author));
      return git('rev-parse', 'HEAD');
    },
  };
}

/** The week that all of these histories are asked about, with room before and after it. */
export const WEEK = { start: '2026-03-30T00:00:00Z', end: '2026-04-06T00:00:00Z', asOf: null };
export const BEFORE = '2026-03-20T12:00:00Z';
export const AFTER = '2026-04-07T12:00:00Z';
export const MONDAY = '2026-03-30T09:00:00Z';
export const TUESDAY = '2026-03-31T09:00:00Z';
export const WEDNESDAY = '2026-04-01T09:00:00Z';

export const silent = { info() {}, warning() {}, progress() {} };

export function sourceOf(path: string, options: Partial<GitOptions> = {}): Source {
  return gitSource({ path, period: WEEK, log: silent, ...options });
}

export async function gatherFrom({ path }: { path: string }, options: Partial<GitOptions> = {}): Promise<Gathered> {
  const source = sourceOf(path, options);
  await source.open();
  return source.gather();
}

/** A repository with something merged before the week. */
export function begun(): MadeRepository {
  const repository = makeRepository();
  repository.commit({ message: 'Begin', at: BEFORE, files: { 'README.md': 'one\ntwo\n' } });
  return repository;
}
