/** Further histories to train on, read from clones: more reverts than the histories beside the checkout hold. */
import { outcomes } from '../../src/analyze/reverts/index.js';
import { readCloneHistory } from '../../src/backtest/clone-history.js';
import { CLONES_VARIABLE, cloneOf } from '../evaluate/importance/clones.js';
import { type Sample, type Settled, samplesOf } from './samples.js';

/** None of them is a history that the score is judged by, so that nothing judged was ever trained on. */
const CLONES = [
  'apache/tvm',
  'astral-sh/ruff',
  'denoland/deno',
  'modal-projects/sglang',
  'pola-rs/polars',
  'pytorch/executorch',
  'withastro/astro',
];
/** All that a clone holds: twenty years. */
const WEEKS = 1040;
const silent = { progress() {}, info() {}, warning() {} };

async function settledIn(path: string, repository: string): Promise<Settled[]> {
  const { pullRequests } = await readCloneHistory({ path, weeks: WEEKS, repository, log: silent });
  const became = outcomes(pullRequests, []);
  return pullRequests.map(one => {
    const { revertedBy, partlyRevertedBy } = became.get(one.number) ?? {};
    return { ...one, revertedBy: revertedBy ?? partlyRevertedBy ?? null };
  });
}

/** The samples of the clones that are in the folder which `MERGE_DIGEST_CLONES` names, by repository; without it, none. */
export async function samplesOfClones(withSignals = false): Promise<Map<string, Sample[]>> {
  const folder = process.env[CLONES_VARIABLE] ?? null;
  const samples = new Map<string, Sample[]>();
  for (const name of CLONES) {
    const path = cloneOf(folder, name)?.git('rev-parse', '--absolute-git-dir').trim();
    if (path !== undefined) samples.set(name, samplesOf(await settledIn(path, name), withSignals));
  }
  return samples;
}
