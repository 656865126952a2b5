/** Histories read from clones, to train on more reverts than the histories beside the checkout contain. */
import { readCloneHistory } from '../../src/backtest/clone-history.js';
import { CLONES_VARIABLE, cloneOf } from '../histories/clones.js';
import { type Sample, samplesOf, withOutcomes } from './samples.js';

/** None of them is among the histories that the score is measured on: it must not be trained on what it is measured on. */
export const CLONES_TO_TRAIN_ON = [
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

/** By repository, the samples of the clones in the folder that `MERGE_DIGEST_CLONES` names; empty without it. */
export async function samplesOfClones(withSignals = false): Promise<Map<string, Sample[]>> {
  const folder = process.env[CLONES_VARIABLE] ?? null;
  const samples = new Map<string, Sample[]>();
  for (const name of CLONES_TO_TRAIN_ON) {
    const path = cloneOf(folder, name)?.git('rev-parse', '--absolute-git-dir').trim();
    if (path === undefined) continue;
    const { pullRequests } = await readCloneHistory({ path, weeks: WEEKS, repository: name, log: silent });
    samples.set(name, samplesOf(withOutcomes(pullRequests), withSignals));
  }
  return samples;
}
