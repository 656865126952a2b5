/** Histories read from clones, to train on more reverts than the histories beside the checkout contain. */
import { outcomes } from '../../src/analyze/reverts/index.js';
import { readCloneHistory } from '../../src/backtest/clone-history.js';
import { CLONES_VARIABLE, cloneOf } from '../histories/clones.js';
import { type PullRequestWithOutcome, type Sample, samplesOf } from './samples.js';

/** None of them is among the histories that the score is measured on: it must not be trained on what it is measured on. */
const REPOSITORIES = [
  'apache/tvm',
  'astral-sh/ruff',
  'denoland/deno',
  'modal-projects/sglang',
  'pola-rs/polars',
  'pytorch/executorch',
  'withastro/astro',
];
/** Twenty years: the whole history of a clone. */
const WEEKS = 1040;
const silent = { progress() {}, info() {}, warning() {} };

async function pullRequestsIn(path: string, repository: string): Promise<PullRequestWithOutcome[]> {
  const { pullRequests } = await readCloneHistory({ path, weeks: WEEKS, repository, log: silent });
  const outcomeOf = outcomes(pullRequests, []);
  return pullRequests.map(one => {
    const { revertedBy, partlyRevertedBy } = outcomeOf.get(one.number) ?? {};
    return { ...one, revertedBy: revertedBy ?? partlyRevertedBy ?? null };
  });
}

/** By repository, the samples of the clones in the folder that `MERGE_DIGEST_CLONES` names; empty without it. */
export async function samplesOfClones(withSignals = false): Promise<Map<string, Sample[]>> {
  const folder = process.env[CLONES_VARIABLE] ?? null;
  const samples = new Map<string, Sample[]>();
  for (const name of REPOSITORIES) {
    const path = cloneOf(folder, name)?.git('rev-parse', '--absolute-git-dir').trim();
    if (path !== undefined) samples.set(name, samplesOf(await pullRequestsIn(path, name), withSignals));
  }
  return samples;
}
