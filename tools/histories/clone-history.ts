/** The history of a clone, kept in a cache: reading the diffs of ten thousand pull requests takes a minute. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCloneHistory } from '../../src/backtest/clone-history.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { CLONES_VARIABLE, type Clone, cloneOf } from './clones.js';
import { codeHash } from './code-hash.js';

const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'histories');
/** About eight years: older pull requests were written in another way. */
const WEEKS = 400;
const silent = { progress() {}, info() {}, warning() {} };

export interface ClonedProject {
  clone: Clone;
  /** In the order in which they were merged. */
  pullRequests: PullRequest[];
}

export interface CloneOptions {
  /** The folder of the clones; null: none. */
  folder?: string | null;
  /** The folder of the cache. */
  cache?: string;
  /** What the code that reads a history is known by. */
  code?: string;
}

/** Everything that a history depends on: the commits, what the clone has of them, and the code that reads it. */
function keyOf({ git }: Clone, code: string): string {
  return [git('rev-parse', 'HEAD'), git('for-each-ref', 'refs/replace'), git('count-objects', '-v'), code].join('\n');
}

/** The clone of `owner/name` and its pull requests; null without a clone in the folder that `MERGE_DIGEST_CLONES` names. */
export async function clonedProject(
  nameWithOwner: string,
  {
    folder = process.env[CLONES_VARIABLE] ?? null,
    cache = CACHE,
    code = codeHash(import.meta.filename),
  }: CloneOptions = {},
): Promise<ClonedProject | null> {
  const clone = cloneOf(folder, nameWithOwner);
  if (clone === null) return null;
  const file = join(cache, `${nameWithOwner.replace('/', '+')}.json.gz`);
  const key = keyOf(clone, code);
  if (existsSync(file)) {
    const cached: { key: string; pullRequests: PullRequest[] } = JSON.parse(gunzipSync(readFileSync(file)).toString());
    if (cached.key === key) return { clone, pullRequests: cached.pullRequests };
  }
  const path = clone.git('rev-parse', '--absolute-git-dir').trim();
  const options = { path, weeks: WEEKS, repository: nameWithOwner, log: silent };
  const { pullRequests } = await readCloneHistory(options);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, gzipSync(JSON.stringify({ key, pullRequests })));
  return { clone, pullRequests };
}
