/**
 * `npm run train`: trains the risk score on the histories beside the checkout and the clones in the folder that
 * `MERGE_DIGEST_CLONES` names, and writes its weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HISTORIES, historyNames, readHistory } from '../histories/index.js';
import { samplesOfClones } from './clones.js';
import { train } from './model.js';
import { samplesOf } from './samples.js';
import { weightsFile } from './write.js';

const TARGET = join(import.meta.dirname, '..', '..', 'src', 'analyze', 'risk', 'weights.ts');

async function main(): Promise<void> {
  const names = historyNames();
  if (names.length === 0) {
    console.error(`Cannot train: no histories in ${HISTORIES}. The weights are unchanged.`);
    process.exitCode = 1;
    return;
  }
  const clones = await samplesOfClones();
  const histories = [...names.map(name => samplesOf(readHistory(name))), ...clones.values()];
  const { model, ridge } = train(histories);
  const all = histories.flat();
  const counts = `${all.length} pull requests, ${all.filter(({ reverted }) => reverted).length} of them later reverted,`;
  const description = `Ridge logistic regression (ridge ${ridge}, chosen with parts of the histories left out in turn) on\n${counts} of: ${[...names, ...clones.keys()].join(', ')}.`;
  writeFileSync(TARGET, weightsFile(model, description));
  console.log(`${description}\n`);
  for (const { id, weight } of [...model].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))) {
    console.log(`${weight.toFixed(3).padStart(7)}  ${id}`);
  }
}

await main();
