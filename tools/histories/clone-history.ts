/** The history of a clone, kept in a cache: reading the diffs of ten thousand pull requests takes a minute. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCloneHistory } from '../../src/backtest/clone-history.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { CLONES_VARIABLE, type Clone, cloneOf } from './clones.js';

const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'histories');
/** About eight years: older pull requests were written in another way. */
const WEEKS = 400;
const silent = { progress() {}, info() {}, warning() {} };

export interface ClonedProject {
  clone: Clone;
  /** In the order in which they were merged. */
  pullRequests: PullRequest[];
}

/** The clone of `owner/name` and its pull requests; null without a clone in the folder that `MERGE_DIGEST_CLONES` names. */
export async function clonedProject(
  nameWithOwner: string,
  folder = process.env[CLONES_VARIABLE] ?? null,
): Promise<ClonedProject | null> {
  const clone = cloneOf(folder, nameWithOwner);
  if (clone === null) return null;
  const sha = clone.git('rev-parse', 'HEAD').trim();
  const cached = join(CACHE, `${nameWithOwner.replace('/', '+')}-${sha}.json.gz`);
  if (existsSync(cached)) {
    return { clone, pullRequests: JSON.parse(gunzipSync(readFileSync(cached)).toString('utf8')) };
  }
  const path = clone.git('rev-parse', '--absolute-git-dir').trim();
  const options = { path, weeks: WEEKS, repository: nameWithOwner, log: silent };
  const { pullRequests } = await readCloneHistory(options);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, gzipSync(JSON.stringify(pullRequests)));
  return { clone, pullRequests };
}
